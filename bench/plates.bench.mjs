/** Plates for the loads of a training week from one ordinary stock: an app's branch and bound, and ours. */
import { solvePlates } from "liftcore/loading";
import { lb } from "liftcore/units";
import { appPlates } from "./baselines.mjs";

const bar = lb(45);
const plates = [
  { mass: lb(45), count: 8 },
  { mass: lb(35), count: 2 },
  { mass: lb(25), count: 4 },
  { mass: lb(10), count: 4 },
  { mass: lb(5), count: 4 },
  { mass: lb(2.5), count: 4 },
];
const stock = { bar, plates };
/** 102 to 351 lb by three: half of them cannot be made to the pound. */
const targets = Array.from({ length: 84 }, (_, at) => lb(102 + 3 * at));

export const title = `plates for ${targets.length} targets`;
export const ours = "liftcore solvePlates";
export const tasks = {
  "an app's branch and bound": () => targets.reduce((sum, target) => sum + appPlates(target, bar, plates).total.value, 0),
  "liftcore solvePlates": () => targets.reduce((sum, target) => sum + solvePlates(target, stock).achieved.value, 0),
};
