import { defineDocumentFormat } from "../documentFormat";
import { readWorkoutLogs } from "./readWorkoutLogs";

/** Of a document or a list of them; a program or profile is claimed, too, so that its issue can say what it is. */
const OPENS = /^\s*[[{]/u;
const HAS_EXERCISES = /"exercises"\s*:/u;
const SIGNS: readonly RegExp[] = [/"exercise"\s*:\s*\{/u, /"date"\s*:/u, /"weeks"\s*:/u];
const IS_PROFILE = /"exportedAt"\s*:/u;

/** openweight 0.13.0: JSON, a document for each workout. */
export const openweight = /* @__PURE__ */ defineDocumentFormat({
  id: "openweight",
  name: "openweight",
  claims: ({ text }) => OPENS.test(text) && (IS_PROFILE.test(text) || (HAS_EXERCISES.test(text) && SIGNS.some((sign) => sign.test(text)))),
  read: readWorkoutLogs,
});
