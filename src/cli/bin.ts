import { readFileSync } from "node:fs";
import { openNodeMachine } from "./nodeMachine";
import { runCommand } from "./runCommand";
import { isBrokenPipe } from "./systemError";

/** Pages are easiest to read between these widths. */
const WIDTH = { least: 60, usual: 96, most: 110 } as const;

process.stdout.on("error", (error: Error) => {
  // Whoever reads our output may stop, as `head` does.
  if (isBrokenPipe(error)) return;
  process.stderr.write(`liftcore: ${error.message}\n`);
  process.exit(1);
});

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string };
const width = Math.min(WIDTH.most, Math.max(WIDTH.least, process.stdout.isTTY ? process.stdout.columns : WIDTH.usual));
const result = await runCommand(process.argv.slice(2), openNodeMachine(process), { width, version });
if ("output" in result) {
  process.stdout.write(result.output);
  if (result.notes !== undefined) process.stderr.write(result.notes);
}
if (result.error !== undefined) process.stderr.write(`liftcore: ${result.error}\n`);
process.exitCode = result.status;
