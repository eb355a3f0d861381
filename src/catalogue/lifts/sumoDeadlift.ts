import { hipsRiseFirst, kneesCaveIn, loadDriftsForward, lumbarRounding } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { defineAccessory } from "../presets";

/** The deadlift with a wide stance and the hands between the knees. */
export const sumoDeadlift = /* @__PURE__ */ defineLift(() => ({
  id: "sumo-deadlift",
  aliases: [],
  bodyPart: "legs",
  pattern: "hinge",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["barbell"],
  mayUse: ["plates"],
  movers: [
    ["gluteus-maximus", "primary", 1, "long", "laboratory"],
    ["quadriceps", "primary", 1, "mid", "laboratory", ["vastus-lateralis", "vastus-medialis", "vastus-intermedius"]],
    ["adductor-magnus", "primary", 1, "long"],
    ["erector-spinae", "secondary", 0.5, "mid", "laboratory"],
    ["hamstrings", "secondary", 0.5, "mid", "laboratory", ["biceps-femoris-long-head", "semitendinosus", "semimembranosus"]],
    ["upper-trapezius", "secondary", 0.5, "mid", "laboratory"],
    ["forearms", "secondary", 0.5, "mid"],
  ],
  stabilisers: ["latissimus-dorsi", "rectus-abdominis", "obliques", "transversus-abdominis"],
  loading: {
    convention: "total",
    barKg: 20,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0.86,
    startsOnFloor: true,
  },
  demands: { stability: 3, skill: 4, axial: 4, systemic: 5 },
  mistakes: [
    kneesCaveIn,
    hipsRiseFirst,
    lumbarRounding,
    defineMistake("minor", "stance-too-wide"),
    loadDriftsForward,
  ],
  presets: [defineAccessory(4, 8, 2, 180)],
  evidence: { grade: "laboratory", sources: ["escamilla-2002"] },
  revised: "2026-11-22",
}));
