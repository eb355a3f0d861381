import { refuseArgument } from "../foundation/refuseArgument";
import { describeValue } from "../foundation/describeValue";
import { checkPlates } from "./checkPlateStock";
import type { PlateKinds } from "./plateKinds";
import type { PlateCount } from "./plateStock";

/** Counts the plates on a side by the kinds of a stock; throws `invalid-argument` for plates the stock does not have. */
export function countLoaded(loaded: readonly PlateCount[], { masses, counts }: PlateKinds): number[] {
  checkPlates("loaded", loaded);
  const found = masses.map(() => 0);
  loaded.forEach(({ mass, count }, place) => {
    const kind = masses.findIndex(({ value, unit }) => unit === mass.unit && value === mass.value);
    const total = (found[kind] ?? 0) + count;
    if (count > 0 && total > (counts[kind] ?? 0)) {
      const argument = `loaded[${place}]`;
      refuseArgument(argument, `must be plates of the stock, got ${describeValue({ mass, count })}`);
    }
    if (kind !== -1) found[kind] = total;
  });
  return found;
}
