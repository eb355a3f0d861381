/** Runs the unit and property tests in three more time zones than `npm test`, which runs in UTC: the days must come out the same in each. */
import { mustRun } from "./run.mjs";

const zones = ["America/New_York", "Asia/Kolkata", "Pacific/Kiritimati"];
const vitest = ["node_modules/vitest/vitest.mjs", "run", "--project", "unit", "--project", "property"];

for (const TZ of zones) mustRun(`tests in ${TZ}`, process.execPath, vitest, { env: { ...process.env, TZ } });
