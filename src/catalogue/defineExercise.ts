import { sentenceOf } from "../foundation/sentenceOf";
import type { EquipmentId } from "./equipment";
import type { EvidenceGrade } from "./evidence";
import type { EquipmentNeed, Exercise, SetupVariable } from "./exercise";
import type { MuscleInvolvement, PeakLength } from "./muscle";
import type { MuscleId } from "./muscles";

/** A muscle that moves the load, as a line of a table; its role is supported by judgement where no grade is given. */
export type Mover = readonly [
  muscle: MuscleId,
  role: "primary" | "secondary",
  setCredit: number,
  peakLength: PeakLength,
  evidence?: EvidenceGrade,
  regions?: readonly string[],
];

/** A choice of setup; a name left out is the id in words. */
export interface SetupRow extends Omit<SetupVariable, "name" | "options"> {
  readonly name?: string;
  readonly options: readonly (Omit<SetupVariable["options"][number], "name"> & { readonly name?: string })[];
}

type EmptyForMost = "setup" | "suitability" | "thresholds";

/**
 * One lift as it is written down: an {@link Exercise} less what can be derived or is empty for most. Muscles and equipment
 * may be given in full, as a variant takes them over from its lift, or by the short lists: `movers` and `requires` then stand
 * in their place, and `stabilisers` join what is there.
 */
export interface ExerciseRow<Id extends string = string>
  extends Omit<Exercise<Id>, "name" | "sources" | "muscles" | "equipment" | EmptyForMost>,
    Partial<Pick<Exercise<Id>, "muscles" | "equipment" | Exclude<EmptyForMost, "setup">>> {
  /** The id in words when left out; a variant that takes over a lift has to say its own. */
  readonly name?: string;
  readonly setup?: readonly SetupRow[];
  readonly movers?: readonly Mover[];
  /** Muscles that hold a joint still and earn no credit, by judgement. */
  readonly stabilisers?: readonly MuscleId[];
  readonly requires?: readonly EquipmentId[];
  /** Read together with `requires` only. */
  readonly mayUse?: readonly EquipmentId[];
}

/**
 * Makes one row of a catalogue: fills in what most lifts leave empty, lists the sources it cites, and keeps its id a
 * literal type while the declaration file stays small.
 *
 * @param row the lift; `sources` is read off it
 * @returns the whole lift
 * @example
 * import { barbellHipThrust, defineExercise } from "liftcore/catalogue";
 * const house = defineExercise({ ...barbellHipThrust, id: "house-thrust", name: "House thrust", aliases: [], suitability: [] });
 * house.id // => "house-thrust"
 * house.sources.includes("jarvis-2019") // => false
 */
export function defineExercise<const Id extends string>(row: ExerciseRow<Id>): Exercise<Id> {
  const { id, name = sentenceOf(id), movers, stabilisers = [], requires, mayUse, muscles = [], equipment = [], setup = [], ...rest } = row;
  const whole = {
    id,
    name,
    suitability: [],
    thresholds: {},
    ...rest,
    setup: setup.map(nameSetup),
    muscles: [...(movers?.map(readMover) ?? muscles), ...stabilisers.map(holdStill)],
    equipment: requires === undefined ? equipment : [...requires.map(need("required")), ...(mayUse ?? []).map(need("optional"))],
    sources: [],
  };
  return { ...whole, sources: [...new Set(listCited(whole))].sort() };
}

function nameSetup({ id, name = sentenceOf(id), options }: SetupRow): SetupVariable {
  return { id, name, options: options.map((option) => ({ ...option, name: option.name ?? sentenceOf(option.id) })) };
}

function readMover([muscle, role, setCredit, peakLength, evidence = "judgement", regions]: Mover): MuscleInvolvement {
  return { muscle, ...(regions && { regions }), role, setCredit, peakLength, evidence };
}

function holdStill(muscle: MuscleId): MuscleInvolvement {
  return { muscle, role: "stabiliser", setCredit: 0, peakLength: "even", evidence: "judgement" };
}

function need(kind: EquipmentNeed["need"]): (equipment: EquipmentId) => EquipmentNeed {
  return (equipment) => ({ equipment, need: kind });
}

/** Every source id under a `sources` key, however deep. */
function listCited(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "sources" && Array.isArray(inner) ? inner.map(String) : listCited(inner),
  );
}
