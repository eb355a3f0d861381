/**
 * Memory of importStream over files of 10 MB, 100 MB and 1 GB, made while they are read: a lifter's sessions of Strong,
 * day after day. Prints the highest heap after a collection and the time against a bare pass over the same bytes.
 * Needs `npm run build` first.
 *
 *   npm run bench:memory
 */
import { importStream } from "liftcore/interchange";

const MB = 1_000_000;
const sizes = (process.argv[2] ?? "10,100,1000").split(",").map(Number);
const HEADER = "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n";
const LIFTS = ["Squat (Barbell)", "Bench Press (Barbell)", "Hip Thrust (Barbell)", "Lat Pulldown (Cable)"];
const SETS = 5;
const FIRST_DAY = Date.UTC(1900, 0, 1, 18, 5, 33);

/** The rows of the n-th session; after the year 2800 the days begin again. */
function writeSession(n) {
  const start = new Date(FIRST_DAY + (n % 330_000) * 86_400_000).toISOString().slice(0, 19).replace("T", " ");
  let text = "";
  for (const [place, lift] of LIFTS.entries()) {
    for (let set = 1; set <= SETS; set += 1) {
      text += `${start},"Day ${n % 4}",1h 5m,"${lift}",${set},${40 + ((n + place) % 30) * 2.5},${5 + (n % 6)},0.0,0.0,"","",${set === SETS ? 8.5 : ""}\n`;
    }
  }
  return text;
}

/** A stream of bytes that is made as it is read. */
function makeFile(bytes) {
  const encoder = new TextEncoder();
  let written = 0;
  let session = 0;
  return new ReadableStream(
    {
      pull(controller) {
        let text = written === 0 ? HEADER : "";
        while (text.length < 65_536) text += writeSession(session++);
        const chunk = encoder.encode(text);
        written += chunk.length;
        controller.enqueue(chunk);
        if (written >= bytes) controller.close();
      },
    },
    { highWaterMark: 0 },
  );
}

async function measureBare(bytes) {
  const started = performance.now();
  for await (const chunk of makeFile(bytes)) void chunk;
  return performance.now() - started;
}

async function measureReading(bytes) {
  const started = performance.now();
  let heap = 0;
  let sessions = 0;
  const reading = importStream(makeFile(bytes));
  for await (const session of reading.sessions) {
    void session;
    sessions += 1;
    if (sessions % 20_000 !== 5_000) continue;
    globalThis.gc?.();
    heap = Math.max(heap, process.memoryUsage().heapUsed);
  }
  const { accounting } = await reading.report;
  return { milliseconds: performance.now() - started, heap, sessions, accounting };
}

const peaks = [];
for (const size of sizes) {
  const bare = await measureBare(size * MB);
  const { milliseconds, heap, sessions, accounting } = await measureReading(size * MB);
  peaks.push(heap);
  const speed = (size / ((milliseconds - bare) / 1000)).toFixed(0);
  console.log(`${size} MB: ${sessions} sessions, ${accounting.sets} of ${accounting.rows} rows are sets, heap at most ${(heap / MB).toFixed(1)} MB, ${speed} MB/s`);
}
if (peaks.length > 1) console.log(`the largest file takes ${(peaks.at(-1) / peaks[0]).toFixed(2)} times the memory of the smallest`);
