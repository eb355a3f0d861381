import { loweredTooFast, lumbarArching } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { defineAccessory } from "../presets";

/** The body lowered in one line from the shoulders, hands holding the bench behind the head. */
export const dragonFlag = /* @__PURE__ */ defineLift(() => ({
  id: "dragon-flag",
  aliases: ["Bench dragon flag", "Decline bench dragon flag"],
  bodyPart: "core",
  pattern: "anti-extension",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["bench"],
  movers: [
    ["rectus-abdominis", "primary", 1, "mid"],
    ["obliques", "secondary", 0.5, "mid"],
    ["iliopsoas", "secondary", 0.25, "mid"],
    ["latissimus-dorsi", "secondary", 0.25, "mid"],
  ],
  stabilisers: ["gluteus-maximus", "triceps-brachii", "forearms"],
  loading: {
    convention: "none",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    // trunk and legs, less what lies on the bench; judgement
    bodyMassShare: 0.7,
  },
  demands: { stability: 4, skill: 4, axial: 0, systemic: 3 },
  mistakes: [
    defineMistake("minor", "hips-pike", { "rectus-abdominis": "less" }),
    lumbarArching,
    loweredTooFast,
    defineMistake("critical", "weight-on-neck"),
  ],
  presets: [defineAccessory(4, 8, 2, 120)],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
