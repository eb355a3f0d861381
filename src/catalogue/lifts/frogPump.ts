import { incompleteTop, lumbarArching, rushedRepetitions } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { defineAccessory } from "../presets";
import { bodyweightGluteBridge } from "./bodyweightGluteBridge";

/** The floor bridge with the soles together and the knees out. */
export const frogPump = /* @__PURE__ */ defineLift(() => ({
  ...bodyweightGluteBridge,
  id: "frog-pump",
  name: "Frog pump",
  aliases: ["Frog bridge", "Frog glute bridge"],
  movers: [
    ["gluteus-maximus", "primary", 1, "short"],
    ["hamstrings", "secondary", 0.25, "short", "judgement", ["biceps-femoris-long-head", "semitendinosus", "semimembranosus"]],
    ["gluteus-medius-minimus", "secondary", 0.25, "short"],
  ],
  stabilisers: ["rectus-abdominis", "transversus-abdominis"],
  loading: {
    convention: "added",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    bodyMassShare: 0.4,
  },
  demands: { stability: 1, skill: 1, axial: 0, systemic: 1 },
  mistakes: [
    defineMistake("minor", "knees-close-in"),
    lumbarArching,
    incompleteTop,
    rushedRepetitions,
  ],
  presets: [defineAccessory(20, 40, 2, 75)],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
