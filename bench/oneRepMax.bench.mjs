/** One set to a one-repetition maximum: a bare formula, an app's way, and ours with every argument checked. */
import { createRequire } from "node:module";
import { estimateOneRepMax } from "liftcore/strength";
import { appOneRepMax, buildLoad } from "./baselines.mjs";

const { epley } = createRequire(import.meta.url)("1rm");
/** Sets of a year; nobody's log repeats one number. */
const sets = Array.from({ length: 1000 }, (_, at) => ({ load: 40 + ((at * 37) % 320) / 2, reps: 2 + (at % 9), rir: at % 3 }));

export const title = "1000 sets to one-repetition maxima";
export const ours = "liftcore estimateOneRepMax";
export const tasks = {
  "1rm epley, nothing checked, no reserve": () => sets.reduce((sum, { load, reps }) => sum + epley(load, reps), 0),
  "an app's way, with effort": () => sets.reduce((sum, { load, reps, rir }) => sum + appOneRepMax(buildLoad(load, "kg"), reps, 10 - rir).value, 0),
  "liftcore estimateOneRepMax": () => sets.reduce((sum, set) => sum + estimateOneRepMax(set), 0),
};
