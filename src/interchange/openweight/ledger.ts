import { foldText } from "../../foundation/foldText";
import type { Session, TrainingLog } from "../../log/types";
import { NO_LOADS, type Accounting, type FormatReading, type UnitReading } from "../formatReading";
import { importIssue, type ImportIssue, type IssuePlace } from "../importIssue";
import { openJournal, type Journal } from "../journal";
import { openUnresolvedNames } from "../rows/unresolvedNames";
import type { OpenweightWorkoutLog } from "./documents/workoutLogDocument";
import type { SessionContext } from "./sessions/readSession";

/** What one import has taken in so far. */
export interface Ledger extends Pick<Journal, "report" | "preserve"> {
  readonly context: SessionContext;
  readonly sessions: readonly Session[];
  /** Reports what is wrong with a document: of several the others are read, and each fault counts as a rejected row. */
  readonly refuse: (message: string, place: IssuePlace, isAlone: boolean) => void;
  /** Reports, once for all documents, that days are those of UTC. */
  readonly assumeZone: (place: IssuePlace) => void;
  readonly count: (what: "nonSets" | "rejected", sets: number) => void;
  readonly makeId: (document: OpenweightWorkoutLog) => string;
  readonly take: (session: Session, document: OpenweightWorkoutLog) => void;
  readonly close: (log: TrainingLog) => FormatReading;
}

/** The prefix of the ids of sessions read from openweight. */
export const ID_PREFIX = "openweight:";

/** Opens an empty ledger. */
export function openLedger(context: SessionContext): Ledger {
  const journal = openJournal();
  const refused: ImportIssue[] = [];
  const sessions: Session[] = [];
  const unresolved = openUnresolvedNames();
  const counts = { sets: 0, nonSets: 0, rejected: 0 };
  const uses = new Map<string, number>();
  let isZoneReported = false;
  return {
    report: journal.report,
    preserve: journal.preserve,
    context,
    sessions,
    assumeZone: (place) => {
      if (!isZoneReported) journal.report("time-zone-assumed", "dates in UTC, no time zone named: read as the days of UTC", place);
      isZoneReported = true;
    },
    refuse: (message, place, isAlone) => {
      refused.push(importIssue(isAlone ? "invalid-document" : "document-rejected", message, place));
      if (!isAlone) counts.rejected += 1;
    },
    count: (what, sets) => {
      counts[what] += sets;
    },
    makeId: ({ date, name = "" }) => {
      const id = `${ID_PREFIX}${date}:${foldText(name)}`;
      const use = (uses.get(id) ?? 0) + 1;
      uses.set(id, use);
      return use === 1 ? id : `${id}:${use}`;
    },
    take: (session, { exercises }) => {
      sessions.push(session);
      for (const { sets } of session.entries) counts.sets += sets.length;
      for (const { exercise, sets } of exercises) sets.forEach(() => { unresolved.add(context.names.read(exercise)); });
    },
    close: (log) => {
      const { issues, preserved } = journal.take();
      return {
        log,
        unit: readUnit(log),
        accounting: closeCounts(counts),
        issues: [...issues, ...refused].sort((a, b) => a.line - b.line),
        unresolved: unresolved.list(),
        preserved,
      };
    },
  };
}

function closeCounts(counts: Omit<Accounting, "rows">): Accounting {
  return { rows: counts.sets + counts.nonSets + counts.rejected, ...counts };
}

/** Every weight of a valid document has its unit; without any there is nothing to tell. */
function readUnit({ sessions }: TrainingLog): UnitReading {
  const sets = sessions.flatMap(({ entries }) => entries).flatMap((entry) => entry.sets);
  const [first, second] = new Set(sets.flatMap(({ load, assistance }) => [load?.unit ?? [], assistance?.unit ?? []].flat()));
  if (first === undefined) return NO_LOADS;
  return { unit: second === undefined ? first : "mixed", how: "per-row", confidence: 1, evidence: ["every weight is stored with its unit"] };
}
