/**
 * Runs every *.bench.mjs of this folder with tinybench. Such a file exports `title`, `tasks`, functions by name that do
 * the same work, ours and what a user would pick instead, and the name of `ours`; or a list of such, `benches`. Files with
 * the words given are run, all when none is given. Needs `npm run build` first.
 *
 *   npm run bench -- reading
 */
import { readdirSync } from "node:fs";
import { Bench } from "tinybench";

const words = process.argv.slice(2);
const files = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(".bench.mjs") && (words.length === 0 || words.some((word) => file.includes(word))))
  .sort();
for (const file of files) {
  const found = await import(`./${file}`);
  for (const bench of found.benches ?? [found]) await runBench(bench);
}

async function runBench({ title, tasks, ours }) {
  const bench = new Bench({ name: title, time: 500 });
  for (const [name, task] of Object.entries(tasks)) bench.add(name, task);
  await bench.run();
  console.log(`\n${title}`);
  console.table(bench.table());
  const median = (name) => bench.tasks.find((task) => task.name === name).result.latency.p50;
  for (const name of Object.keys(tasks).filter((other) => other !== ours)) {
    console.log(`${ours} takes ${(median(ours) / median(name)).toFixed(2)} of the time of ${name} (${(median(name) / median(ours)).toFixed(1)} times as fast)`);
  }
}
