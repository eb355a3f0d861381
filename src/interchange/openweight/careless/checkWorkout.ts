import { isList, isRecord } from "../../json/isRecord";
import { joinPath } from "../../json/jsonPath";
import type { CarelessCheck } from "./carelessCode";
import { numberAt } from "./checkSet";

/** Notes lifts at the same place of a workout and supersets of one lift. */
export const checkExercises: CarelessCheck = ({ exercises }, note) => {
  const places = collect(exercises, "order");
  for (const [order, indexes] of places) {
    for (const index of indexes.slice(1)) note(pathOf(index, "order"), "repeated-order", `${order} stands at another lift before`);
  }
  for (const [id, [first, second]] of collect(exercises, "supersetId")) {
    if (first !== undefined && second === undefined) note(pathOf(first, "supersetId"), "lone-superset", `no other lift has ${id}`);
  }
};

function collect(exercises: unknown, key: string): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const [index, exercise] of (isList(exercises) ? exercises : []).entries()) {
    const value = isRecord(exercise) ? numberAt(exercise, key) : undefined;
    if (value === undefined) continue;
    const indexes = found.get(value);
    if (indexes === undefined) found.set(value, [index]);
    else indexes.push(index);
  }
  return found;
}

function pathOf(index: number, key: string): string {
  return joinPath(joinPath("exercises", index), key);
}
