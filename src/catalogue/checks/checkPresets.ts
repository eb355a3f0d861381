import { checkNumber } from "../../foundation/checkNumber";
import { checkObject } from "../../foundation/checkObject";
import { checkOneOf } from "../../foundation/checkOneOf";
import { refuseArgument } from "../../foundation/refuseArgument";
import { checkEvidence } from "./checkEvidence";
import { checkId, checkRows, checkUnique, checkWording } from "./checkRows";
import { GOALS, LIFT_ROLES, type Preset, type SuitabilityRule, type WholeRange } from "../exercise";

/** Throws `invalid-argument` unless prescriptions can be followed, one for each role and goal at most. */
export function checkPresets(argument: string, presets: readonly Preset[]): void {
  checkRows(argument, presets, (place, preset) => {
    checkOneOf(`${place}.role`, preset.role, LIFT_ROLES);
    checkOneOf(`${place}.goal`, preset.goal, GOALS);
    checkRange(`${place}.setsPerSession`, preset.setsPerSession);
    checkRange(`${place}.setsPerWeek`, preset.setsPerWeek);
    checkRange(`${place}.sessionsPerWeek`, preset.sessionsPerWeek);
    checkRows(`${place}.repZones`, preset.repZones, checkRange);
    if (preset.repZones.length === 0) refuseArgument(`${place}.repZones`, "must hold a range of repetitions, got none");
    checkNumber(`${place}.rir`, preset.rir, { min: 0, max: 10, unit: "repetitions in reserve" });
    checkNumber(`${place}.restSeconds`, preset.restSeconds, { min: 0, unit: "seconds" });
    checkEvidence(`${place}.evidence`, preset.evidence);
  });
  checkUnique(argument, presets, "goal", ({ role, goal }) => `${role} for ${goal}`);
}

function checkRange(argument: string, range: WholeRange): void {
  checkObject(argument, range);
  checkNumber(`${argument}.min`, range.min, { min: 1, step: 1 });
  checkNumber(`${argument}.max`, range.max, { min: range.min, step: 1 });
}

/** Throws `invalid-argument` unless reasons for and against a lift can be read by machine. */
export function checkSuitability(argument: string, rules: readonly SuitabilityRule[]): void {
  checkRows(argument, rules, (place, rule) => {
    checkId(`${place}.id`, rule.id);
    checkOneOf(`${place}.verdict`, rule.verdict, ["prioritise", "include", "optional", "skip", "ask-a-professional"]);
    checkObject(`${place}.when`, rule.when);
    checkOneOf(`${place}.when.fact`, rule.when.fact, ["goal", "sport", "flag", "response", "slots"]);
    checkWording(`${place}.when.is`, rule.when.is);
    checkWording(`${place}.reason`, rule.reason);
    checkEvidence(`${place}.evidence`, rule.evidence);
  });
  checkUnique(argument, rules, "id", ({ id }) => id);
}
