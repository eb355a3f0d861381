import { loweredTooFast, pivotOffElbow, rangeCutShort } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { preacherCurl } from "./preacherCurl";

/** The curl on a machine with a preacher pad. */
export const machinePreacherCurl = /* @__PURE__ */ defineLift(() => ({
  ...preacherCurl,
  id: "machine-preacher-curl",
  name: "Machine preacher curl",
  aliases: ["Machine Scott curl"],
  requires: ["machine"],
  mayUse: [],
  movers: [
    ["biceps-brachii", "primary", 1, "even"],
    ["brachialis-brachioradialis", "secondary", 0.5, "even"],
  ],
  loading: {
    convention: "stack",
    barKg: 0,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0,
  },
  mistakes: [
    rangeCutShort,
    loweredTooFast,
    defineMistake("minor", "rises-off-seat"),
    pivotOffElbow,
  ],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
