/** A machine that holds files in memory, and a screen to run commands on it. */
import { readFileSync } from "node:fs";
import { runCommand } from "../../src/cli/runCommand";

export const demoCsv = readFileSync("examples/strong-demo.csv", "utf8");

/** What a command printed, its error line and its exit status; nothing it prints may be dust of the machine. */
export async function run(args: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const all: Readonly<Record<string, string>> = { "demo.csv": demoCsv, ...files };
  const result = await runCommand(args, { readText: (path) => all[path] }, { width: 96, version: "1.2.3" });
  const output = "output" in result ? result.output : "";
  const { status, error } = result;
  const dust = /undefined|NaN|\[object|Infinity|\{\{/u.exec(output + (error ?? ""));
  if (dust !== null) throw new Error(`${args.join(" ")} printed ${dust[0]}`);
  return { status, output, error };
}

/** What every refusal looks like: nothing on the screen, one line of error. */
export async function refuse(args: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const { status, output, error } = await run(args, files);
  if (output !== "" || error === undefined || error.includes("\n")) throw new Error(`${args.join(" ")} is no one-line refusal`);
  return { status, error };
}
