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
    /* @__PURE__ */ defineMistake("critical", "legs-not-secured"),
    /* @__PURE__ */ defineMistake("major", "lowered-too-deep"),
    /* @__PURE__ */ defineMistake("major", "elbows-locked-straight"),
    /* @__PURE__ */ defineMistake("minor", "fly-becomes-press", { "pectoralis-major": "less", "triceps-brachii": "more" }),
  ],
  revised: "2026-11-22",
});
