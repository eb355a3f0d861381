import { defineExercise } from "../defineExercise";
import { barbellCurl } from "./barbellCurl";

/** The standing curl with a cambered bar, hands half turned in. */
export const ezBarCurl = /* @__PURE__ */ defineExercise({
  ...barbellCurl,
  id: "ez-bar-curl",
  name: "EZ bar curl",
  aliases: ["EZ bar biceps curl", "Cambered bar curl", "SZ-Curl", "Curl con barra Z", "Rosca direta com barra W"],
  requires: ["ez-bar"],
  loading: {
    convention: "total",
    barKg: 10,
    smallestStep: { kg: 1.25, lb: 2.5 },
    bodyMassShare: 0,
  },
  revised: "2026-11-22",
});
