import { incompleteTop, loweredTooFast, shouldersShrug } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { defineAccessory } from "../presets";
import { seatedCableRow } from "./seatedCableRow";

/** The row against a band, seated or bent over. */
export const bandRow = /* @__PURE__ */ defineLift(() => ({
  ...seatedCableRow,
  id: "band-row",
  name: "Band row",
  aliases: ["Band seated row", "Band bent-over row"],
  requires: ["band"],
  movers: [
    ["middle-back", "primary", 1, "short"],
    ["latissimus-dorsi", "primary", 1, "short"],
    ["posterior-deltoid", "secondary", 0.5, "short"],
    ["biceps-brachii", "secondary", 0.5, "short"],
    ["brachialis-brachioradialis", "secondary", 0.5, "short"],
  ],
  stabilisers: ["erector-spinae", "forearms"],
  loading: { convention: "none", barKg: 0, smallestStep: { kg: 2.5, lb: 5 }, bodyMassShare: 0 },
  demands: { stability: 2, skill: 1, axial: 0, systemic: 1 },
  mistakes: [
    defineMistake("minor", "band-slack-at-start"),
    shouldersShrug,
    incompleteTop,
    loweredTooFast,
  ],
  presets: [defineAccessory(12, 25, 2, 90)],
  revised: "2026-11-22",
}));
