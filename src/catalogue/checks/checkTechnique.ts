import { checkFlag } from "../../foundation/checkFlag";
import { checkNumber } from "../../foundation/checkNumber";
import { checkOneOf } from "../../foundation/checkOneOf";
import { checkEvidence } from "./checkEvidence";
import { checkId, checkRows, checkUnique, checkWording } from "./checkRows";
import { checkWord } from "./checkWord";
import { MISTAKE_ACTIONS, type Mistake, type SetupEffect, type SetupVariable } from "../exercise";
import { MUSCLES } from "../muscles";

/** Throws `invalid-argument` unless setup variables and their answers can be told apart and change known muscles. */
export function checkSetup(argument: string, setup: readonly SetupVariable[]): void {
  checkRows(argument, setup, (place, variable) => {
    checkId(`${place}.id`, variable.id);
    checkWording(`${place}.name`, variable.name);
    checkRows(`${place}.options`, variable.options, (option, { id, name, recommended, effects }) => {
      checkId(`${option}.id`, id);
      checkWording(`${option}.name`, name);
      if (recommended !== undefined) checkFlag(`${option}.recommended`, recommended);
      checkEffects(`${option}.effects`, effects);
    });
    checkUnique(`${place}.options`, variable.options, "id", ({ id }) => id);
  });
  checkUnique(argument, setup, "id", ({ id }) => id);
}

/** Throws `invalid-argument` unless faults can be told apart and it is known what is done about them. */
export function checkMistakes(argument: string, mistakes: readonly Mistake[]): void {
  checkRows(argument, mistakes, (place, mistake) => {
    checkId(`${place}.id`, mistake.id);
    checkWording(`${place}.name`, mistake.name);
    checkOneOf(`${place}.severity`, mistake.severity, ["critical", "major", "minor"]);
    if (mistake.rank !== undefined) checkNumber(`${place}.rank`, mistake.rank, { min: 1, step: 1 });
    checkEffects(`${place}.effects`, mistake.effects);
    checkOneOf(`${place}.onFirst`, mistake.onFirst, MISTAKE_ACTIONS);
    checkOneOf(`${place}.onRepeat`, mistake.onRepeat, MISTAKE_ACTIONS);
    checkEvidence(`${place}.evidence`, mistake.evidence);
  });
  checkUnique(argument, mistakes, "id", ({ id }) => id);
}

function checkEffects(argument: string, effects: readonly SetupEffect[]): void {
  checkRows(argument, effects, (place, { muscle, change, evidence }) => {
    checkWord(`${place}.muscle`, muscle, MUSCLES);
    checkOneOf(`${place}.change`, change, ["more", "less", "same", "unknown"]);
    checkEvidence(`${place}.evidence`, evidence);
  });
  checkUnique(argument, effects, "muscle", ({ muscle }) => muscle);
}
