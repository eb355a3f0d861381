import { checkObject } from "../foundation/checkObject";
import { describeValue } from "../foundation/describeValue";
import { refuseArgument } from "../foundation/refuseArgument";
import type { Session } from "../log/types";
import type { TextEncoding } from "./bytes/textDecision";
import { checkImportOptions } from "./checkImportOptions";
import { decodeStream } from "./decodeStream";
import type { ReadingSummary } from "./fileFormat";
import type { FormatId } from "./formats";
import type { PreservedValue } from "./formatReading";
import { importIssue, type ImportIssue } from "./importIssue";
import type { ImportOptions } from "./importOptions";
import { isReadableStream } from "./isReadableStream";
import { openImport } from "./openImport";
import { openStreamNotes } from "./streamNotes";

/** Options of {@link importStream}. */
export interface ImportStreamOptions extends ImportOptions {
  /** Called with each issue as it arises, also with those beyond what the report holds. */
  readonly onIssue?: (issue: ImportIssue) => void;
  /** Called with each value for which the log has no place. */
  readonly onPreserved?: (value: PreservedValue) => void;
}

/** What {@link importStream} knows when the last session is out. */
export interface ImportStreamReport extends ReadingSummary {
  readonly format?: FormatId;
  /** How the bytes were read; absent for chunks of text. */
  readonly encoding?: TextEncoding;
  /** The first ten thousand issues. */
  readonly issues: readonly ImportIssue[];
  /** The first ten thousand values for which the log has no place. */
  readonly preserved: readonly PreservedValue[];
  /** How many more there were, which only the callbacks got. */
  readonly omitted: { readonly issues: number; readonly preserved: number };
}

/** A file on its way to sessions. */
export interface ImportStream {
  /** The sessions as the file has them, each as soon as its last row is read. Nothing is read before it is asked for. */
  readonly sessions: ReadableStream<Session>;
  /** The account of the whole file, once `sessions` has been read to its end; fails where the source fails. */
  readonly report: Promise<ImportStreamReport>;
}

/** So many rows are read before the unit of loads and the order of day and month are decided. */
const ROWS_BEFORE_DECIDING = 20_000;
/** Rows of a session may stand apart by so many other sessions. */
const OPEN_SESSIONS = 32;
const STREAM_OPTIONS = ["onIssue", "onPreserved"] as const;

/**
 * Reads an app's export as `importLog` does, in memory bounded by some sessions: gigabytes need no more than megabytes.
 *
 * What differs: the unit of loads and the order of day and month are decided on the first 20 000 rows, and an issue says
 * so where later rows speak for another; sessions come in the order of the file; a session whose rows stand further
 * apart than 32 sessions comes in parts, as sessions of their own. What is no table is read whole, up to `limits.maxCharacters`, but for
 * our own document. Bytes are decoded as `decodeText` does.
 *
 * @param source the bytes or the text of a file, cut anywhere
 * @param options those of `importLog`, and callbacks for issues and preserved values; without `limits` a table may be of any length
 * @returns the sessions as a stream, and a promise of the report
 * @throws LiftcoreError `invalid-argument` for a source that is no stream or a wrong option
 * @example
 * import { importStream } from "liftcore/interchange";
 * const file = new Blob(["Date,Workout Name,Exercise Name,Set Order,kg,Reps\n2026-05-09 17:00:00,Legs,Squat,1,100,5"]);
 * const { sessions, report } = importStream(file.stream());
 * const dates = [];
 * for await (const session of sessions) dates.push(session.date);
 * dates // => ["2026-05-09"]
 * const { accounting } = await report;
 * accounting // => { "rows": 1, "sets": 1, "nonSets": 0, "rejected": 0 }
 */
export function importStream(source: ReadableStream<Uint8Array | string>, options: ImportStreamOptions = {}): ImportStream {
  if (!isReadableStream(source)) refuseArgument("source", `must be a ReadableStream that no one reads, got ${describeValue(source)}`);
  checkObject("options", options);
  const { onIssue, onPreserved, ...importOptions } = options;
  for (const name of STREAM_OPTIONS) {
    const callback: unknown = options[name];
    if (callback !== undefined && typeof callback !== "function") refuseArgument(name, `must be a function, got ${describeValue(callback)}`);
  }
  const limits = checkImportOptions(importOptions);
  const mostCharacters = importOptions.limits?.maxCharacters ?? Infinity;
  const maxRows = importOptions.limits?.maxRows ?? Infinity;
  const reading = openImport(importOptions, {
    limits: { ...limits, maxRows },
    rowsBeforeDeciding: ROWS_BEFORE_DECIDING,
    openSessions: OPEN_SESSIONS,
  });
  const notes = openStreamNotes(onIssue, onPreserved);
  let encoding: TextEncoding | undefined;
  let characters = 0;
  let settle: { readonly resolve: (report: ImportStreamReport) => void; readonly reject: (reason: unknown) => void } | undefined;
  const report = new Promise<ImportStreamReport>((resolve, reject) => {
    settle = { resolve, reject };
  });
  // Whoever reads only the sessions learns of a failure there.
  report.catch(() => undefined);

  const reader = source
    .pipeThrough(
      decodeStream((decision) => {
        encoding = decision.encoding;
      }),
    )
    .getReader();

  /** Reads one piece of the source; true when that was the last. */
  const advance = async (take: (session: Session) => void): Promise<boolean> => {
    const { done, value = "" } = await reader.read();
    const room = mostCharacters - characters;
    const isTooLong = value.length > room;
    const isLast = done || isTooLong;
    characters += value.length;
    for (const session of reading.push(isTooLong ? wholeLines(value, room) : value)) take(session);
    if (isTooLong) notes.add({ issues: [tooLong(mostCharacters)], preserved: [] });
    if (isLast) for (const session of reading.end()) take(session);
    notes.add(reading.notes());
    if (!isLast && !reading.isRefused()) return false;
    if (!done) await reader.cancel();
    settle?.resolve({ ...reading.summary(), ...notes.report(), ...(encoding !== undefined && { encoding }) });
    return true;
  };

  const sessions = new ReadableStream<Session>(
    {
      pull: async (controller) => {
        const answered = { has: false };
        const take = (session: Session) => {
          answered.has = true;
          controller.enqueue(session);
        };
        try {
          let isOver = false;
          do isOver = await advance(take);
          while (!isOver && !answered.has);
          if (isOver) controller.close();
        } catch (error) {
          settle?.reject(error);
          throw error;
        }
      },
      cancel: async (reason) => {
        settle?.reject(reason);
        await reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
  return { sessions, report };
}

function wholeLines(text: string, room: number): string {
  return text.slice(0, text.lastIndexOf("\n", room) + 1);
}

function tooLong(most: number): ImportIssue {
  return importIssue("stopped-at-limit", `the text has more than the limit of ${most} characters; it was read up to there`, { line: 1 });
}
