import { foldText } from "../../../foundation/foldText";
import type { SetKind } from "../../../log/types";

/** What a type of set means, by its name without case and punctuation: the recommended names and their usual spellings. */
export const SET_TYPES: ReadonlyMap<string, { readonly kind: SetKind; readonly toFailure?: true }> = /* @__PURE__ */ new Map([
  ["working", { kind: "work" }],
  ["work", { kind: "work" }],
  ["normal", { kind: "work" }],
  ["failure", { kind: "work", toFailure: true }],
  ["warmup", { kind: "warmup" }],
  ["warm up", { kind: "warmup" }],
  ["top", { kind: "top" }],
  ["backoff", { kind: "backoff" }],
  ["back off", { kind: "backoff" }],
  ["dropset", { kind: "drop" }],
  ["drop set", { kind: "drop" }],
  ["drop", { kind: "drop" }],
  ["amrap", { kind: "amrap" }],
  ["cluster", { kind: "cluster" }],
  ["myo", { kind: "myo" }],
  ["myo reps", { kind: "myo" }],
  ["rest pause", { kind: "rest-pause" }],
]);

/** The name under which {@link SET_TYPES} has a type. */
export function foldSetType(type: string): string {
  return foldText(type);
}

/** The type openweight recommends for a kind of set; it has none for a top set, whose own word is used. */
export const TYPE_OF_KIND: Readonly<Record<SetKind, string>> = {
  warmup: "warmup",
  work: "working",
  top: "top",
  backoff: "backoff",
  drop: "dropset",
  amrap: "amrap",
  myo: "myo",
  "rest-pause": "rest-pause",
  cluster: "cluster",
};
