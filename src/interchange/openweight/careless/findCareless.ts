import { joinPath } from "../../json/jsonPath";
import type { OpenweightKind } from "../openweightKind";
import type { CarelessCheck, CarelessPlace } from "./carelessCode";
import { checkOneRepMax, checkWeightHasUnit } from "./checkRecord";
import {
  checkBodyMass,
  checkDurations,
  checkEffort,
  checkFailure,
  checkRange,
  checkRepetitions,
  checkSubstance,
  checkWeights,
} from "./checkSet";
import { checkExercises } from "./checkWorkout";
import type { DocumentPart } from "./documentParts";
import { nearestKey } from "./nearestKey";
import { keysOf, visitParts } from "./visitParts";

/** What is looked at in which part; the names of keys are looked at in every part. */
const CHECKS: Readonly<Partial<Record<DocumentPart, readonly CarelessCheck[]>>> = {
  "workout-log": [checkExercises, /* @__PURE__ */ checkDurations("durationSeconds")],
  "workout-template": [checkExercises],
  "set-log": [
    checkSubstance,
    /* @__PURE__ */ checkEffort("rpe", "rir"),
    /* @__PURE__ */ checkEffort("targetRPE"),
    checkFailure,
    /* @__PURE__ */ checkWeights("weight", "targetWeight"),
    /* @__PURE__ */ checkRepetitions("reps", "targetReps"),
    /* @__PURE__ */ checkDurations("durationSeconds", "restSeconds"),
  ],
  "set-template": [
    checkSubstance,
    /* @__PURE__ */ checkEffort("targetRPE", "targetRIR"),
    checkRange,
    /* @__PURE__ */ checkWeights("targetWeight"),
    /* @__PURE__ */ checkRepetitions("targetReps", "targetRepsMin", "targetRepsMax"),
    /* @__PURE__ */ checkDurations("restSeconds"),
  ],
  bodyweight: [checkBodyMass],
  "bodyweight-entry": [checkBodyMass],
  "rep-max": [
    /* @__PURE__ */ checkWeights("weight"),
    /* @__PURE__ */ checkRepetitions("reps"),
    /* @__PURE__ */ checkEffort("rpe"),
  ],
  "estimated-1rm": [/* @__PURE__ */ checkWeights("value", "basedOnWeight"), checkOneRepMax],
  "duration-pr": [checkWeightHasUnit, /* @__PURE__ */ checkWeights("weight"), /* @__PURE__ */ checkDurations("seconds")],
};

/** The set of the other document, whose keys may have strayed here. */
const COUNTERPARTS: Readonly<Partial<Record<DocumentPart, DocumentPart>>> = { "set-log": "set-template", "set-template": "set-log" };

/** Lists what the schemas of openweight let through in a document although it cannot be right. */
export function findCareless(document: unknown, kind: OpenweightKind): readonly CarelessPlace[] {
  const found: CarelessPlace[] = [];
  for (const { part, path, value } of visitParts(document, kind)) {
    const note: Parameters<CarelessCheck>[1] = (key, code, message) => {
      found.push({ path: placeOf(path, key), code, message });
    };
    for (const check of CHECKS[part] ?? []) check(value, note);
    for (const [key, code, message] of checkKeys(value, part)) found.push({ path: joinPath(path, key), code, message });
  }
  return found;
}

/** A check names a key, or a path below its part, which starts with one. */
function placeOf(path: string, key: string | undefined): string {
  if (key === undefined) return path;
  return path === "" ? key : `${path}.${key}`;
}

function checkKeys(value: Readonly<Record<string, unknown>>, part: DocumentPart): [string, "misspelt-key" | "misplaced-key", string][] {
  const known = keysOf(part);
  const counterpart = COUNTERPARTS[part];
  const strayed = counterpart === undefined ? [] : keysOf(counterpart);
  const missing = known.filter((key) => !Object.hasOwn(value, key));
  return Object.keys(value).flatMap((key): [string, "misspelt-key" | "misplaced-key", string][] => {
    if (known.includes(key)) return [];
    if (strayed.includes(key)) return [[key, "misplaced-key", `${key} has no meaning in a ${part === "set-log" ? "log" : "template"}`]];
    const meant = nearestKey(key, missing);
    return meant === undefined ? [] : [[key, "misspelt-key", `unknown key; did you mean ${meant}?`]];
  });
}
