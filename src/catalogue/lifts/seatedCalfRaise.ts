import { incompleteTop, rangeCutShort } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { smallMuscleAccessory } from "../presets";
import { bodyweightCalfRaise } from "./bodyweightCalfRaise";

/** The calf raise sitting, the load on the knees. */
export const seatedCalfRaise = /* @__PURE__ */ defineLift(() => ({
  ...bodyweightCalfRaise,
  id: "seated-calf-raise",
  name: "Seated calf raise",
  aliases: [],
  requires: ["machine"],
  movers: [
    ["soleus", "primary", 1, "mid", "trial"],
  ],
  loading: { convention: "stack", barKg: 0, smallestStep: { kg: 2.5, lb: 5 }, bodyMassShare: 0 },
  demands: { stability: 1, skill: 1, axial: 0, systemic: 1 },
  mistakes: [
    defineMistake("major", "bounced-turn", { soleus: "less" }),
    rangeCutShort,
    incompleteTop,
    defineMistake("minor", "arms-pull-up"),
  ],
  presets: [smallMuscleAccessory],
  evidence: { grade: "trial", sources: ["kinoshita-2023"] },
  revised: "2026-11-22",
}));
