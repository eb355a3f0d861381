/** Runs the unit tests on the oldest Node that package.json allows and on the newest line. */
import { mustRun, run } from "./run.mjs";

const versions = ["20.19.0", "26"];
const unreachable = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/u;

for (const version of versions) {
  const node = ["-y", "-p", `node@${version}`, "node"];
  const probe = run("npx", [...node, "--version"]);
  if (probe.ok) {
    const name = /v\d+\.\d+\.\d+/u.exec(probe.output)?.[0];
    mustRun(`unit tests on Node ${name}`, "npx", [
      ...node,
      "node_modules/vitest/vitest.mjs",
      "run",
      "--project",
      "unit",
    ]);
  } else if (unreachable.test(probe.output)) {
    console.log(`skip unit tests on Node ${version}: the npm registry cannot be reached`);
  } else {
    console.log(`FAIL cannot start Node ${version}\n${probe.output}`);
    process.exit(1);
  }
}
