import { kneesCaveIn } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { jumpSquat } from "./jumpSquat";

/** The jump from the floor onto a box. */
export const boxJump = /* @__PURE__ */ defineLift(() => ({
  ...jumpSquat,
  id: "box-jump",
  name: "Box jump",
  aliases: [],
  requires: ["box"],
  loading: { convention: "none", barKg: 0, smallestStep: { kg: 1.25, lb: 2.5 }, bodyMassShare: 0.86 },
  mistakes: [
    defineMistake("critical", "box-too-high"),
    defineMistake("major", "jumped-down"),
    kneesCaveIn,
    defineMistake("minor", "jumps-fade"),
  ],
  revised: "2026-11-22",
}));
