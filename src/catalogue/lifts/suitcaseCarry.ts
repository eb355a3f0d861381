import { gripFailsFirst, hipsTwist, shouldersShrug } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { farmersCarry } from "./farmersCarry";

/** The walk with a heavy weight in one hand, the trunk upright. */
export const suitcaseCarry = /* @__PURE__ */ defineLift(() => ({
  ...farmersCarry,
  id: "suitcase-carry",
  name: "Suitcase carry",
  aliases: ["Suitcase walk", "Single-arm farmer's carry", "Unilateral farmer's walk", "1-sided farmer's walk"],
  bodyPart: "core",
  laterality: "unilateral",
  requires: ["dumbbell"],
  mayUse: ["kettlebell"],
  movers: [
    ["obliques", "primary", 1, "even", "laboratory"],
    ["forearms", "secondary", 0.5, "even"],
    ["erector-spinae", "secondary", 0.5, "even", "laboratory"],
    ["upper-trapezius", "secondary", 0.25, "even"],
  ],
  stabilisers: ["gluteus-medius-minimus", "middle-back"],
  demands: { stability: 3, skill: 2, axial: 2, systemic: 2 },
  mistakes: [
    defineMistake("major", "trunk-tilts", { obliques: "less" }),
    hipsTwist,
    shouldersShrug,
    gripFailsFirst,
  ],
  revised: "2026-11-22",
}));
