import { defineMistake } from "./defineMistake";

/*
 * Faults that many lifts share, each with its machine part by the rule of `defineMistake`. A lift for which one weighs more,
 * or of which an effect on a muscle is known, defines the fault itself under the same id. The prose is in the lift's guide.
 */

export const rangeCutShort = /* @__PURE__ */ defineMistake("minor", "range-cut-short");
export const loweredTooFast = /* @__PURE__ */ defineMistake("minor", "lowered-too-fast");
export const bouncedTurn = /* @__PURE__ */ defineMistake("major", "bounced-turn");
export const swungLoad = /* @__PURE__ */ defineMistake("minor", "swung-load");
export const incompleteTop = /* @__PURE__ */ defineMistake("minor", "incomplete-top");
export const noPauseOnFloor = /* @__PURE__ */ defineMistake("minor", "touch-and-bounce");
export const lumbarRounding = /* @__PURE__ */ defineMistake("critical", "lumbar-rounding");
export const lumbarArching = /* @__PURE__ */ defineMistake("major", "lumbar-arching");
export const hipsRiseFirst = /* @__PURE__ */ defineMistake("major", "hips-rise-first");
export const kneesCaveIn = /* @__PURE__ */ defineMistake("major", "knees-cave-in");
export const heelsLift = /* @__PURE__ */ defineMistake("major", "heels-lift");
export const loadDriftsForward = /* @__PURE__ */ defineMistake("major", "load-drifts-forward");
export const trunkFoldsForward = /* @__PURE__ */ defineMistake("major", "trunk-folds-forward");
export const backLegPush = /* @__PURE__ */ defineMistake("minor", "back-leg-push");
export const lostBalance = /* @__PURE__ */ defineMistake("minor", "lost-balance");
export const unevenSides = /* @__PURE__ */ defineMistake("minor", "uneven-sides");
export const hipsTwist = /* @__PURE__ */ defineMistake("minor", "hips-twist");
export const hipsLiftOffPad = /* @__PURE__ */ defineMistake("major", "hips-lift-off-pad");
export const jointLockedHard = /* @__PURE__ */ defineMistake("major", "joint-locked-hard");
export const elbowsFlare = /* @__PURE__ */ defineMistake("minor", "elbows-flare");
export const elbowsDrift = /* @__PURE__ */ defineMistake("minor", "elbows-drift");
export const wristsBend = /* @__PURE__ */ defineMistake("minor", "wrists-bend");
export const shouldersRollForward = /* @__PURE__ */ defineMistake("major", "shoulders-roll-forward");
export const shouldersShrug = /* @__PURE__ */ defineMistake("minor", "shoulders-shrug");
export const shoulderBladesIdle = /* @__PURE__ */ defineMistake("minor", "shoulder-blades-idle");
export const legsHelp = /* @__PURE__ */ defineMistake("minor", "legs-help");
export const trunkLeansBack = /* @__PURE__ */ defineMistake("minor", "trunk-leans-back");
export const hipsSag = /* @__PURE__ */ defineMistake("major", "hips-sag");
export const hipsPike = /* @__PURE__ */ defineMistake("minor", "hips-pike");
export const neckCranes = /* @__PURE__ */ defineMistake("minor", "neck-cranes");
export const gripFailsFirst = /* @__PURE__ */ defineMistake("minor", "grip-fails-first");
export const armsPullEarly = /* @__PURE__ */ defineMistake("major", "arms-pull-early");
export const hipFlexorsTakeOver = /* @__PURE__ */ defineMistake("minor", "hip-flexors-take-over");
export const breathHeldThroughout = /* @__PURE__ */ defineMistake("minor", "breath-held-throughout");
export const loadTooHeavy = /* @__PURE__ */ defineMistake("major", "load-too-high");
