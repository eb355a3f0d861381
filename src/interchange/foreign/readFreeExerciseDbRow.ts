import type { EquipmentId } from "../../catalogue/equipment";
import { MECHANICS } from "../../catalogue/exercise";
import type { MuscleId } from "../../catalogue/muscles";
import { buildForeignExercise, foreignMuscle, rejectRow, rowIssue } from "./buildForeignExercise";
import type { ForeignExerciseReading, ForeignMuscle, ForeignRowIssue } from "./foreignExercise";
import { asFields, asList, asName } from "./foreignRow";

const SOURCE = "free-exercise-db";

/** What each label means: one muscle of ours, or several of which a row does not say which. */
const MUSCLES_BY_LABEL = /* @__PURE__ */ new Map<unknown, readonly MuscleId[]>([
  ["abdominals", ["rectus-abdominis", "obliques", "transversus-abdominis"]],
  ["abductors", ["gluteus-medius-minimus", "tensor-fasciae-latae"]],
  ["adductors", ["adductor-magnus", "short-adductors"]],
  ["biceps", ["biceps-brachii"]],
  ["calves", ["gastrocnemius", "soleus"]],
  ["chest", ["pectoralis-major"]],
  ["forearms", ["forearms"]],
  ["glutes", ["gluteus-maximus"]],
  ["hamstrings", ["hamstrings"]],
  ["lats", ["latissimus-dorsi"]],
  ["lower back", ["erector-spinae"]],
  ["middle back", ["middle-back"]],
  ["neck", ["neck"]],
  ["quadriceps", ["quadriceps"]],
  ["shoulders", ["anterior-deltoid", "lateral-deltoid", "posterior-deltoid", "rotator-cuff"]],
  ["traps", ["upper-trapezius", "middle-back"]],
  ["triceps", ["triceps-brachii"]],
]);

const TOOLS_BY_LABEL = /* @__PURE__ */ new Map<unknown, EquipmentId>([
  ["barbell", "barbell"],
  ["dumbbell", "dumbbell"],
  ["kettlebells", "kettlebell"],
  ["cable", "cable"],
  ["machine", "machine"],
  ["bands", "band"],
  ["medicine ball", "medicine-ball"],
  ["e-z curl bar", "ez-bar"],
]);

/** Labels that name no tool; "body only" is said of pull-ups too, so it does not mean that nothing is needed. */
const NO_TOOL = /* @__PURE__ */ new Set<unknown>([undefined, null, "body only", "other", "foam roll"]);

/** Kinds of exercise whose sets are not counted: the muscles named are those stretched, or there are no sets. */
const NO_LIFTS = /* @__PURE__ */ new Set<unknown>(["stretching", "cardio"]);

/**
 * Reads a row of free-exercise-db: what it tells of a lift, and what it leaves open. Nothing is filled in that the row
 * does not say; "shoulders" stays one of four muscles. Force, level, instructions and images have no counterpart here.
 *
 * @param row an object of the list, as `JSON.parse` gives it
 * @returns the reading, or a rejection with the field, its text and the reason; nothing is thrown, whatever the row is
 * @example
 * import { resolveExercise } from "liftcore/catalogue";
 * import { readFreeExerciseDbRow } from "liftcore/interchange";
 * const reading = readFreeExerciseDbRow({
 *   id: "Log_Lift", name: "Log lift", mechanic: "compound", equipment: "other", category: "strongman",
 *   primaryMuscles: ["shoulders"], secondaryMuscles: ["triceps"],
 * });
 * reading.status === "read" && reading.known // => { mechanic: "compound" }
 * reading.status === "read" && reading.muscles[1]?.muscle // => "triceps-brachii"
 * reading.status === "read" && reading.unknown.some(({ field }) => field === "muscles.shoulders") // => true
 * reading.status === "read" && resolveExercise(reading.name).status // => "unknown"
 */
export function readFreeExerciseDbRow(row: unknown): ForeignExerciseReading {
  const fields = asFields(row);
  if (fields === undefined) return rejectRow(SOURCE, "", row, "a row is an object");
  const { id, equipment, mechanic, category } = fields;
  const name = asName(fields["name"]);
  if (name === undefined) return rejectRow(SOURCE, "name", fields["name"], "a lift needs a name");
  if (NO_LIFTS.has(category)) return rejectRow(SOURCE, "category", category, "its sets are no sets of a lift");

  const issues: ForeignRowIssue[] = [];
  const tool = TOOLS_BY_LABEL.get(equipment);
  if (tool === undefined && !NO_TOOL.has(equipment)) {
    issues.push(rowIssue("equipment", equipment, "no equipment of this library"));
  }
  const known = MECHANICS.find((word) => word === mechanic);
  if (known === undefined && mechanic !== null && mechanic !== undefined) {
    issues.push(rowIssue("mechanic", mechanic, "not one of the list's words"));
  }
  const muscles = [
    ...readMuscles("primaryMuscles", "primary", fields["primaryMuscles"], issues),
    ...readMuscles("secondaryMuscles", "secondary", fields["secondaryMuscles"], issues),
  ];
  return buildForeignExercise({
    source: SOURCE,
    foreignId: asName(id) ?? name,
    name,
    aliases: asList(fields["alternateNames"]).flatMap((alias) => asName(alias) ?? []),
    ...(known !== undefined && { mechanic: known }),
    tools: tool === undefined ? [] : [tool],
    muscles,
    issues,
  });
}

function readMuscles(
  field: string,
  role: ForeignMuscle["role"],
  labels: unknown,
  issues: ForeignRowIssue[],
): readonly ForeignMuscle[] {
  if (labels !== undefined && labels !== null && !Array.isArray(labels)) {
    issues.push(rowIssue(field, labels, "not a list"));
  }
  return asList(labels).flatMap((label) => {
    const meant = MUSCLES_BY_LABEL.get(label);
    if (meant !== undefined) return [foreignMuscle(String(label), role, meant)];
    issues.push(rowIssue(field, label, "not one of the list's muscles"));
    return [];
  });
}
