import type { TrainingLog } from "../../log/types";
import { safeParseLog } from "../../schemas/parseLog";
import type { FileFormat } from "../fileFormat";
import { defineDocumentFormat } from "../documentFormat";
import { importIssue, type IssueCode } from "../importIssue";
import { readNothing, type FormatReading } from "../formatReading";
import { isList, isRecord } from "../json/isRecord";
import { parseJson } from "../json/parseJson";
import type { WritableFormat } from "../writing/writableFormat";
import { openLiftcoreJson } from "./openLiftcoreJson";
import { openLogSummary } from "./logSummary";

const FORMAT = "liftcore";
/** Raised when a document can no longer be read by the version before; every earlier one stays readable. */
const VERSION = 1;
const KEYS: readonly string[] = ["format", "version", "log"];

const document = /* @__PURE__ */ defineDocumentFormat({
  id: FORMAT,
  name: "liftcore",
  claims: ({ text }) => /^\s*\{/u.test(text) && /"format"\s*:\s*"liftcore"/u.test(text),
  read: readDocument,
});

/** Our own format: a versioned document around the log as it is. In a stream it is read session by session. */
export const liftcoreJson: FileFormat<typeof FORMAT> = /* @__PURE__ */ {
  ...document,
  open: (context) => (context.openSessions === Infinity ? document.open(context) : openLiftcoreJson(context, document.open)),
};

/** Writes our own format, session by session. */
export const liftcoreJsonWriter: WritableFormat<typeof FORMAT> = {
  id: FORMAT,
  name: "liftcore",
  mediaType: "application/json",
  extension: "json",
  hasOneUnit: false,
  visitOf: ({ id }) => id,
  open: () => {
    let separator = "";
    return {
      head: () => `{"format":"${FORMAT}","version":${VERSION},"log":{"sessions":[`,
      session: (session) => {
        const text = separator + JSON.stringify(session);
        separator = ",";
        return text;
      },
      tail: () => "]}}",
    };
  },
};

function readDocument(text: string): FormatReading {
  const document = parseJson(text);
  if (!isRecord(document) || document["format"] !== FORMAT) return refuse("invalid-document", "not a liftcore document");
  const { version, log } = document;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) {
    return refuse("invalid-document", "version must be a whole number of at least 1");
  }
  if (version > VERSION) {
    return refuse("newer-version", `the document has version ${version}, this library reads up to ${VERSION}`);
  }
  const stranger = Object.keys(document).find((key) => !KEYS.includes(key));
  if (stranger !== undefined) return refuse("invalid-document", `unknown key ${JSON.stringify(stranger)}`);
  const result = safeParseLog(sortSessions(log));
  if (result.ok) return describeLog(result.value);
  return readNothing(
    result.issues.map(({ path, message }) => importIssue("invalid-document", message, { line: 1, column: path })),
  );
}

/** A stream writes sessions in the order in which they came; here they are brought into that of their days. */
function sortSessions(log: unknown): unknown {
  const sessions = isRecord(log) ? log["sessions"] : undefined;
  if (!isRecord(log) || !isList(sessions)) return log;
  if (sessions.every((session, index) => index === 0 || dateOf(sessions[index - 1]) <= dateOf(session))) return log;
  return { ...log, sessions: [...sessions].sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0)) };
}

function dateOf(session: unknown): string {
  return isRecord(session) && typeof session["date"] === "string" ? session["date"] : "";
}

function describeLog(log: TrainingLog): FormatReading {
  const summary = openLogSummary();
  for (const session of log.sessions) summary.add(session);
  const sets = summary.sets();
  return {
    log,
    unit: summary.unit(),
    accounting: { rows: sets, sets, nonSets: 0, rejected: 0 },
    issues: [],
    unresolved: summary.unresolved(),
    preserved: [],
  };
}

function refuse(code: IssueCode, message: string): FormatReading {
  return readNothing([importIssue(code, message, { line: 1 })]);
}
