import { defineExercise } from "../defineExercise";
import { wristCurl } from "./wristCurl";

/** The barbell wrist curl with the palms down. */
export const reverseWristCurl = /* @__PURE__ */ defineExercise({
  ...wristCurl,
  id: "reverse-wrist-curl",
  name: "Reverse wrist curl",
  aliases: [
    "Palms-down wrist curl",
    "Wrist extension",
    "Seated wrist extension",
    "Rosca punho inversa",
    "Curl de muñeca inverso",
  ],
  pattern: "wrist-extension",
  requires: ["barbell", "bench"],
  mayUse: ["ez-bar"],
  movers: [
    ["forearms", "primary", 1, "mid", "judgement", ["forearm-extensors"]],
  ],
  revised: "2026-11-22",
});
