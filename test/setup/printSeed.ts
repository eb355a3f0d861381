/** Prints the seed of the property tests once, at the start of a run. */
export function setup(): void {
  console.log(`fast-check seed: repeat this run with LIFTCORE_SEED=${process.env["LIFTCORE_SEED"]}`);
}
