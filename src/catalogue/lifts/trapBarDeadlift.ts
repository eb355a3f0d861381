import { hipsRiseFirst, kneesCaveIn, lumbarRounding, trunkLeansBack } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { defineAccessory } from "../presets";

/** The deadlift inside a hexagonal bar, the hands at the sides. */
export const trapBarDeadlift = /* @__PURE__ */ defineLift(() => ({
  id: "trap-bar-deadlift",
  aliases: ["Hex deadlift"],
  bodyPart: "legs",
  pattern: "hinge",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["trap-bar"],
  mayUse: ["plates"],
  movers: [
    ["quadriceps", "primary", 1, "mid", "laboratory", ["vastus-lateralis", "vastus-medialis", "vastus-intermedius"]],
    ["gluteus-maximus", "primary", 1, "long", "laboratory"],
    ["hamstrings", "secondary", 0.5, "mid", "laboratory", ["biceps-femoris-long-head", "semitendinosus", "semimembranosus"]],
    ["erector-spinae", "secondary", 0.5, "mid", "laboratory"],
    ["adductor-magnus", "secondary", 0.5, "long"],
    ["upper-trapezius", "secondary", 0.5, "mid"],
    ["forearms", "secondary", 0.5, "mid"],
  ],
  stabilisers: ["rectus-abdominis", "transversus-abdominis", "middle-back"],
  loading: {
    convention: "total",
    barKg: 25,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0.86,
    startsOnFloor: true,
  },
  demands: { stability: 2, skill: 2, axial: 4, systemic: 4 },
  mistakes: [
    lumbarRounding,
    hipsRiseFirst,
    defineMistake("minor", "bar-tips"),
    trunkLeansBack,
    kneesCaveIn,
  ],
  presets: [defineAccessory(4, 8, 2, 180)],
  evidence: { grade: "laboratory", sources: ["andersen-2018", "camara-2016"] },
  revised: "2026-11-22",
}));
