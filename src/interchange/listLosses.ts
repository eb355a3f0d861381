import type { TrainingLog, Session } from "../log/types";
import { exportLog } from "./exportLog";
import type { ExportOptions } from "./exportOptions";
import { WRITABLE_FORMATS, type WritableFormatId } from "./formats";
import { importLog } from "./importLog";
import { diffSessions } from "./losses/diffSessions";
import type { Loss } from "./losses/loss";
import { requireFormat } from "./requireFormat";

/** What {@link listLosses} finds. */
export interface LossReport {
  /** In the order of the log. */
  readonly losses: readonly Loss[];
  /** How often each field is among them, as `entries.sets.tempo`, most often first; a whole session is "". */
  readonly fields: readonly { readonly field: string; readonly losses: number }[];
}

/** What is written is never too large to be read back. */
const NO_LIMITS = {
  maxCharacters: Number.MAX_SAFE_INTEGER,
  maxRows: Number.MAX_SAFE_INTEGER,
  maxFieldCharacters: Number.MAX_SAFE_INTEGER,
};

/**
 * Lists what a format does not hold of a log. It is found by writing the log, reading the text back and comparing the two
 * field by field, so it is what really happens. Ids of sessions are among it, as other formats have none. Labels of
 * supersets may change; only who shares one counts.
 *
 * @param log a valid log
 * @param format the id of a format that can be written
 * @param options as for `exportLog`
 * @returns each loss with its place, and how often each field is among them; both empty for our own formats
 * @throws LiftcoreError as `exportLog`
 * @example
 * import { listLosses } from "liftcore/interchange";
 * const set = { kind: "work", load: { value: 100, unit: "kg" }, reps: 5, tempo: "3-1-X-0", completed: true } as const;
 * const entries = [{ exerciseId: "barbell-hip-thrust", sets: [set] }];
 * const log = { sessions: [{ id: "strong:2026-05-09T18:00:00:legs", date: "2026-05-09", startedAt: "2026-05-09T18:00:00", name: "Legs", entries }] };
 * listLosses(log, "strong").losses.map(({ path, kind, value }) => [path, kind, value]) // => [["entries[0].sets[0].tempo", "lost", "3-1-X-0"]]
 * listLosses(log, "liftcore-csv").losses // => []
 */
export function listLosses(log: TrainingLog, format: WritableFormatId, options: ExportOptions = {}): LossReport {
  const text = exportLog(log, format, options);
  const { catalogue } = options;
  const { log: read } = importLog(text, { format, limits: NO_LIMITS, ...(catalogue !== undefined && { catalogue }) });
  const { visitOf } = requireFormat(format, WRITABLE_FORMATS);
  const readByVisit = new Map(read.sessions.map((session) => [visitOf(session), session]));
  const visits = new Map<string, Session[]>();
  for (const session of log.sessions) {
    const visit = visitOf(session);
    const visitors = visits.get(visit);
    if (visitors === undefined) visits.set(visit, [session]);
    else visitors.push(session);
  }
  const losses = [...visits].flatMap(([visit, sessions]) => diffVisit(sessions, readByVisit.get(visit)));
  return { losses, fields: countFields(losses) };
}

/** Sessions without sets have no row: the file holds the others of the visit, or nothing. */
function diffVisit(sessions: readonly Session[], read: Session | undefined): readonly Loss[] {
  const isWritten = ({ id, entries }: Session) => id === read?.id || entries.some(({ sets }) => sets.length > 0);
  return [...diffSessions(sessions.filter((session) => !isWritten(session)), undefined), ...diffSessions(sessions.filter(isWritten), read)];
}

function countFields(losses: readonly Loss[]): LossReport["fields"] {
  const counts = new Map<string, number>();
  for (const { path } of losses) {
    const field = path.replace(/\[\d+\]/gu, "");
    counts.set(field, (counts.get(field) ?? 0) + 1);
  }
  return [...counts].map(([field, count]) => ({ field, losses: count })).sort((a, b) => b.losses - a.losses);
}
