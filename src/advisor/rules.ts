import type { Rule } from "./rule";
import { addSetWhenUnderdosed } from "./rules/addSetWhenUnderdosed";
import { askForHardSet } from "./rules/askForHardSet";
import { askProfessional } from "./rules/askProfessional";
import { calibrateFirstSessions } from "./rules/calibrateFirstSessions";
import { correctTechnique } from "./rules/correctTechnique";
import { deloadOnFatigue } from "./rules/deloadOnFatigue";
import { easeOnPain } from "./rules/easeOnPain";
import { feelTargetMuscle } from "./rules/feelTargetMuscle";
import { padTheBar } from "./rules/padTheBar";
import { preferRepsOverLargeStep } from "./rules/preferRepsOverLargeStep";
import { questionLoadJump } from "./rules/questionLoadJump";
import { reduceAfterMisses } from "./rules/reduceAfterMisses";
import { remindOfPad } from "./rules/remindOfPad";
import { removeSetWhenExcessive } from "./rules/removeSetWhenExcessive";
import { resumeLighter } from "./rules/resumeLighter";
import { stopOnPain } from "./rules/stopOnPain";
import { stopOnRedFlags } from "./rules/stopOnRedFlags";

/** The built-in rules, in the order in which they are heard. */
export const rules: readonly Rule[] = [
  stopOnRedFlags,
  stopOnPain,
  askProfessional,
  easeOnPain,
  correctTechnique,
  feelTargetMuscle,
  calibrateFirstSessions,
  padTheBar,
  remindOfPad,
  resumeLighter,
  deloadOnFatigue,
  questionLoadJump,
  askForHardSet,
  reduceAfterMisses,
  addSetWhenUnderdosed,
  removeSetWhenExcessive,
  preferRepsOverLargeStep,
];
