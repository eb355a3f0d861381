import type { EquipmentId } from "../../catalogue/equipment";
import type { BodyPart } from "../../catalogue/exercise";
import type { MuscleId } from "../../catalogue/muscles";
import { foldText } from "../../foundation/foldText";
import { buildForeignExercise, foreignMuscle, rejectRow, rowIssue } from "./buildForeignExercise";
import type { ForeignExerciseReading, ForeignMuscle, ForeignRowIssue } from "./foreignExercise";
import { asFields, asList, asName, type Fields } from "./foreignRow";

const SOURCE = "wger";

/** English in the list of languages. */
const ENGLISH = 2;

/**
 * Muscles by Latin name, which is the same on every server, where ids may differ. The list has one muscle for the
 * shoulders and one for the trapezius, and files every lift for them there; which part is meant it does not say.
 */
const MUSCLES_BY_NAME = /* @__PURE__ */ new Map<string, readonly MuscleId[]>([
  ["biceps brachii", ["biceps-brachii"]],
  ["anterior deltoid", ["anterior-deltoid", "lateral-deltoid", "posterior-deltoid"]],
  ["serratus anterior", ["serratus-anterior"]],
  ["pectoralis major", ["pectoralis-major"]],
  ["triceps brachii", ["triceps-brachii"]],
  ["rectus abdominis", ["rectus-abdominis"]],
  ["gastrocnemius", ["gastrocnemius"]],
  ["gluteus maximus", ["gluteus-maximus"]],
  ["trapezius", ["upper-trapezius", "middle-back"]],
  ["quadriceps femoris", ["quadriceps"]],
  ["biceps femoris", ["hamstrings"]],
  ["latissimus dorsi", ["latissimus-dorsi"]],
  ["brachialis", ["brachialis-brachioradialis"]],
  ["obliquus externus abdominis", ["obliques"]],
  ["soleus", ["soleus"]],
  ["erector spinae", ["erector-spinae"]],
]);

/** The ids of the public server, for rows that give ids alone. */
const NAMES_BY_ID: readonly string[] = [
  "", "biceps brachii", "anterior deltoid", "serratus anterior", "pectoralis major", "triceps brachii",
  "rectus abdominis", "gastrocnemius", "gluteus maximus", "trapezius", "quadriceps femoris", "biceps femoris",
  "latissimus dorsi", "brachialis", "obliquus externus abdominis", "soleus", "erector spinae",
];

/** Equipment by folded name; nothing for what no lift of ours asks for. */
const TOOLS_BY_NAME = /* @__PURE__ */ new Map<string, readonly EquipmentId[]>([
  ["barbell", ["barbell"]],
  ["sz bar", ["ez-bar"]],
  ["dumbbell", ["dumbbell"]],
  ["gym mat", []],
  ["pull up bar", ["pull-up-bar"]],
  ["none bodyweight exercise", []],
  ["bench", ["bench"]],
  ["incline bench", ["bench"]],
  ["kettlebell", ["kettlebell"]],
  ["resistance band", ["band"]],
]);

const BODY_PARTS_BY_CATEGORY = /* @__PURE__ */ new Map<string, BodyPart>([
  ["arms", "arms"],
  ["legs", "legs"],
  ["abs", "core"],
  ["chest", "chest"],
  ["back", "back"],
  ["shoulders", "shoulders"],
  ["calves", "legs"],
]);

