import { readFileSync } from "node:fs";
import { runCommand } from "./runCommand";

/** Pages are easiest to read between these widths. */
const WIDTH = { least: 60, usual: 96, most: 110 } as const;

const machine = {
  readText: (path: string) => {
    try {
      return readFileSync(path, "utf8");
    } catch {
      return undefined;
    }
  },
};

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string };
const width = Math.min(WIDTH.most, Math.max(WIDTH.least, process.stdout.isTTY ? process.stdout.columns : WIDTH.usual));
const result = await runCommand(process.argv.slice(2), machine, { width, version });
if ("output" in result) process.stdout.write(result.output);
if (result.error !== undefined) process.stderr.write(`liftcore: ${result.error}\n`);
process.exitCode = result.status;
