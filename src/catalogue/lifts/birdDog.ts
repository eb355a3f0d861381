import { hipsTwist, lumbarArching, rushedRepetitions } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { deadBug } from "./deadBug";

/** The bird dog: on hands and knees, opposite arm and leg reaching to the horizontal. */
export const birdDog = /* @__PURE__ */ defineLift(() => ({
  ...deadBug,
  id: "bird-dog",
  name: "Bird dog",
  aliases: ["Quadruped arm and leg raise"],
  pattern: "anti-rotation",
  requires: [],
  movers: [
    ["erector-spinae", "primary", 1, "even", "laboratory"],
    ["gluteus-maximus", "secondary", 0.5, "short"],
    ["obliques", "secondary", 0.25, "even", "laboratory"],
  ],
  stabilisers: ["transversus-abdominis", "gluteus-medius-minimus", "middle-back"],
  mistakes: [
    defineMistake("minor", "leg-too-high"),
    lumbarArching,
    hipsTwist,
    rushedRepetitions,
  ],
  evidence: { grade: "laboratory", sources: ["callaghan-1998", "project-judgement"] },
  revised: "2026-11-22",
}));
