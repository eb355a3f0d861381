import { bouncedTurn, hipsTwist, loweredTooFast, rangeCutShort } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { JUDGEMENT } from "../judgement";
import { preacherCurl } from "./preacherCurl";

/** The curl over a preacher bench with a dumbbell, one arm at a time. */
export const dumbbellPreacherCurl = /* @__PURE__ */ defineLift(() => ({
  ...preacherCurl,
  id: "dumbbell-preacher-curl",
  name: "Dumbbell preacher curl",
  aliases: ["Dumbbell Scott curl", "Single-arm preacher curl"],
  laterality: "unilateral",
  requires: ["dumbbell", "preacher-bench"],
  mayUse: [],
  movers: [
    ["biceps-brachii", "primary", 1, "long"],
    ["brachialis-brachioradialis", "secondary", 0.5, "long"],
  ],
  loading: {
    convention: "per-hand",
    barKg: 0,
    smallestStep: { kg: 1, lb: 2.5 },
    bodyMassShare: 0,
  },
  mistakes: [
    rangeCutShort,
    bouncedTurn,
    hipsTwist,
    loweredTooFast,
  ],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
