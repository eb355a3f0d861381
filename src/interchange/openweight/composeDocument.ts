import type { Catalogue } from "../../catalogue/catalogue";
import type { Session } from "../../log/types";
import type { PreservedValue } from "../formatReading";
import { createFaultTagger } from "../rows/tagFaults";
import type { OpenweightWorkoutLog } from "./documents/workoutLogDocument";
import { diffJson, type JsonDifference } from "../json/diffJson";
import { layOver } from "../json/layOver";
import { readOpenweight } from "./readOpenweight";
import { createLiftNames } from "./sessions/liftNames";
import { readSession } from "./sessions/readSession";
import { isSameStart } from "./sessions/readStart";
import { writeSession } from "./sessions/writeSession";

/** Makes the document of a session; `undefined` for one without sets, which the format has no document for. */
export type DocumentComposer = (session: Session, preserved: readonly PreservedValue[]) => OpenweightWorkoutLog | undefined;

/**
 * Makes a composer. What an import preserved is laid over the document only if that takes nothing of the session away:
 * then it was not changed since, or only where the two do not touch.
 */
export function createDocumentComposer(catalogue: Catalogue): DocumentComposer {
  const names = createLiftNames(catalogue);
  const tag = createFaultTagger(catalogue);
  const listMissing = (session: Session, document: OpenweightWorkoutLog): readonly JsonDifference[] => {
    const readAgain = tag(readSession(document, session.id, { names, timeZone: undefined }).session);
    const { date, startedAt } = session;
    // One instant may be written with another offset, and its day with it.
    const isSame = startedAt !== undefined && isSameStart(startedAt, readAgain.startedAt);
    return diffJson(session, isSame ? { ...readAgain, date, startedAt } : readAgain).filter(({ text }) => text !== "");
  };
  return (session, preserved) => {
    const plain = writeSession(session, names);
    const laid = layPreserved(plain, preserved);
    const isWhole = laid !== undefined && takesNothingAway(listMissing(session, laid), listMissing(session, plain));
    const document = isWhole ? laid : plain;
    return document.exercises.length > 0 ? document : undefined;
  };
}

function layPreserved(plain: OpenweightWorkoutLog, preserved: readonly PreservedValue[]): OpenweightWorkoutLog | undefined {
  if (preserved.length === 0) return undefined;
  const laid = layOver(plain, preserved.map(({ column, text }) => ({ path: column, text })));
  const reading = readOpenweight(laid?.value, { kind: "workout-log" });
  return reading.ok && reading.kind === "workout-log" ? reading.document : undefined;
}

function takesNothingAway(missing: readonly JsonDifference[], alreadyMissing: readonly JsonDifference[]): boolean {
  const known = new Set(alreadyMissing.map(({ path }) => path));
  return missing.every(({ path }) => known.has(path) || [...path.matchAll(/[.[]/gu)].some(({ index }) => known.has(path.slice(0, index))));
}
