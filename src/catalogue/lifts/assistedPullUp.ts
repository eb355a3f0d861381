import { loweredTooFast, rangeCutShort, shoulderBladesIdle, tooMuchHelp } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { JUDGEMENT } from "../judgement";
import { compoundAccessory } from "../presets";

/** The pull-up on a machine whose weights carry part of the body. */
export const assistedPullUp = /* @__PURE__ */ defineLift(() => ({
  id: "assisted-pull-up",
  name: "Assisted pull-up",
  aliases: ["Gravitron pull-up", "Counterweighted pull-up"],
  bodyPart: "back",
  pattern: "vertical-pull",
  plane: "frontal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["machine"],
  movers: [
    ["latissimus-dorsi", "primary", 1, "mid"],
    ["biceps-brachii", "secondary", 0.5, "mid"],
    ["brachialis-brachioradialis", "secondary", 0.5, "mid"],
    ["middle-back", "secondary", 0.5, "short"],
    ["posterior-deltoid", "secondary", 0.25, "short"],
  ],
  stabilisers: ["rectus-abdominis", "forearms", "rotator-cuff"],
  loading: {
    convention: "assistance",
    barKg: 0,
    smallestStep: { kg: 5, lb: 10 },
    bodyMassShare: 0.95,
  },
  demands: { stability: 1, skill: 1, axial: 0, systemic: 2 },
  mistakes: [
    tooMuchHelp,
    rangeCutShort,
    shoulderBladesIdle,
    loweredTooFast,
  ],
  presets: [compoundAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
