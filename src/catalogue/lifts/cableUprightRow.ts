import { elbowsTooHigh, loweredTooFast, trunkLeansBack, wristsBend } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { JUDGEMENT } from "../judgement";
import { isolationAccessory } from "../presets";

/** The pull of a low cable up along the body. */
export const cableUprightRow = /* @__PURE__ */ defineLift(() => ({
  id: "cable-upright-row",
  aliases: [],
  bodyPart: "shoulders",
  pattern: "shoulder-abduction",
  plane: "frontal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["cable"],
  movers: [
    ["lateral-deltoid", "primary", 1, "mid"],
    ["upper-trapezius", "primary", 1, "short"],
    ["biceps-brachii", "secondary", 0.25, "mid"],
    ["forearms", "secondary", 0.25, "mid"],
  ],
  stabilisers: ["rotator-cuff"],
  loading: { convention: "stack", barKg: 0, smallestStep: { kg: 2.5, lb: 5 }, bodyMassShare: 0 },
  demands: { stability: 2, skill: 2, axial: 1, systemic: 1 },
  mistakes: [
    elbowsTooHigh,
    trunkLeansBack,
    wristsBend,
    loweredTooFast,
  ],
  presets: [isolationAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
