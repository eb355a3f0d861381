import { isList, isRecord } from "../json/isRecord";

/** The four documents of openweight. */
export const OPENWEIGHT_KINDS = ["workout-log", "workout-template", "program", "lifter-profile"] as const;

/** One of {@link OPENWEIGHT_KINDS}. */
export type OpenweightKind = (typeof OPENWEIGHT_KINDS)[number];

/** Keys of one kind only, the surest kind first: they tell what a document without its required keys was meant to be. */
const TELLING_KEYS: readonly { readonly kind: OpenweightKind; readonly keys: readonly string[] }[] = [
  { kind: "program", keys: ["weeks"] },
  { kind: "lifter-profile", keys: ["exportedAt"] },
  { kind: "lifter-profile", keys: ["records", "bodyweightHistory", "normalizedScores", "birthDate", "bodyweight", "height"] },
  { kind: "program", keys: ["workouts", "author", "tags"] },
  { kind: "workout-log", keys: ["date", "templateId", "durationSeconds"] },
  { kind: "workout-template", keys: ["day"] },
];

const DONE_KEYS = ["reps", "weight", "rpe", "rir", "toFailure"];
const TEMPLATE_KEYS = ["targetRepsMin", "targetRepsMax", "targetRIR", "percentage"];
const PLANNED_KEYS = [...TEMPLATE_KEYS, "targetReps", "targetWeight", "targetRPE"];

/**
 * Tells which of the four kinds a document is, or is nearest to; "workout-log" where nothing tells. A workout with neither
 * `date` nor a key of another kind is a template, unless its sets say what was done and nothing that only a template
 * plans: then it is a log whose date is missing.
 */
export function detectKind(data: unknown): OpenweightKind {
  if (!isRecord(data)) return "workout-log";
  const told = TELLING_KEYS.find(({ keys }) => keys.some((key) => Object.hasOwn(data, key)));
  if (told !== undefined) return told.kind;
  const isNamed = Object.hasOwn(data, "name");
  if (!Object.hasOwn(data, "exercises")) return isNamed ? "workout-template" : "workout-log";
  const keys = listSetKeys(data["exercises"]);
  const has = (some: readonly string[]) => some.some((key) => keys.has(key));
  if (has(DONE_KEYS) && !has(TEMPLATE_KEYS)) return "workout-log";
  return isNamed || has(PLANNED_KEYS) ? "workout-template" : "workout-log";
}

function listSetKeys(exercises: unknown): ReadonlySet<string> {
  const sets = listOf(exercises).flatMap((exercise) => (isRecord(exercise) ? listOf(exercise["sets"]) : []));
  return new Set(sets.flatMap((set) => (isRecord(set) ? Object.keys(set) : [])));
}

function listOf(value: unknown): readonly unknown[] {
  return isList(value) ? value : [];
}
