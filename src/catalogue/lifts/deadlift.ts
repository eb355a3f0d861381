import { defineExercise } from "../defineExercise";
import { defineAccessory } from "../presets";

/** The conventional deadlift. */
export const deadlift = /* @__PURE__ */ defineExercise({
  id: "deadlift",
  name: "Barbell deadlift",
  aliases: [
    "Deadlift",
    "Conventional deadlift",
    "Levantamento Terra (Barra)",
    "Kreuzheben (Langhantel)",
    "Stacco da terra con bilanciere",
  ],
  bodyPart: "legs",
  pattern: "hinge",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["barbell"],
  mayUse: ["plates"],
  movers: [
    ["gluteus-maximus", "primary", 1, "long", "laboratory"],
    ["erector-spinae", "primary", 1, "mid", "laboratory"],
    ["hamstrings", "secondary", 0.5, "mid", "judgement", ["biceps-femoris-long-head", "semitendinosus", "semimembranosus"]],
    ["quadriceps", "secondary", 0.5, "mid", "judgement", ["vastus-lateralis", "vastus-medialis", "vastus-intermedius"]],
    ["adductor-magnus", "secondary", 0.5, "long"],
    ["upper-trapezius", "secondary", 0.5, "mid"],
    ["middle-back", "secondary", 0.5, "mid"],
    ["forearms", "secondary", 0.5, "mid"],
  ],
  stabilisers: ["latissimus-dorsi", "rectus-abdominis", "obliques", "transversus-abdominis"],
  loading: {
    convention: "total",
    barKg: 20,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0.86,
    startsOnFloor: true,
    minimumVelocity: {
      value: 0.15,
      evidence: { grade: "laboratory", sources: ["helms-2017"], note: "0.14 ± 0.05 m/s in competitive powerlifters" },
    },
  },
  demands: { stability: 3, skill: 4, axial: 5, systemic: 5 },
  mistakes: [],
  presets: [/* @__PURE__ */ defineAccessory(4, 8, 2, 180)],
  evidence: {
    grade: "laboratory",
    sources: ["andersen-2018", "belcher-2019", "barnes-2019"],
    note:
      "biceps femoris 20% above the hip thrust, glutes alike; recovery takes no longer than from squat or bench " +
      "press",
  },
  revised: "2026-05-09",
});
