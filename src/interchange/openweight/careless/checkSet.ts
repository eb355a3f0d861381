import { massIn } from "../../../units/convertMass";
import { HIGHEST_RIR } from "../../../units/effort";
import type { MassUnit } from "../../../units/mass";
import { HEAVIEST_LOAD_KG, MOST_REPETITIONS } from "../../plausible";
import { SET_TYPES, foldSetType } from "../sessions/setTypes";
import type { CarelessCheck, NoteCareless } from "./carelessCode";

const HEAVIEST_LIFTER_KG = 650;
const SECONDS_PER_DAY = 86_400;

type Part = Readonly<Record<string, unknown>>;

/** The number under a key, where there is one. */
export function numberAt(part: Part, key: string): number | undefined {
  const value = Object.hasOwn(part, key) ? part[key] : undefined;
  return typeof value === "number" ? value : undefined;
}

/** Whether a number in the part's own unit is more kilograms than a limit; without a unit pounds are not assumed. */
function isHeavier(part: Part, key: string, limitKg: number): boolean {
  const value = numberAt(part, key);
  const unit: MassUnit = part["unit"] === "lb" ? "lb" : "kg";
  return value !== undefined && massIn({ value, unit }, "kg") > limitKg;
}

/** Notes weights no one lifts. */
export function checkWeights(...keys: readonly string[]): CarelessCheck {
  return (part, note) => {
    for (const key of keys) if (isHeavier(part, key, HEAVIEST_LOAD_KG)) note(key, "absurd-weight", `more than ${HEAVIEST_LOAD_KG} kg`);
  };
}

/** Notes body masses no one has. */
export const checkBodyMass: CarelessCheck = (part, note) => {
  if (isHeavier(part, "value", HEAVIEST_LIFTER_KG)) note("value", "absurd-body-mass", `more than ${HEAVIEST_LIFTER_KG} kg`);
};

/** Notes repetitions no one does. */
export function checkRepetitions(...keys: readonly string[]): CarelessCheck {
  return (part, note) => {
    for (const key of keys) {
      if ((numberAt(part, key) ?? 0) > MOST_REPETITIONS) note(key, "absurd-repetitions", `more than ${MOST_REPETITIONS} repetitions`);
    }
  };
}

/** Notes times longer than a day. */
export function checkDurations(...keys: readonly string[]): CarelessCheck {
  return (part, note) => {
    for (const key of keys) if ((numberAt(part, key) ?? 0) > SECONDS_PER_DAY) note(key, "absurd-duration", "more than a day");
  };
}

/** Notes ratings between the half steps, reserves above 10, and a pair of rating and reserve that disagrees. */
export function checkEffort(rpeKey: string, rirKey?: string): CarelessCheck {
  return (part, note) => {
    const rpe = numberAt(part, rpeKey);
    const rir = rirKey === undefined ? undefined : numberAt(part, rirKey);
    if (rpe !== undefined && !Number.isInteger(rpe * 2)) note(rpeKey, "effort-off-scale", "not a multiple of 0.5");
    if (rir !== undefined && rir > HIGHEST_RIR) note(rirKey, "effort-off-scale", `more than ${HIGHEST_RIR} repetitions in reserve`);
    else if (rpe !== undefined && rir !== undefined && rpe + rir !== HIGHEST_RIR) {
      note(rirKey, "effort-conflict", `RPE ${rpe} means ${HIGHEST_RIR - rpe} in reserve, not ${rir}`);
    }
  };
}

/** Notes a failed repetition with others in reserve. */
export const checkFailure: CarelessCheck = (part, note) => {
  if (part["toFailure"] !== true) return;
  if ((numberAt(part, "rir") ?? 0) > 0 || (numberAt(part, "rpe") ?? 10) < 10) {
    note("toFailure", "failure-with-reserve", "to failure, yet with repetitions in reserve");
  }
};

/** Notes a set that says nothing, and one of a type that no reader knows. */
export const checkSubstance: CarelessCheck = (part, note) => {
  if (Object.keys(part).length === 0) note(undefined, "empty-set", "the set has no key");
  checkType(part, note);
};

function checkType(part: Part, note: NoteCareless): void {
  const type = part["type"];
  if (typeof type !== "string" || SET_TYPES.has(foldSetType(type))) return;
  note("type", "unknown-set-type", `${JSON.stringify(type)} is none of working, warmup, dropset, backoff, amrap, cluster, myo, rest-pause, failure`);
}

/** Notes a range whose lower end is the higher. */
export const checkRange: CarelessCheck = (part, note) => {
  const min = numberAt(part, "targetRepsMin");
  const max = numberAt(part, "targetRepsMax");
  if (min !== undefined && max !== undefined && min > max) note("targetRepsMin", "reversed-range", `${min} is more than targetRepsMax, ${max}`);
};
