import { hipsRiseFirst, loadDriftsForward, lumbarRounding, noPauseOnFloor } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { defineAccessory } from "../presets";

/** The deadlift standing on a low platform. */
export const deficitDeadlift = /* @__PURE__ */ defineLift(() => ({
  id: "deficit-deadlift",
  aliases: [],
  bodyPart: "legs",
  pattern: "hinge",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["barbell", "platform"],
  mayUse: ["plates"],
  movers: [
    ["gluteus-maximus", "primary", 1, "long"],
    ["erector-spinae", "primary", 1, "mid"],
    ["hamstrings", "secondary", 0.5, "mid", "judgement", ["biceps-femoris-long-head", "semitendinosus", "semimembranosus"]],
    ["quadriceps", "secondary", 0.5, "long", "judgement", ["vastus-lateralis", "vastus-medialis", "vastus-intermedius"]],
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
  },
  demands: { stability: 3, skill: 4, axial: 5, systemic: 5 },
  mistakes: [
    lumbarRounding,
    hipsRiseFirst,
    defineMistake("major", "platform-too-high"),
    loadDriftsForward,
    noPauseOnFloor,
  ],
  presets: [defineAccessory(3, 6, 2, 180)],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
