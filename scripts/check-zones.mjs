/** Runs the unit and property tests in four time zones: the days must come out the same in each. */
import { mustRun } from "./run.mjs";

const zones = ["UTC", "America/New_York", "Asia/Kolkata", "Pacific/Kiritimati"];
const vitest = ["node_modules/vitest/vitest.mjs", "run", "--project", "unit", "--project", "property"];

for (const TZ of zones) mustRun(`tests in ${TZ}`, process.execPath, vitest, { env: { ...process.env, TZ } });
