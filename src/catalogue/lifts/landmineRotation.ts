import { armsOnly, bouncedTurn, loadTooHeavy } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { defineAccessory } from "../presets";

/** The turn with a bar's end held in both hands, from hip to hip in an arc. */
export const landmineRotation = /* @__PURE__ */ defineLift(() => ({
  id: "landmine-rotation",
  aliases: ["Landmine twist", "Landmine 180", "Landmine rainbow", "Full-contact twist"],
  bodyPart: "core",
  pattern: "trunk-rotation",
  plane: "transverse",
  mechanic: "compound",
  laterality: "alternating",
  requires: ["barbell", "landmine"],
  movers: [
    ["obliques", "primary", 1, "long"],
    ["rectus-abdominis", "secondary", 0.25, "long"],
    ["anterior-deltoid", "secondary", 0.25, "mid"],
  ],
  stabilisers: ["erector-spinae", "gluteus-medius-minimus", "transversus-abdominis"],
  loading: {
    convention: "total",
    barKg: 20,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0,
  },
  demands: { stability: 3, skill: 3, axial: 1, systemic: 2 },
  mistakes: [
    armsOnly,
    defineMistake("major", "low-back-twists"),
    bouncedTurn,
    loadTooHeavy,
  ],
  presets: [defineAccessory(10, 16, 3, 90)],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
