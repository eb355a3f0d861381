import type { Curve } from "./curve";
import type { RelativeStrengthSystem } from "./system";

/** The line fitted to the printed table, and the limit below which its program gives no points. */
const CURVE: Curve = {
  lightest: { kg: 30, beyond: "no-points" },
  coefficient: (x) => (0.00620912 * x + 0.565697) / x,
};

/**
 * The points of the Natural Athlete Strength Association: (0.00620912 x + 0.565697) / x, x the body mass in kg, for both sexes.
 *
 * A line fitted to the printed table, from one program only; the limit of 30 kg is that program's own.
 *
 * @see openlifter
 */
export const nasa: RelativeStrengthSystem<"nasa", object> = {
  id: "nasa",
  name: "NASA",
  source: "openlifter",
  sexes: [],
  needs: [],
  takes: [],
  curveFor: () => CURVE,
};
