import { defineRecordsFormat } from "../../table/defineRecordsFormat";
import { tabulateBackup } from "./tabulateBackup";

const TITLE = /^### ?(?:SETTING|PROFILE|ROUTINES|WORKOUT SESSIONS|EXERCISE LOGS|EXERCISE SET LOGS|CARDIO LOGS|NOTES) ?#/mu;

/**
 * JEFIT, the backup: a text of several tables. Loads are in the unit of the account, which its settings name. Of the
 * types of sets only "default" is attested; the others here are words that can mean one thing alone.
 */
export const jefit = /* @__PURE__ */ defineRecordsFormat({
  id: "jefit",
  name: "JEFIT",
  marks: {
    warmup: { row: "set", kind: "warmup" },
    "warm up": { row: "set", kind: "warmup" },
    dropset: { row: "set", kind: "drop" },
    "drop set": { row: "set", kind: "drop" },
    failure: { row: "set", kind: "work", toFailure: true },
    "no set": { row: "note" },
  },
  claims: ({ text }) => TITLE.test(text),
  tabulate: tabulateBackup,
});
