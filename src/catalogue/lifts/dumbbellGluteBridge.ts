import { feetMisplaced, incompleteTop, lumbarArching } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { defineAccessory } from "../presets";
import { bodyweightGluteBridge } from "./bodyweightGluteBridge";

/** The floor bridge with a dumbbell across the hips. */
export const dumbbellGluteBridge = /* @__PURE__ */ defineLift(() => ({
  ...bodyweightGluteBridge,
  id: "dumbbell-glute-bridge",
  name: "Dumbbell glute bridge",
  aliases: [],
  requires: ["dumbbell"],
  movers: [
    ["gluteus-maximus", "primary", 1, "short"],
    ["hamstrings", "secondary", 0.5, "short", "judgement", ["biceps-femoris-long-head", "semitendinosus", "semimembranosus"]],
  ],
  stabilisers: ["quadriceps", "rectus-abdominis", "transversus-abdominis", "gluteus-medius-minimus"],
  loading: {
    convention: "total",
    barKg: 0,
    smallestStep: { kg: 2, lb: 5 },
    bodyMassShare: 0.4,
  },
  demands: { stability: 2, skill: 1, axial: 0, systemic: 1 },
  mistakes: [
    lumbarArching,
    incompleteTop,
    defineMistake("minor", "dumbbell-rolls"),
    feetMisplaced,
  ],
  presets: [defineAccessory(12, 20, 2, 90)],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
