import { breathHeldThroughout, lumbarArching } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";

/** The handstand, held free or with the feet against a wall. */
export const handstandHold = /* @__PURE__ */ defineLift(() => ({
  id: "handstand-hold",
  aliases: ["Handstand", "Wall handstand", "Handstand wall hold"],
  bodyPart: "shoulders",
  pattern: "vertical-push",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  measure: "duration",
  requires: [],
  mayUse: ["wall"],
  movers: [
    ["anterior-deltoid", "primary", 1, "even"],
    ["upper-trapezius", "secondary", 0.5, "even"],
    ["serratus-anterior", "secondary", 0.5, "even"],
    ["triceps-brachii", "secondary", 0.5, "even"],
    ["lateral-deltoid", "secondary", 0.25, "even"],
  ],
  stabilisers: ["forearms", "rectus-abdominis", "rotator-cuff"],
  loading: {
    convention: "none",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    // By judgement: all but forearms and hands.
    bodyMassShare: 0.94,
  },
  demands: { stability: 4, skill: 4, axial: 1, systemic: 2 },
  mistakes: [
    defineMistake("major", "shoulders-sink", { "upper-trapezius": "less" }),
    lumbarArching,
    defineMistake("major", "elbows-bend"),
    breathHeldThroughout,
  ],
  presets: [],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
