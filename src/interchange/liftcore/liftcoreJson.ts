import type { TrainingLog } from "../../log/types";
import { isUnlisted } from "../../log/unlisted";
import { parseLog, safeParseLog } from "../../schemas/parseLog";
import type { MassUnit } from "../../units/mass";
import { defineDocumentFormat } from "../documentFormat";
import { importIssue, type IssueCode } from "../importIssue";
import { readNothing, type FormatReading, type UnitReading } from "../formatReading";

const FORMAT = "liftcore";
/** Raised when a document can no longer be read by the version before; every earlier one stays readable. */
const VERSION = 1;
const KEYS: readonly string[] = ["format", "version", "log"];

/** Our own format: a versioned document around the log as it is. */
export const liftcoreJson = /* @__PURE__ */ defineDocumentFormat({
  id: FORMAT,
  name: "liftcore",
  claims: ({ text }) => /^\s*\{/u.test(text) && /"format"\s*:\s*"liftcore"/u.test(text),
  read: readDocument,
});

/** Writes a log as a document; throws `invalid-data` naming the place for a log that is not valid. */
export function writeLiftcoreJson(log: TrainingLog): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, log: parseLog(log) });
}

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
  const result = safeParseLog(log);
  if (result.ok) return describeLog(result.value);
  return readNothing(
    result.issues.map(({ path, message }) => importIssue("invalid-document", message, { line: 1, column: path })),
  );
}

function describeLog(log: TrainingLog): FormatReading {
  const entries = log.sessions.flatMap((session) => session.entries);
  const sets = entries.reduce((total, entry) => total + entry.sets.length, 0);
  const unlisted = new Map<string, number>();
  for (const { exerciseId, name, sets: own } of entries) {
    const shown = name ?? exerciseId;
    if (isUnlisted(exerciseId)) unlisted.set(shown, (unlisted.get(shown) ?? 0) + own.length);
  }
  return {
    log,
    unit: readUnit(log),
    accounting: { rows: sets, sets, nonSets: 0, rejected: 0 },
    issues: [],
    unresolved: [...unlisted].map(([name, rows]) => ({ name, rows })).sort((a, b) => b.rows - a.rows),
    preserved: [],
  };
}

/** Every load of the document carries its unit. */
function readUnit({ sessions }: TrainingLog): UnitReading {
  const units = new Set<MassUnit>();
  for (const { entries } of sessions) {
    for (const { load, assistance } of entries.flatMap(({ sets }) => sets)) {
      for (const mass of [load, assistance]) if (mass !== undefined) units.add(mass.unit);
    }
  }
  const [first, second] = units;
  return {
    unit: second === undefined ? (first ?? "kg") : "mixed",
    how: "declared",
    confidence: 1,
    evidence: ["every load is stored with its unit"],
  };
}

function refuse(code: IssueCode, message: string): FormatReading {
  return readNothing([importIssue(code, message, { line: 1 })]);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
