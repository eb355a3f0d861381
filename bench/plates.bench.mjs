/** Plates for percentages of three maxima from one ordinary stock, as programmes ask: an app's branch and bound, and ours. */
import { solvePlates, standardEquipment } from "liftcore/loading";
import { kg } from "liftcore/units";
import { appPlates } from "./baselines.mjs";

const stock = standardEquipment["plates-kg"];
const targets = [97.5, 142.5, 182.5].flatMap((maximum) => Array.from({ length: 28 }, (_, at) => kg(maximum * (0.5 + at / 60))));

export const title = `plates for ${targets.length} targets`;
export const ours = "liftcore solvePlates";
export const tasks = {
  "an app's branch and bound": () => targets.reduce((sum, target) => sum + appPlates(target, stock.bar, stock.plates).total.value, 0),
  "liftcore solvePlates": () => targets.reduce((sum, target) => sum + solvePlates(target, stock).achieved.value, 0),
};
