import { elbowsFlare, lumbarArching, rangeCutShort } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { defineAccessory } from "../presets";

/** The push-up upside down against a wall. */
export const handstandPushUp = /* @__PURE__ */ defineLift(() => ({
  id: "handstand-push-up",
  name: "Handstand push-up",
  aliases: ["Wall handstand push-up"],
  bodyPart: "shoulders",
  pattern: "vertical-push",
  plane: "frontal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["wall"],
  movers: [
    ["anterior-deltoid", "primary", 1, "mid"],
    ["lateral-deltoid", "secondary", 0.5, "mid"],
    ["triceps-brachii", "secondary", 0.5, "mid"],
    ["upper-trapezius", "secondary", 0.25, "short"],
  ],
  stabilisers: ["serratus-anterior", "rotator-cuff", "rectus-abdominis"],
  loading: {
    convention: "none",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    // the body less forearms and hands, as for the dip
    bodyMassShare: 0.94,
  },
  demands: { stability: 5, skill: 4, axial: 1, systemic: 3 },
  mistakes: [
    defineMistake("critical", "dropped-on-head"),
    lumbarArching,
    elbowsFlare,
    rangeCutShort,
  ],
  presets: [defineAccessory(3, 10, 2, 150)],
  evidence: { grade: "judgement", sources: ["hartmann-tunnemann", "project-judgement"] },
  revised: "2026-11-22",
}));
