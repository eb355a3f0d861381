import { bodySwings, gripFailsFirst, incompleteTop } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { defineAccessory } from "../presets";
import { hangingLegRaise } from "./hangingLegRaise";

/** The hanging leg raise taken until the feet touch the bar. */
export const toesToBar = /* @__PURE__ */ defineLift(() => ({
  ...hangingLegRaise,
  id: "toes-to-bar",
  name: "Toes-to-bar",
  aliases: ["T2B", "Hanging toe touch"],
  requires: ["pull-up-bar"],
  movers: [
    ["rectus-abdominis", "primary", 1, "short"],
    ["iliopsoas", "primary", 1, "short"],
    ["obliques", "secondary", 0.5, "short"],
    ["quadriceps", "secondary", 0.25, "short", "judgement", ["rectus-femoris"]],
    ["latissimus-dorsi", "secondary", 0.25, "mid"],
  ],
  stabilisers: ["forearms"],
  loading: {
    convention: "none",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    // By judgement: legs .37 and about .13 for the pelvis.
    bodyMassShare: 0.5,
  },
  demands: { stability: 4, skill: 4, axial: 0, systemic: 3 },
  mistakes: [
    bodySwings,
    defineMistake("minor", "knees-bend"),
    incompleteTop,
    gripFailsFirst,
  ],
  presets: [defineAccessory(5, 12, 2, 120)],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
