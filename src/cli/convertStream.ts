import type { TextDecision } from "../interchange/bytes/textDecision";
import { decodeStream } from "../interchange/decodeStream";
import type { ExportOptions } from "../interchange/exportOptions";
import { exportStream } from "../interchange/exportStream";
import { importStream, type ImportStreamReport } from "../interchange/importStream";
import type { Session } from "../log/types";
import { openColumnTally } from "./columnTally";
import type { Conversion, ConversionTask } from "./conversion";
import { importOptionsOf } from "./importOptionsOf";
import { openIssueTally } from "./issueTally";
import type { ByteSource, Machine, TextOutput } from "./machine";
import { openProgress } from "./progress";
import { refuseBinary, refuseUnread } from "./refuseUnreadable";

/** Sessions are a few kilobytes each; writing them one by one takes longer than converting them. */
const PIECE_CHARACTERS = 65_536;

/**
 * Converts a file of any length, session by session as they stand in it, in bounded memory. What has no place in a log is
 * counted and not handed on: the writer would need all of it before the first session.
 */
export async function convertStream(
  task: ConversionTask,
  source: ByteSource,
  output: TextOutput,
  machine: Pick<Machine, "drawLine" | "now">,
): Promise<Conversion> {
  const progress = openProgress(machine, source.size);
  const issues = openIssueTally();
  const columns = openColumnTally();
  let count = 0;
  let decision: TextDecision | undefined;
  const judge = (found: TextDecision) => {
    refuseBinary(found);
    decision = found;
  };
  const text = source.bytes.pipeThrough(tap<Uint8Array>(progress.addBytes)).pipeThrough(decodeStream(judge));
  const { sessions, report } = importStream(text, { ...importOptionsOf(task), onIssue: issues.add, onPreserved: columns.add });
  const take = () => {
    count += 1;
    progress.addSession();
  };
  // A file of which nothing can be used must not come out as a sound file without sessions.
  const refuse = () => {
    refuseUnread(issues);
  };
  try {
    await writeAll(exportStream(sessions.pipeThrough(tap<Session>(take, refuse)), task.to, exportOptionsOf(task)), output);
  } finally {
    progress.clear();
  }
  const counts = { sessions: count, issues: issues.counts(), preserved: columns.counts() };
  return { ...pickSummary(await report), ...counts, ...(decision !== undefined && { encoding: decision.encoding }) };
}

function pickSummary({ format, unit, accounting, unresolved }: ImportStreamReport) {
  return { ...(format !== undefined && { format }), unit, accounting, unresolved };
}

/** Without a unit it would be that of the first session, which may have no loads; the lifter's own is the better guess. */
function exportOptionsOf({ toUnit, hasOneUnit, unit }: ConversionTask): ExportOptions {
  const written = toUnit ?? (hasOneUnit ? unit : undefined);
  return written === undefined ? {} : { unit: written };
}

/** A stream that passes everything on and shows it on the way; `end` may still fail it. */
function tap<Chunk>(show: (chunk: Chunk) => void, end: () => void = () => undefined): TransformStream<Chunk, Chunk> {
  return new TransformStream<Chunk, Chunk>({
    transform: (chunk, controller) => {
      show(chunk);
      controller.enqueue(chunk);
    },
    flush: end,
  });
}

async function writeAll(pieces: ReadableStream<string>, output: TextOutput): Promise<void> {
  let waiting = "";
  for await (const piece of pieces) {
    waiting += piece;
    if (waiting.length < PIECE_CHARACTERS) continue;
    await output.write(waiting);
    waiting = "";
  }
  if (waiting !== "") await output.write(waiting);
}
