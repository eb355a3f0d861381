import { hipsSag, hipsTwist, neckCranes } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { plank } from "./plank";

/** The hold on one forearm and the side of the foot, for time. */
export const sidePlank = /* @__PURE__ */ defineLift(() => ({
  ...plank,
  id: "side-plank",
  name: "Side plank",
  aliases: ["Side bridge", "Seitstütz"],
  pattern: "anti-lateral-flexion",
  plane: "frontal",
  laterality: "unilateral",
  movers: [
    ["obliques", "primary", 1, "even"],
    ["gluteus-medius-minimus", "secondary", 0.5, "even"],
    ["transversus-abdominis", "secondary", 0.25, "even"],
  ],
  stabilisers: ["erector-spinae", "rectus-abdominis", "serratus-anterior", "rotator-cuff"],
  demands: { stability: 3, skill: 1, axial: 0, systemic: 1 },
  mistakes: [
    hipsSag,
    hipsTwist,
    defineMistake("minor", "shoulders-sink", { "serratus-anterior": "less" }),
    neckCranes,
  ],
  revised: "2026-11-22",
}));
