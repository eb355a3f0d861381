/** Takes blocks of runs from the main thread, checks them, and answers with what broke and what was slowest. */
import { parentPort, workerData } from "node:worker_threads";
import { checkInput } from "./checkInput.mjs";
import { BLOCK, createInputs } from "./inputs.mjs";
import { minimise } from "./minimise.mjs";

const { seed, libraryUrls, arbitraryUrl, progress, place } = workerData;
const library = Object.assign({}, ...(await Promise.all(libraryUrls.map((url) => import(url)))));
const { validLog } = await import(arbitraryUrl);
const readable = library.formats.map(({ id }) => id);
const writable = library.formats.filter(({ writes }) => writes).map(({ id }) => id);
const inputOf = createInputs({ library, validLog, readable, writable }, seed);
const running = new Int32Array(progress);
const seen = new Set();

parentPort.on("message", ({ from, to }) => void runBlock(from, to));
parentPort.postMessage({ ready: true });

async function runBlock(from, to) {
  const failures = [];
  const kinds = {};
  let slowest = { milliseconds: 0 };
  for (let run = from; run < Math.min(to, from + BLOCK); run += 1) {
    Atomics.store(running, place, run);
    const input = inputOf(run);
    kinds[input.kind] = (kinds[input.kind] ?? 0) + 1;
    const { breach, milliseconds } = await checkInput(library, input);
    if (milliseconds > slowest.milliseconds) slowest = { run, milliseconds, size: (input.text ?? input.bytes).length };
    if (breach === undefined || seen.has(breach.law)) continue;
    seen.add(breach.law);
    Atomics.store(running, place, -1);
    failures.push({ run, ...breach, ...(await smallestOf(input, breach)) });
  }
  parentPort.postMessage({ ready: true, runs: to - from, failures, slowest, kinds });
}

async function smallestOf(input, { law }) {
  const smallest = await minimise(input, async (candidate) => (await checkInput(library, candidate)).breach?.law === law);
  const { breach } = await checkInput(library, smallest);
  return { input: smallest, detail: breach?.detail ?? "not seen again on its own" };
}
