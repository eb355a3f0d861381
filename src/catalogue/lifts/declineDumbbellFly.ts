import { flyBecomesPress, legsNotSecured, loweredTooDeep } from "../commonMistakes";
import { defineExercise } from "../defineExercise";
import { defineMistake } from "../defineMistake";
import { dumbbellFly } from "./dumbbellFly";

/** The dumbbell fly with the head lower than the hips. */
export const declineDumbbellFly = /* @__PURE__ */ defineExercise({
  ...dumbbellFly,
  id: "decline-dumbbell-fly",
  name: "Decline dumbbell fly",
  aliases: ["Decline dumbbell chest fly"],
  requires: ["dumbbell", "decline-bench"],
  movers: [
    ["pectoralis-major", "primary", 1, "long", "judgement", ["sternocostal-pectoralis"]],
    ["anterior-deltoid", "secondary", 0.25, "long"],
  ],
  stabilisers: ["serratus-anterior", "biceps-brachii"],
  mistakes: [
    legsNotSecured,
    loweredTooDeep,
    /* @__PURE__ */ defineMistake("major", "elbows-locked-straight"),
    flyBecomesPress,
  ],
  revised: "2026-11-22",
});
