import { gripFailsFirst, loweredTooFast, rangeCutShort } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { wristCurl } from "./wristCurl";

/** The standing wrist curl with the bar behind the thighs. */
export const behindTheBackWristCurl = /* @__PURE__ */ defineLift(() => ({
  ...wristCurl,
  id: "behind-the-back-wrist-curl",
  name: "Behind-the-back wrist curl",
  aliases: ["Standing behind-the-back wrist curl", "Rosca punho por trás"],
  requires: ["barbell"],
  mayUse: ["rack"],
  movers: [
    ["forearms", "primary", 1, "short", "judgement", ["forearm-flexors"]],
  ],
  stabilisers: ["upper-trapezius"],
  demands: { stability: 1, skill: 1, axial: 1, systemic: 1 },
  mistakes: [
    rangeCutShort,
    defineMistake("minor", "arms-help"),
    loweredTooFast,
    gripFailsFirst,
  ],
  revised: "2026-11-22",
}));
