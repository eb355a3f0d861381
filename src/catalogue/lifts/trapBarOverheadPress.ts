import { legsHelp, lumbarArching, rangeCutShort } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { overheadPress } from "./overheadPress";

/** The standing press overhead with a trap bar, palms facing each other. */
export const trapBarOverheadPress = /* @__PURE__ */ defineLift(() => ({
  ...overheadPress,
  id: "trap-bar-overhead-press",
  name: "Trap bar overhead press",
  aliases: ["Trap bar shoulder press", "Trap bar military press"],
  requires: ["trap-bar", "rack"],
  movers: [
    ["anterior-deltoid", "primary", 1, "mid"],
    ["lateral-deltoid", "secondary", 0.5, "mid"],
    ["triceps-brachii", "secondary", 0.5, "mid"],
    ["upper-trapezius", "secondary", 0.5, "short"],
    ["serratus-anterior", "secondary", 0.5, "short"],
  ],
  stabilisers: ["rectus-abdominis", "obliques", "erector-spinae", "gluteus-maximus"],
  loading: { convention: "total", barKg: 25, smallestStep: { kg: 1.25, lb: 2.5 }, bodyMassShare: 0 },
  mistakes: [
    defineMistake("major", "frame-tips"),
    lumbarArching,
    legsHelp,
    rangeCutShort,
  ],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
