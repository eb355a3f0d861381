import type { BodyPart, Mechanic } from "../../catalogue/exercise";
import type { EquipmentId } from "../../catalogue/equipment";
import type { MuscleId } from "../../catalogue/muscles";
import { describeValue } from "../../foundation/describeValue";
import { foldText } from "../../foundation/foldText";
import type {
  ForeignExerciseReading,
  ForeignMuscle,
  ForeignRowIssue,
  ForeignSource,
  RejectedExercise,
  UnknownField,
} from "./foreignExercise";

/** What the reader of one source found in a row; an empty list of tools means that the row says nothing of use. */
export interface ForeignFindings {
  readonly source: ForeignSource;
  readonly foreignId: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly bodyPart?: BodyPart;
  readonly mechanic?: Mechanic;
  readonly tools: readonly EquipmentId[];
  readonly muscles: readonly ForeignMuscle[];
  readonly issues: readonly ForeignRowIssue[];
}

/** What no public list tells about a lift. */
const NEVER_KNOWN: readonly UnknownField[] = [
  { field: "pattern", reason: "the list does not group lifts by movement" },
  { field: "plane", reason: "the list does not have it" },
  { field: "laterality", reason: "the list does not say whether sides work together, apart or in turn" },
  { field: "measure", reason: "the list does not say whether repetitions, time or distance are counted" },
  { field: "loading", reason: "the list does not say what the logged load means nor in which steps it grows" },
  { field: "demands", reason: "the list does not rate them" },
  { field: "mistakes", reason: "the list holds none that a set could be tagged with" },
  { field: "presets", reason: "the list prescribes nothing" },
  { field: "evidence", reason: "the list cites nothing" },
  { field: "revised", reason: "it is the day on which all this is filled in" },
];

const NO_LEAD: UnknownField = { field: "muscles", reason: "the row names no primary muscle" };

/** Puts a reading together: what is known, and everything a lift needs besides. */
export function buildForeignExercise(found: ForeignFindings): ForeignExerciseReading {
  const { source, foreignId, name, bodyPart, mechanic, tools } = found;
  const words = foldText(foreignId).match(/[a-z0-9]+/g);
  if (words === null) return rejectRow(source, "id", foreignId, "an id needs a Latin letter or a digit");
  const muscles = dropRepeated(found.muscles);
  const equipment = tools.map((tool) => ({ equipment: tool, need: "required" }) as const);
  return {
    status: "read",
    source,
    id: [source, ...words].join("-"),
    foreignId,
    name,
    aliases: distinctNames(name, found.aliases),
    known: {
      ...(bodyPart !== undefined && { bodyPart }),
      ...(mechanic !== undefined && { mechanic }),
      ...(equipment.length > 0 && { equipment }),
    },
    muscles,
    unknown: [
      ...(bodyPart === undefined ? [{ field: "bodyPart", reason: "the row does not say" }] : []),
      ...(mechanic === undefined ? [{ field: "mechanic", reason: "the row does not say" }] : []),
      ...NEVER_KNOWN,
      { field: "equipment", reason: describeGap(tools) },
      ...muscles.flatMap(listGaps),
      ...(muscles.some(({ role }) => role === "primary") ? [] : [NO_LEAD]),
    ],
    issues: found.issues,
  };
}

/** Turns a row down. */
export function rejectRow(source: ForeignSource, field: string, value: unknown, reason: string): RejectedExercise {
  return { status: "rejected", source, issues: [rowIssue(field, value, reason)] };
}

/** Makes an issue of a value that could not be used. */
export function rowIssue(field: string, value: unknown, reason: string): ForeignRowIssue {
  return { field, text: describeValue(value), reason };
}

/** The one muscle a word means, or those it could mean. */
export function foreignMuscle(label: string, role: ForeignMuscle["role"], meant: readonly MuscleId[]): ForeignMuscle {
  const [muscle, ...others] = meant;
  if (muscle === undefined || others.length > 0) return { label, role, candidates: meant };
  return { label, role, muscle };
}

function describeGap(tools: readonly EquipmentId[]): string {
  if (tools.length === 0) return "the row names none";
  return "the row names what is held; benches, racks and bars to hang from may be missing";
}

function listGaps({ label, muscle, candidates = [] }: ForeignMuscle): readonly UnknownField[] {
  if (muscle === undefined) {
    return [{ field: `muscles.${label}`, reason: `could be ${candidates.join(", ")}; the row does not say which` }];
  }
  return ["setCredit", "peakLength"].map((field) => ({
    field: `muscles.${muscle}.${field}`,
    reason: "the list does not have it",
  }));
}

/** A muscle named as primary and again as secondary is primary. */
function dropRepeated(muscles: readonly ForeignMuscle[]): readonly ForeignMuscle[] {
  const primaryFirst = [...muscles].sort((a, b) => (a.role < b.role ? -1 : a.role > b.role ? 1 : 0));
  const keyOf = ({ muscle, label }: ForeignMuscle): string => muscle ?? label;
  return primaryFirst.filter((one, i) => primaryFirst.findIndex((other) => keyOf(other) === keyOf(one)) === i);
}

/** Names that a catalogue can hold beside each other: no two the same after folding, none without letters. */
function distinctNames(name: string, aliases: readonly string[]): readonly string[] {
  const seen = new Set(["", foldText(name)]);
  return aliases.filter((alias) => {
    const folded = foldText(alias);
    const isNew = !seen.has(folded);
    seen.add(folded);
    return isNew;
  });
}
