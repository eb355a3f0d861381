import { loweredTooFast, pivotOffElbow, rangeCutShort } from "../commonMistakes";
import { defineExercise } from "../defineExercise";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { preacherCurl } from "./preacherCurl";

/** The curl on a machine with a preacher pad. */
export const machinePreacherCurl = /* @__PURE__ */ defineExercise({
  ...preacherCurl,
  id: "machine-preacher-curl",
  name: "Machine preacher curl",
  aliases: ["Machine Scott curl", "Rosca Scott na máquina"],
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
    /* @__PURE__ */ defineMistake("minor", "rises-off-seat"),
    pivotOffElbow,
  ],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
});
