import { defineMistake } from "./defineMistake";

/*
 * Faults that many lifts share, each with its machine part by the rule of `defineMistake`. A lift for which one weighs more,
 * or of which an effect on a muscle is known, defines the fault itself under the same id. The prose is in the lift's guide.
 */

export const rangeCutShort = /* @__PURE__ */ defineMistake("minor", "range-cut-short", "Range cut short");
export const loweredTooFast = /* @__PURE__ */ defineMistake("minor", "lowered-too-fast", "Dropping the load instead of lowering it");
export const bouncedTurn = /* @__PURE__ */ defineMistake("major", "bounced-turn", "Bouncing out of the bottom");
export const swungLoad = /* @__PURE__ */ defineMistake("minor", "swung-load", "Swinging the load up");
export const incompleteTop = /* @__PURE__ */ defineMistake("minor", "incomplete-top", "Stopping before the top");
export const noPauseOnFloor = /* @__PURE__ */ defineMistake("minor", "touch-and-bounce", "Bouncing the load off the floor");
export const lumbarRounding = /* @__PURE__ */ defineMistake("critical", "lumbar-rounding", "Low back rounding under load");
export const lumbarArching = /* @__PURE__ */ defineMistake("major", "lumbar-arching", "Low back arching under load");
export const hipsRiseFirst = /* @__PURE__ */ defineMistake("major", "hips-rise-first", "Hips rising before the bar");
export const kneesCaveIn = /* @__PURE__ */ defineMistake("major", "knees-cave-in", "Knees falling inward");
export const heelsLift = /* @__PURE__ */ defineMistake("major", "heels-lift", "Heels leaving the floor");
export const loadDriftsForward = /* @__PURE__ */ defineMistake("major", "load-drifts-forward", "Load drifting away from the body");
export const trunkFoldsForward = /* @__PURE__ */ defineMistake("major", "trunk-folds-forward", "Trunk folding forward");
export const backLegPush = /* @__PURE__ */ defineMistake("minor", "back-leg-push", "Pushing off the other leg");
export const lostBalance = /* @__PURE__ */ defineMistake("minor", "lost-balance", "Losing balance from repetition to repetition");
export const unevenSides = /* @__PURE__ */ defineMistake("minor", "uneven-sides", "One side leading");
export const hipsTwist = /* @__PURE__ */ defineMistake("minor", "hips-twist", "Hips or trunk turning");
export const hipsLiftOffPad = /* @__PURE__ */ defineMistake("major", "hips-lift-off-pad", "Hips leaving the pad");
export const jointLockedHard = /* @__PURE__ */ defineMistake("major", "joint-locked-hard", "Slamming the joint into lockout");
export const elbowsFlare = /* @__PURE__ */ defineMistake("minor", "elbows-flare", "Elbows flaring wide");
export const elbowsDrift = /* @__PURE__ */ defineMistake("minor", "elbows-drift", "Elbows wandering");
export const wristsBend = /* @__PURE__ */ defineMistake("minor", "wrists-bend", "Wrists bending back");
export const shouldersRollForward = /* @__PURE__ */ defineMistake("major", "shoulders-roll-forward", "Shoulders rolling forward");
export const shouldersShrug = /* @__PURE__ */ defineMistake("minor", "shoulders-shrug", "Shoulders creeping up to the ears");
export const shoulderBladesIdle = /* @__PURE__ */ defineMistake("minor", "shoulder-blades-idle", "Shoulder blades not moving");
export const legsHelp = /* @__PURE__ */ defineMistake("minor", "legs-help", "Legs helping a strict lift");
export const trunkLeansBack = /* @__PURE__ */ defineMistake("minor", "trunk-leans-back", "Leaning back to finish");
export const hipsSag = /* @__PURE__ */ defineMistake("major", "hips-sag", "Hips sagging");
export const hipsPike = /* @__PURE__ */ defineMistake("minor", "hips-pike", "Hips pushed up");
export const neckCranes = /* @__PURE__ */ defineMistake("minor", "neck-cranes", "Neck pulled out of line");
export const gripFailsFirst = /* @__PURE__ */ defineMistake("minor", "grip-fails-first", "Grip giving out before the muscle");
export const armsPullEarly = /* @__PURE__ */ defineMistake("major", "arms-pull-early", "Arms bending before the hips have finished");
export const hipFlexorsTakeOver = /* @__PURE__ */ defineMistake("minor", "hip-flexors-take-over", "Hips doing the work of the trunk");
export const breathHeldThroughout = /* @__PURE__ */ defineMistake("minor", "breath-held-throughout", "Holding the breath through the whole set");
export const loadTooHeavy = /* @__PURE__ */ defineMistake("major", "load-too-high", "Load far too high");
