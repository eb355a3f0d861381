import { closeSync, createReadStream, fstatSync, openSync, readFileSync, realpathSync, statSync, type ReadStream } from "node:fs";
import type { ByteSource, Machine, Place } from "./machine";
import { openFileOutput } from "./openFileOutput";
import { openScreenOutput } from "./openScreenOutput";

/** Takes the line at the cursor away and goes to its beginning. */
const CLEAR_LINE = "\r\u001b[K";

/** The machine that Node runs on. */
export function openNodeMachine({ stdout, stderr }: Pick<NodeJS.Process, "stdout" | "stderr">): Machine {
  return {
    readBytes: (path) => orUndefined(() => readFileSync(path)),
    openBytes: (path) => orUndefined(() => openBytes(path)),
    judgePlace,
    openOutput: (path) => (path === undefined ? openScreenOutput(stdout) : orUndefined(() => openFileOutput(followLink(path)))),
    drawLine: stderr.isTTY ? (line) => stderr.write(CLEAR_LINE + line) : undefined,
    now: () => performance.now(),
  };
}

/** What cannot be opened is told from the caller's own mistakes by its path alone, which the command names. */
function orUndefined<Value>(attempt: () => Value): Value | undefined {
  try {
    return attempt();
  } catch {
    return undefined;
  }
}

function openBytes(path: string): ByteSource {
  const file = openSync(path, "r");
  const stats = fstatSync(file);
  if (stats.isDirectory()) {
    closeSync(file);
    throw new Error(`${path} is a directory`);
  }
  const reading = createReadStream(path, { fd: file });
  return { size: stats.isFile() ? stats.size : undefined, bytes: streamOf(reading) };
}

/** Reads no further than it is asked to. */
function streamOf(reading: ReadStream): ReadableStream<Uint8Array> {
  const chunks = reading.iterator();
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const next: IteratorResult<unknown> = await chunks.next();
        if (next.done === true) controller.close();
        else if (next.value instanceof Uint8Array) controller.enqueue(next.value);
      },
      cancel: () => {
        reading.destroy();
      },
    },
    { highWaterMark: 0 },
  );
}

function judgePlace(path: string, input: string): Place {
  const place = orUndefined(() => statSync(path));
  if (place === undefined) return "free";
  if (!place.isFile()) return "other";
  const read = orUndefined(() => statSync(input));
  return read?.dev === place.dev && read.ino === place.ino ? "input" : "file";
}

/** A link keeps pointing where it does; what it points at is written. */
function followLink(path: string): string {
  return orUndefined(() => realpathSync(path)) ?? path;
}
