const GRID = 200;
const STEPS = 80;
/** (sqrt(5) - 1) / 2 */
const GOLDEN = 0.6180339887498949;

/**
 * The number between `low` and `high`, both above 0, at which a function is least: the best of 200 places on a
 * logarithmic grid, then a golden section around it. Good to about 1e-8 of the number, as far as a flat bottom allows;
 * `undefined` when the function is least at an end, where the true place lies outside.
 */
export function minimise(lossAt: (value: number) => number, low: number, high: number): number | undefined {
  const span = Math.log(high / low) / GRID;
  const place = (step: number): number => low * Math.exp(step * span);
  const losses = Array.from({ length: GRID + 1 }, (_, step) => lossAt(place(step)));
  const best = losses.indexOf(Math.min(...losses));
  if (best <= 0 || best >= GRID) return undefined;
  let [from, to] = [best - 1, best + 1];
  for (let step = 0; step < STEPS; step += 1) {
    const width = (to - from) * GOLDEN;
    if (lossAt(place(to - width)) < lossAt(place(from + width))) to = from + width;
    else from = to - width;
  }
  return place((from + to) / 2);
}
