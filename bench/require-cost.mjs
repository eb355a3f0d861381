/**
 * How long `require("liftcore/strength")` takes beside an empty file: medians over fresh processes.
 * A figure, not a test. Needs `npm run build` first.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const runs = 21;
const folder = mkdtempSync(join(tmpdir(), "liftcore-require-"));
const empty = join(folder, "empty.cjs");
writeFileSync(empty, "");

const files = {
  "an empty file": empty,
  "dist/strength.cjs": resolve("dist/strength.cjs"),
  "dist/index.cjs": resolve("dist/index.cjs"),
};
for (const [name, file] of Object.entries(files)) {
  const milliseconds = Array.from({ length: runs }, () => requireOnce(file)).sort((a, b) => a - b);
  console.log(`${name.padEnd(20)} ${milliseconds[(runs - 1) / 2].toFixed(2).padStart(8)} ms`);
}
rmSync(folder, { recursive: true });

function requireOnce(file) {
  const script = `const t = performance.now(); require(${JSON.stringify(file)}); console.log(performance.now() - t);`;
  return Number(execFileSync(process.execPath, ["-e", script], { encoding: "utf8" }));
}
