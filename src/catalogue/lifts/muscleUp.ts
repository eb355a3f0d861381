import { legsHelp, loweredTooFast } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { defineAccessory } from "../presets";

/** The pull-up that turns over the bar into a dip. */
export const muscleUp = /* @__PURE__ */ defineLift(() => ({
  id: "muscle-up",
  name: "Muscle-up",
  aliases: ["Bar muscle-up", "Ring muscle-up"],
  bodyPart: "back",
  pattern: "vertical-pull",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["pull-up-bar"],
  mayUse: ["rings"],
  movers: [
    ["latissimus-dorsi", "primary", 1, "mid"],
    ["biceps-brachii", "secondary", 0.5, "mid"],
    ["brachialis-brachioradialis", "secondary", 0.5, "mid"],
    ["middle-back", "secondary", 0.5, "short"],
    ["pectoralis-major", "secondary", 0.5, "long", "judgement", ["sternocostal-pectoralis"]],
    ["triceps-brachii", "secondary", 0.5, "long", "judgement", ["triceps-short-heads"]],
    ["anterior-deltoid", "secondary", 0.25, "long"],
  ],
  stabilisers: ["rectus-abdominis", "forearms", "rotator-cuff", "serratus-anterior"],
  loading: {
    convention: "added",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    bodyMassShare: 0.95,
  },
  demands: { stability: 4, skill: 5, axial: 0, systemic: 4 },
  mistakes: [
    defineMistake("major", "uneven-sides"),
    defineMistake("major", "pulled-too-low"),
    legsHelp,
    loweredTooFast,
  ],
  presets: [defineAccessory(2, 5, 2, 180)],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
