import { isList, isRecord } from "../json/isRecord";

/** Counts what stands in the lists of sets of any document, valid or not. */
export function countSets(document: unknown): number {
  const workouts = [document, ...childrenOf(childrenOf([document], "weeks"), "workouts")];
  return childrenOf(childrenOf(workouts, "exercises"), "sets").length;
}

function childrenOf(parents: readonly unknown[], key: string): readonly unknown[] {
  return parents.flatMap((parent) => {
    const children = isRecord(parent) && Object.hasOwn(parent, key) ? parent[key] : undefined;
    return isList(children) ? children : [];
  });
}
