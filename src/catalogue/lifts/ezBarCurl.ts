import { defineLift } from "../defineLift";
import { barbellCurl } from "./barbellCurl";

/** The standing curl with a cambered bar, hands half turned in. */
export const ezBarCurl = /* @__PURE__ */ defineLift(() => ({
  ...barbellCurl,
  id: "ez-bar-curl",
  name: "EZ bar curl",
  aliases: ["Cambered bar curl"],
  requires: ["ez-bar"],
  loading: {
    convention: "total",
    barKg: 10,
    smallestStep: { kg: 1.25, lb: 2.5 },
    bodyMassShare: 0,
  },
  revised: "2026-11-22",
}));
