/**
 * Reads what nobody would write: damaged samples and exports, tables and documents of random content, random text and bytes,
 * and checks what must hold for any text (scripts/fuzz/checkInput.mjs). The same seed gives the same runs, however many
 * threads there are. Needs `npm run build` first, or `--dist DIR` with another build of interchange.js and schemas.js.
 *
 *   npm run fuzz [-- --runs 1000000 --seed N --seconds S --run N --dist DIR --threads N]
 *
 * `--run N` repeats one run. Exit code 1 when a law is broken: each is printed once, with its smallest input.
 */
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { clearInterval, setInterval } from "node:timers";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";
import { BLOCK } from "./fuzz/inputs.mjs";

const { values: given } = parseArgs({
  options: Object.fromEntries(["runs", "seed", "seconds", "run", "dist", "threads"].map((name) => [name, { type: "string" }])),
});
const one = given.run === undefined ? undefined : Number(given.run);
const seed = Number(given.seed ?? 1);
const first = one ?? 0;
const last = one === undefined ? Number(given.runs ?? 1_000_000) : one + 1;
const seconds = Number(given.seconds ?? Infinity);
const threads = one === undefined ? Number(given.threads ?? availableParallelism()) : 1;
if (![first, last, seed, threads].every(Number.isSafeInteger) || !(seconds > 0)) {
  console.error("usage: node scripts/fuzz.mjs [--runs N] [--seed N] [--seconds S] [--run N] [--dist DIR] [--threads N]");
  process.exit(2);
}
/** A run that has not ended after so many seconds never will. */
const HANGING = 60;

const dist = resolve(given.dist ?? fileURLToPath(new URL("../dist", import.meta.url)));
const libraryUrls = ["interchange.js", "schemas.js"].map((file) => pathToFileURL(resolve(dist, file)).href);
const arbitrary = fileURLToPath(new URL("../node_modules/.cache/fuzz/validLog.mjs", import.meta.url));
await build({
  entryPoints: [fileURLToPath(new URL("../test/arbitraries/validLog.ts", import.meta.url))],
  outfile: arbitrary,
  bundle: true,
  format: "esm",
  packages: "external",
});

const progress = new SharedArrayBuffer(4 * threads);
const running = new Int32Array(progress).fill(-1);
const started = performance.now();
const failures = new Map();
const kinds = new Map();
let next = first;
let done = 0;
let slowest = { milliseconds: 0 };

const workers = Array.from({ length: threads }, (_, place) => {
  const workerData = { seed, libraryUrls, arbitraryUrl: pathToFileURL(arbitrary).href, progress, place };
  const worker = new Worker(new URL("./fuzz/worker.mjs", import.meta.url), { workerData, resourceLimits: { maxOldGenerationSizeMb: 1500 } });
  const ended = new Promise((end) => {
    worker.on("message", (message) => {
      take(message);
      if (next >= last || performance.now() - started > seconds * 1000) {
        end();
        return;
      }
      // Blocks begin at multiples of their length, so that `--run` finds its own.
      const to = Math.min(last, (Math.floor(next / BLOCK) + 1) * BLOCK);
      worker.postMessage({ from: next, to });
      next = to;
    });
    worker.on("error", (error) => {
      failures.set(`a thread ended: ${error.message}`, { run: Atomics.load(running, place), law: "thread", detail: String(error.stack) });
      end();
    });
  });
  return { worker, ended };
});

const watch = watchForHanging();
await Promise.race([Promise.all(workers.map(({ ended }) => ended)), watch.hanging]);
watch.stop();
report();
await Promise.all(workers.map(({ worker }) => worker.terminate()));
process.exit(failures.size === 0 ? 0 : 1);

function take({ runs = 0, failures: found = [], slowest: slow = slowest, kinds: counts = {} }) {
  done += runs;
  if (slow.milliseconds > slowest.milliseconds) slowest = slow;
  for (const [kind, count] of Object.entries(counts)) kinds.set(kind, (kinds.get(kind) ?? 0) + count);
  for (const failure of found) {
    const known = failures.get(failure.law);
    if (known === undefined || failure.run < known.run) failures.set(failure.law, failure);
  }
}

/** Ends when a thread has been at one run for too long. */
function watchForHanging() {
  let before = [];
  let timer;
  const hanging = new Promise((end) => {
    timer = setInterval(() => {
      const now = [...running];
      const place = now.findIndex((run, index) => run !== -1 && run === before[index]);
      if (place !== -1 && next < last) {
        failures.set("hangs", { run: now[place], law: "hangs", detail: `no end after ${HANGING} seconds` });
        end();
      }
      before = now;
      if (process.stderr.isTTY) console.error(`${done} runs, ${failures.size} laws broken`);
    }, HANGING * 1000);
  });
  return { hanging, stop: () => clearInterval(timer) };
}

function report() {
  const took = (performance.now() - started) / 1000;
  for (const { run, law, detail, input } of [...failures.values()].sort((a, b) => a.run - b.run)) {
    console.log(`\nBROKEN ${law}\n  again: npm run fuzz -- --seed ${seed} --run ${run}\n  ${detail}`);
    if (input === undefined) continue;
    const { bytes, text, ...others } = input;
    console.log(`  input: ${bytes === undefined ? shorten(JSON.stringify(text)) : `bytes ${Buffer.from(bytes).toString("hex").slice(0, 2000)}`}\n  with: ${JSON.stringify(others)}`);
  }
  const spread = [...kinds].map(([kind, count]) => `${count} ${kind}`).join(", ");
  console.log(`\nseed ${seed}: ${done} runs in ${took.toFixed(0)} s (${(done / took).toFixed(0)} a second), ${failures.size} laws broken`);
  console.log(`inputs: ${spread}`);
  if (slowest.run !== undefined) console.log(`slowest: run ${slowest.run}, ${slowest.size} characters or bytes in ${slowest.milliseconds.toFixed(0)} ms`);
}

function shorten(text) {
  return text.length > 3000 ? `${text.slice(0, 3000)}… (${text.length} characters)` : text;
}
