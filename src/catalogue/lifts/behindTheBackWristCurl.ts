import { gripFailsFirst, loweredTooFast, rangeCutShort } from "../commonMistakes";
import { defineExercise } from "../defineExercise";
import { defineMistake } from "../defineMistake";
import { wristCurl } from "./wristCurl";

/** The standing wrist curl with the bar behind the thighs. */
export const behindTheBackWristCurl = /* @__PURE__ */ defineExercise({
  ...wristCurl,
  id: "behind-the-back-wrist-curl",
  name: "Behind-the-back wrist curl",
  aliases: ["Behind-the-back barbell wrist curl", "Standing behind-the-back wrist curl", "Rosca punho por trás"],
  requires: ["barbell"],
  mayUse: ["rack"],
  movers: [
    ["forearms", "primary", 1, "short", "judgement", ["forearm-flexors"]],
  ],
  stabilisers: ["upper-trapezius"],
  demands: { stability: 1, skill: 1, axial: 1, systemic: 1 },
  mistakes: [
    rangeCutShort,
    /* @__PURE__ */ defineMistake("minor", "arms-help"),
    loweredTooFast,
    gripFailsFirst,
  ],
  revised: "2026-11-22",
});