/**
 * Reads a row of wger's public `exerciseinfo` endpoint: what it tells of a lift, and what it leaves open. The name is
 * the English one, those in other languages become aliases. Nothing is filled in that the row does not say.
 *
 * @param row an object of the answer's `results`, as `JSON.parse` gives it
 * @returns the reading, or a rejection with the field, its text and the reason; nothing is thrown, whatever the row is
 * @example
 * import { readWgerRow } from "liftcore/interchange";
 * const reading = readWgerRow({
 *   id: 9001, uuid: "0f0e0d0c-0000-4000-8000-000000009001", category: { id: 9, name: "Legs" },
 *   muscles: [{ id: 10, name: "Quadriceps femoris", name_en: "Quads" }], muscles_secondary: [],
 *   equipment: [{ id: 1, name: "Barbell" }],
 *   translations: [{ language: 2, name: "Ditch squat", aliases: [{ alias: "Trench squat" }] }],
 * });
 * reading.status === "read" && [reading.name, ...reading.aliases] // => ["Ditch squat", "Trench squat"]
 * reading.status === "read" && reading.known.bodyPart // => "legs"
 * readWgerRow({ uuid: "x" }).status // => "rejected"
 */
export function readWgerRow(row: unknown): ForeignExerciseReading {
  const fields = asFields(row);
  if (fields === undefined) return rejectRow(SOURCE, "", row, "a row is an object");
  const id = fields["id"];
  const [name, ...aliases] = readNames(fields);
  if (name === undefined) return rejectRow(SOURCE, "translations", fields["translations"], "a lift needs a name");
  const category = nameOf(fields["category"]);
  if (category === "cardio") return rejectRow(SOURCE, "category", fields["category"], "its sets are no sets of a lift");

  const issues: ForeignRowIssue[] = [];
  const bodyPart = BODY_PARTS_BY_CATEGORY.get(category);
  if (bodyPart === undefined) issues.push(rowIssue("category", fields["category"], "not one of the list's categories"));
  const muscles = [
    ...readMuscles("muscles", "primary", fields["muscles"], issues),
    ...readMuscles("muscles_secondary", "secondary", fields["muscles_secondary"], issues),
  ];
  return buildForeignExercise({
    source: SOURCE,
    foreignId: asName(fields["uuid"]) ?? asName(id) ?? (typeof id === "number" ? String(id) : ""),
    name,
    aliases,
    ...(bodyPart !== undefined && { bodyPart }),
    tools: readTools(fields["equipment"], issues),
    muscles,
    issues,
  });
}

/** English first, then as in the row. Older servers call translations `exercises`, or have one in the row itself. */
function readNames(row: Fields): readonly string[] {
  const list = asList(row["translations"] ?? row["exercises"]);
  const translations = [...list.map(asFields).filter((entry) => entry !== undefined), row];
  const english = translations.filter(({ language }) => language === ENGLISH);
  const others = translations.filter(({ language }) => language !== ENGLISH);
  return [...english, ...others].flatMap(namesIn);
}

function namesIn({ name, aliases }: Fields): readonly string[] {
  const texts = [name, ...asList(aliases).map((entry) => asFields(entry)?.["alias"])];
  return texts.flatMap((text) => asName(text) ?? []);
}

function readMuscles(
  field: string,
  role: ForeignMuscle["role"],
  list: unknown,
  issues: ForeignRowIssue[],
): readonly ForeignMuscle[] {
  return asList(list).flatMap((entry) => {
    const label = typeof entry === "number" ? NAMES_BY_ID[entry] : nameOf(entry);
    const meant = label === undefined ? undefined : MUSCLES_BY_NAME.get(label);
    if (label !== undefined && meant !== undefined) return [foreignMuscle(label, role, meant)];
    issues.push(rowIssue(field, entry, "not one of the list's muscles"));
    return [];
  });
}

function readTools(list: unknown, issues: ForeignRowIssue[]): readonly EquipmentId[] {
  const tools = asList(list).flatMap((entry) => {
    const meant = TOOLS_BY_NAME.get(nameOf(entry));
    if (meant === undefined) issues.push(rowIssue("equipment", entry, "no equipment of this library"));
    return meant ?? [];
  });
  return [...new Set(tools)];
}

/** The folded name of an entry of one of wger's lists. */
function nameOf(entry: unknown): string {
  return foldText(asName(asFields(entry)?.["name"]) ?? "");
}
