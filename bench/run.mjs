/**
 * Runs every *.bench.mjs of this folder with tinybench. Such a file exports `title`, `tasks`, functions by name that do
 * the same work, ours and what a user would pick instead, and the name of `ours`. Needs `npm run build` first.
 */
import { readdirSync } from "node:fs";
import { Bench } from "tinybench";

const files = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(".bench.mjs"))
  .sort();
for (const file of files) {
  const { title, tasks, ours } = await import(`./${file}`);
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
