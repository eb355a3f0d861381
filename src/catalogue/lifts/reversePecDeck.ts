import { chestLeavesPad, elbowsBendIntoRow, loweredTooFast, shouldersShrug } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { smallMuscleAccessory } from "../presets";

/** The fly backwards, seated with the chest against the pad of a machine. */
export const reversePecDeck = /* @__PURE__ */ defineLift(() => ({
  id: "reverse-pec-deck",
  aliases: ["Machine rear delt reverse fly", "Machine rear delt"],
  bodyPart: "shoulders",
  pattern: "horizontal-abduction",
  plane: "transverse",
  mechanic: "isolation",
  laterality: "bilateral",
  requires: ["machine"],
  movers: [
    ["posterior-deltoid", "primary", 1, "even", "laboratory"],
    ["middle-back", "secondary", 0.5, "short"],
    ["rotator-cuff", "secondary", 0.25, "even", "laboratory", ["infraspinatus"]],
  ],
  loading: { convention: "stack", barKg: 0, smallestStep: { kg: 2.5, lb: 5 }, bodyMassShare: 0 },
  demands: { stability: 1, skill: 1, axial: 0, systemic: 1 },
  mistakes: [
    defineMistake("minor", "seat-height-wrong"),
    elbowsBendIntoRow,
    chestLeavesPad,
    shouldersShrug,
    loweredTooFast,
  ],
  presets: [smallMuscleAccessory],
  evidence: { grade: "laboratory", sources: ["schoenfeld-2013-reverse-fly", "project-judgement"] },
  revised: "2026-11-22",
}));
