/** Runs a command for the check scripts: quiet when it passes, its whole output when it fails. */
import { spawnSync } from "node:child_process";

/** Returns `{ ok, output }`; never throws. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { encoding: "utf8", maxBuffer: 2 ** 28, ...options });
  const output = [result.stdout, result.stderr, result.error?.message].filter(Boolean).join("\n");
  return { ok: result.status === 0, output };
}

/** Runs a command that must pass; otherwise prints what it said and ends the process. */
export function mustRun(title, command, args, options = {}) {
  const started = performance.now();
  const { ok, output } = run(command, args, options);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${ok ? "ok  " : "FAIL"} ${title} (${seconds} s)`);
  if (ok) return output;
  console.log(output);
  process.exit(1);
}
