import { loweredTooFast, rangeCutShort, shouldersShrug, trunkLeansBack } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { isolationAccessory } from "../presets";
import { barbellCurl } from "./barbellCurl";

/** The curl in which the bar slides up the trunk and the elbows travel back. */
export const dragCurl = /* @__PURE__ */ defineLift(() => ({
  ...barbellCurl,
  id: "drag-curl",
  name: "Drag curl",
  aliases: ["Body drag curl"],
  movers: [
    ["biceps-brachii", "primary", 1, "mid"],
    ["brachialis-brachioradialis", "secondary", 0.5, "mid"],
  ],
  stabilisers: ["posterior-deltoid", "rectus-abdominis"],
  demands: { stability: 2, skill: 2, axial: 0, systemic: 1 },
  mistakes: [
    defineMistake("minor", "bar-leaves-body", { "anterior-deltoid": "more" }),
    shouldersShrug,
    trunkLeansBack,
    rangeCutShort,
    loweredTooFast,
  ],
  presets: [isolationAccessory],
  revised: "2026-11-22",
}));
