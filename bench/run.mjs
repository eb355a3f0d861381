/**
 * Runs every *.bench.mjs of this folder with tinybench. Such a file exports `title` and `tasks`, functions by name that
 * do the same work: ours and what a user would pick instead. Needs `npm run build` first.
 */
import { readdirSync } from "node:fs";
import { Bench } from "tinybench";

const files = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(".bench.mjs"))
  .sort();
for (const file of files) {
  const { title, tasks } = await import(`./${file}`);
  const bench = new Bench({ name: title, time: 500 });
  for (const [name, task] of Object.entries(tasks)) bench.add(name, task);
  await bench.run();
  console.log(`\n${title}`);
  console.table(bench.table());
}
