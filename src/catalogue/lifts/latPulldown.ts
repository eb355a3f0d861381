import {
  loweredTooFast,
  rangeCutShort,
  shoulderBladesIdle,
  shouldersRollForward,
  trunkLeansBack,
} from "../commonMistakes";
import { defineLift } from "../defineLift";
import { compoundAccessory } from "../presets";

/** The pulldown to the chest with a wide or shoulder-wide bar. */
export const latPulldown = /* @__PURE__ */ defineLift(() => ({
  id: "lat-pulldown",
  aliases: [
    "Lateral pulldown",
    "Front pulldown",
    "Lat Pull-Downs al Cavo Alto a Presa Larga",
    "Pulley alto",
    "Behind-the-neck lat pulldown",
  ],
  bodyPart: "back",
  pattern: "vertical-pull",
  plane: "frontal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["cable"],
  movers: [
    ["latissimus-dorsi", "primary", 1, "mid", "laboratory"],
    ["biceps-brachii", "secondary", 0.5, "mid", "trial"],
    ["brachialis-brachioradialis", "secondary", 0.5, "mid", "trial"],
    ["middle-back", "secondary", 0.5, "short", "laboratory"],
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
  mistakes: [trunkLeansBack, rangeCutShort, shoulderBladesIdle, shouldersRollForward, loweredTooFast],
  presets: [compoundAccessory],
  evidence: {
    grade: "laboratory",
    sources: ["andersen-2014", "gentil-2015", "lusk-2010", "project-judgement"],
  },
  revised: "2026-11-22",
}));
