import { elbowsFlare, rangeCutShort, trunkLeansBack, wristsBend } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { latPulldown } from "./latPulldown";

/** The pulldown with palms toward the lifter. */
export const reverseGripLatPulldown = /* @__PURE__ */ defineLift(() => ({
  ...latPulldown,
  id: "reverse-grip-lat-pulldown",
  name: "Reverse-grip lat pulldown",
  aliases: ["Underhand pulldown"],
  plane: "sagittal",
  movers: [
    ["latissimus-dorsi", "primary", 1, "mid", "laboratory"],
    ["biceps-brachii", "secondary", 0.5, "mid", "laboratory"],
    ["brachialis-brachioradialis", "secondary", 0.5, "mid"],
    ["middle-back", "secondary", 0.5, "short", "laboratory"],
    ["pectoralis-major", "secondary", 0.25, "long", "judgement", ["sternocostal-pectoralis"]],
  ],
  stabilisers: ["rectus-abdominis", "forearms"],
  mistakes: [trunkLeansBack, elbowsFlare, wristsBend, rangeCutShort],
  evidence: {
    grade: "laboratory",
    sources: ["lusk-2010", "project-judgement"],
  },
  revised: "2026-11-22",
}));
