import { hipsTwist, lumbarRounding, rangeCutShort, wristsBend } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { JUDGEMENT } from "../judgement";
import { dumbbellRow } from "./dumbbellRow";

/** The row with one kettlebell, the free hand on a bench or the thigh. */
export const kettlebellRow = /* @__PURE__ */ defineLift(() => ({
  ...dumbbellRow,
  id: "kettlebell-row",
  name: "Kettlebell row",
  aliases: ["One-arm kettlebell row", "Bent-over kettlebell row"],
  requires: ["kettlebell"],
  mayUse: ["bench"],
  movers: [
    ["latissimus-dorsi", "primary", 1, "short"],
    ["middle-back", "primary", 1, "short"],
    ["posterior-deltoid", "secondary", 0.5, "short"],
    ["biceps-brachii", "secondary", 0.5, "short"],
    ["brachialis-brachioradialis", "secondary", 0.5, "short"],
  ],
  stabilisers: ["rectus-abdominis", "obliques", "erector-spinae", "forearms"],
  loading: {
    convention: "per-hand",
    barKg: 0,
    smallestStep: { kg: 4, lb: 10 },
    bodyMassShare: 0,
  },
  mistakes: [hipsTwist, wristsBend, rangeCutShort, lumbarRounding],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
