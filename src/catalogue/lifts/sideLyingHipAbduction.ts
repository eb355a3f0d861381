import { swungLoad } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { defineAccessory } from "../presets";
import { cableHipAbduction } from "./cableHipAbduction";

/** The upper leg raised while lying on the side. */
export const sideLyingHipAbduction = /* @__PURE__ */ defineLift(() => ({
  ...cableHipAbduction,
  id: "side-lying-hip-abduction",
  name: "Side-lying hip abduction",
  aliases: ["Side-lying leg raise"],
  requires: [],
  movers: [
    ["gluteus-medius-minimus", "primary", 1, "short", "laboratory"],
    ["gluteus-maximus", "secondary", 0.25, "short", "laboratory", ["upper-gluteus-maximus"]],
    ["tensor-fasciae-latae", "secondary", 0.25, "short", "laboratory"],
  ],
  stabilisers: ["obliques"],
  loading: {
    convention: "added",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    // One leg, by the segment table of Hartmann and Tunnemann.
    bodyMassShare: 0.18,
  },
  demands: { stability: 2, skill: 1, axial: 0, systemic: 1 },
  mistakes: [
    defineMistake("minor", "pelvis-rolls-back", { "gluteus-medius-minimus": "less" }, { grade: "laboratory", sources: ["baik-2021"] }),
    defineMistake("minor", "toes-turn-up", { "tensor-fasciae-latae": "more", "gluteus-medius-minimus": "less" }),
    defineMistake("minor", "leg-drifts-forward", { "tensor-fasciae-latae": "more" }),
    swungLoad,
  ],
  presets: [defineAccessory(15, 25, 2, 75)],
  evidence: { grade: "laboratory", sources: ["baik-2021", "macaskill-2014"] },
  revised: "2026-11-22",
}));
