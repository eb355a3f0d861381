import { loweredTooFast, rangeCutShort, shouldersRollForward, trunkLeansBack } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { JUDGEMENT } from "../judgement";
import { compoundAccessory } from "../presets";

/** The pulldown with a narrow handle, palms facing each other. */
export const closeGripLatPulldown = /* @__PURE__ */ defineLift(() => ({
  id: "close-grip-lat-pulldown",
  name: "Close-grip lat pulldown",
  aliases: ["V-handle lat pulldown", "Neutral-grip lat pulldown"],
  bodyPart: "back",
  pattern: "vertical-pull",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["cable"],
  movers: [
    ["latissimus-dorsi", "primary", 1, "mid"],
    ["biceps-brachii", "secondary", 0.5, "mid"],
    ["brachialis-brachioradialis", "secondary", 0.5, "mid"],
    ["middle-back", "secondary", 0.5, "short"],
    ["posterior-deltoid", "secondary", 0.25, "short"],
  ],
  stabilisers: ["rectus-abdominis", "forearms"],
  loading: {
    convention: "stack",
    barKg: 0,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0,
  },
  demands: { stability: 1, skill: 1, axial: 0, systemic: 2 },
  mistakes: [trunkLeansBack, rangeCutShort, shouldersRollForward, loweredTooFast],
  presets: [compoundAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
