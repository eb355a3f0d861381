import { bySessionOrder } from "../../log/sessionOrder";
import type { ReadContext } from "../fileFormat";
import { readNothing, type FormatReading } from "../formatReading";
import { importIssue } from "../importIssue";
import { LONGEST_SESSION_SECONDS } from "../plausible";
import { createFaultTagger } from "../rows/tagFaults";
import { countSets } from "./countSets";
import { openLedger, type Ledger } from "./ledger";
import { detectKind } from "./openweightKind";
import { parseDocuments, type ParsedDocument } from "./parseDocuments";
import { readOpenweight } from "./readOpenweight";
import { reportCareless } from "./reportCareless";
import { diffJson } from "../json/diffJson";
import { createLiftNames } from "./sessions/liftNames";
import { readSession } from "./sessions/readSession";
import { writeSession } from "./sessions/writeSession";
import type { OpenweightWorkoutLog } from "./documents/workoutLogDocument";

/** Reads a text of one workout log, a list of them, or one a line. A row is a set. */
export function readWorkoutLogs(text: string, { limits, catalogue, timeZone }: ReadContext): FormatReading {
  const { documents, brokenLines } = parseDocuments(text);
  if (documents.length === 0 && brokenLines.length > 0) return readNothing([importIssue("invalid-document", "not JSON", { line: 1 })]);
  const sets = documents.reduce((total, { data }) => total + countSets(data), 0);
  if (Math.max(sets, documents.length + brokenLines.length) > limits.maxRows) {
    return readNothing([importIssue("too-many-rows", `the text has more than ${limits.maxRows} sets`, { line: 1 })]);
  }
  const ledger = openLedger({ names: createLiftNames(catalogue), timeZone });
  for (const line of brokenLines) ledger.refuse("not JSON", { line }, false);
  const isAlone = documents.length + brokenLines.length === 1;
  const isAnyLog = brokenLines.length > 0 || documents.some(({ data }) => detectKind(data) === "workout-log");
  for (const document of documents) readDocument(document, { isAlone, isAnyLog }, ledger);
  const sessions = ledger.sessions.map(createFaultTagger(catalogue));
  return ledger.close({ sessions: sessions.sort(bySessionOrder) });
}

/** What else the text holds: a plan beside logs is passed over, a text of plans alone cannot be used. */
interface Company {
  readonly isAlone: boolean;
  readonly isAnyLog: boolean;
}

function readDocument({ line, place, data }: ParsedDocument, { isAlone, isAnyLog }: Company, ledger: Ledger): void {
  const reading = readOpenweight(data);
  if (reading.kind !== "workout-log") {
    const message = `the document is a ${reading.kind}, which logs nothing; read it with readOpenweight`;
    ledger.report(isAnyLog ? "document-skipped" : "no-log", message, { line, ...(place !== "" && { column: place }) });
    if (isAnyLog) ledger.count("nonSets", countSets(data));
    return;
  }
  if (!reading.ok) {
    for (const { path, message } of reading.issues) ledger.refuse(message, { line, column: place + dotted(place, path) }, isAlone);
    return;
  }
  reportCareless(reading.document, reading.careless, { line, place }, ledger);
  takeLog(reading.document, line, place, ledger);
}

function takeLog(document: OpenweightWorkoutLog, line: number, place: string, ledger: Ledger): void {
  const { session, rejected, isZoneAssumed } = readSession(document, ledger.makeId(document), ledger.context);
  if (isZoneAssumed) ledger.assumeZone({ line, column: place + dotted(place, "date"), text: document.date });
  for (const { path, code, message, text } of rejected) {
    ledger.report(code, message, { line, column: place + dotted(place, path), text });
  }
  const { durationSeconds = 0 } = document;
  if (durationSeconds > LONGEST_SESSION_SECONDS) {
    const column = place + dotted(place, "durationSeconds");
    ledger.report("implausible-duration", "the workout seems to have been left open", { line, column, text: `${durationSeconds}` });
  }
  ledger.count("rejected", rejected.length);
  for (const { path, text } of diffJson(document, writeSession(session, ledger.context.names))) {
    ledger.preserve({ sessionId: session.id, line, column: path, text });
  }
  ledger.take(session, document);
}

function dotted(place: string, path: string): string {
  return place === "" || path === "" ? path : `.${path}`;
}
