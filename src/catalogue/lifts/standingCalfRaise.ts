import { kneesBend, loadTooHeavy, rangeCutShort } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { defineAccessory } from "../presets";
import { bodyweightCalfRaise } from "./bodyweightCalfRaise";

/** The calf raise standing under the pads of a machine. */
export const standingCalfRaise = /* @__PURE__ */ defineLift(() => ({
  ...bodyweightCalfRaise,
  id: "standing-calf-raise",
  name: "Standing calf raise",
  aliases: ["Calf raise"],
  requires: ["machine"],
  movers: [
    ["gastrocnemius", "primary", 1, "long", "trial"],
    ["soleus", "primary", 1, "mid", "trial"],
  ],
  loading: { convention: "stack", barKg: 0, smallestStep: { kg: 5, lb: 10 }, bodyMassShare: 0.98 },
  demands: { stability: 1, skill: 1, axial: 2, systemic: 1 },
  mistakes: [
    defineMistake("major", "bounced-turn", { gastrocnemius: "less", soleus: "less" }),
    rangeCutShort,
    kneesBend,
    loadTooHeavy,
  ],
  presets: [defineAccessory(8, 15, 2, 90)],
  evidence: { grade: "trial", sources: ["kinoshita-2023"] },
  revised: "2026-11-22",
}));
