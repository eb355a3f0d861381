import type { Catalogue } from "../../catalogue/catalogue";
import type { Session } from "../../log/types";
import type { PreservedValue } from "../formatReading";
import { createFaultTagger } from "../rows/tagFaults";
import type { OpenweightWorkoutLog } from "./documents/workoutLogDocument";
import { diffJson, type JsonDifference } from "./json/diffJson";
import { layOver } from "./json/layOver";
import type { OpenweightLoss } from "./openweightLoss";
import { readOpenweight } from "./readOpenweight";
import { createLiftNames } from "./sessions/liftNames";
import { readSession } from "./sessions/readSession";
import { isSameStart } from "./sessions/readStart";
import { writeSession } from "./sessions/writeSession";

/** A document and what of its session it does not hold. */
interface Draft {
  readonly document: OpenweightWorkoutLog;
  readonly missing: readonly JsonDifference[];
}

/**
 * Makes the documents of sessions. What was preserved is laid over a document only if that takes nothing of the session
 * away: then it was not changed since the import, or only where the two do not touch.
 */
export function composeDocuments(
  sessions: readonly Session[],
  preservedBySession: ReadonlyMap<string, readonly PreservedValue[]>,
  catalogue: Catalogue,
): { readonly documents: readonly OpenweightWorkoutLog[]; readonly losses: readonly OpenweightLoss[] } {
  const names = createLiftNames(catalogue);
  const tag = createFaultTagger(catalogue);
  const draft = (session: Session, document: OpenweightWorkoutLog): Draft => {
    const readAgain = tag(readSession(document, session.id, { names, timeZone: undefined }).session);
    return { document, missing: listMissing(session, readAgain) };
  };
  const documents: OpenweightWorkoutLog[] = [];
  const losses: OpenweightLoss[] = [];
  for (const session of sessions) {
    const preserved = preservedBySession.get(session.id) ?? [];
    const plain = draft(session, writeSession(session, names));
    const laid = layPreserved(plain.document, preserved);
    const whole = laid === undefined ? undefined : draft(session, laid);
    const chosen = whole !== undefined && takesNothingAway(whole.missing, plain.missing) ? whole : plain;
    if (chosen.document.exercises.length > 0) documents.push(chosen.document);
    for (const loss of listLosses(session.id, chosen)) losses.push(loss);
    if (chosen === whole) continue;
    for (const { column, text } of preserved) {
      losses.push({ sessionId: session.id, path: column, text, reason: "changed-since-import" });
    }
  }
  return { documents, losses };
}

function listLosses(sessionId: string, { document, missing }: Draft): readonly OpenweightLoss[] {
  if (document.exercises.length === 0) return [{ sessionId, path: "", text: "", reason: "nothing-to-write" }];
  return missing.map(({ path, text }) => ({ sessionId, path, text, reason: "no-place" }));
}

function layPreserved(plain: OpenweightWorkoutLog, preserved: readonly PreservedValue[]): OpenweightWorkoutLog | undefined {
  if (preserved.length === 0) return undefined;
  const laid = layOver(plain, preserved.map(({ column, text }) => ({ path: column, text })));
  const reading = readOpenweight(laid?.value, { kind: "workout-log" });
  return reading.ok && reading.kind === "workout-log" ? reading.document : undefined;
}

/** One instant may be written with another offset, and its day with it. */
function listMissing(session: Session, readAgain: Session): readonly JsonDifference[] {
  const { date, startedAt } = session;
  const isSame = startedAt !== undefined && isSameStart(startedAt, readAgain.startedAt);
  const found = isSame ? { ...readAgain, date, startedAt } : readAgain;
  return diffJson(session, found).filter(({ text }) => text !== "");
}

function takesNothingAway(missing: readonly JsonDifference[], alreadyMissing: readonly JsonDifference[]): boolean {
  const known = new Set(alreadyMissing.map(({ path }) => path));
  return missing.every(({ path }) => known.has(path) || [...path.matchAll(/[.[]/gu)].some(({ index }) => known.has(path.slice(0, index))));
}
