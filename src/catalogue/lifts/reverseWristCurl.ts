import { defineLift } from "../defineLift";
import { wristCurl } from "./wristCurl";

/** The barbell wrist curl with the palms down. */
export const reverseWristCurl = /* @__PURE__ */ defineLift(() => ({
  ...wristCurl,
  id: "reverse-wrist-curl",
  name: "Reverse wrist curl",
  aliases: ["Palms-down wrist curl", "Wrist extension", "Seated wrist extension"],
  pattern: "wrist-extension",
  requires: ["barbell", "bench"],
  mayUse: ["ez-bar"],
  movers: [
    ["forearms", "primary", 1, "mid", "judgement", ["forearm-extensors"]],
  ],
  revised: "2026-11-22",
}));
