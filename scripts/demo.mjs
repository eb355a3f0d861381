// `npm run demo`: builds the library and prints the report of the log that ships with the project.
// Arguments after `--` go to the report, as in `npm run demo -- --weeks 24`.
import { spawnSync } from "node:child_process";
import { mustRun } from "./run.mjs";

mustRun("build", "npx", ["tsup", "--no-dts"]);
const report = ["dist/cli.js", "report", "examples/strong-demo.csv", "--training-months", "18"];
const { status } = spawnSync(process.execPath, [...report, ...process.argv.slice(2)], { stdio: "inherit" });
process.exitCode = status ?? 1;
