import { KILOGRAMS_PER_POUND } from "../units/convertMass";
import type { Mass, MassUnit } from "../units/mass";
import type { PlateStock } from "./plateStock";

/** A stock as whole numbers: masses in grains, the kinds heaviest first. */
export interface PlateKinds {
  /** Grains in one unit of mass, by unit; sums of grains are exact. */
  readonly grains: Readonly<Record<MassUnit, number>>;
  /** Grains of the bar and collars. */
  readonly empty: number;
  /** Grains that one plate of each kind adds, a plate on every side counted. */
  readonly loads: readonly number[];
  /** Most plates of each kind on a side. */
  readonly counts: readonly number[];
  readonly masses: readonly Mass[];
  /** True where plates in kilograms and in pounds meet, whose sums share no grid. */
  readonly isMixed: boolean;
}

/** Thousandths of the stock's own unit; the other unit is not used with them. */
const THOUSANDTHS = { kg: 1000, lb: 1000 } as const;

/** A hundredth of a microgram: thousandths of a kilogram and of a pound are both whole numbers of it. */
const PER_KILOGRAM = 1e11;
const FINEST = { kg: PER_KILOGRAM, lb: PER_KILOGRAM * KILOGRAMS_PER_POUND } as const;

/** Masses nearer to a whole thousandth than this, in thousandths, are that thousandth. */
const DUST = 1e-6;

/** Lays out a checked stock for searching: equal masses together, heaviest first. */
export function layOutPlates(stock: PlateStock): PlateKinds {
  return layOut(stock, isInThousandths(stock) ? THOUSANDTHS : FINEST);
}

function isInThousandths({ bar, plates, collars }: PlateStock): boolean {
  const { unit } = bar;
  if (!isWholeThousandth(bar, unit) || (collars !== undefined && !isWholeThousandth(collars, unit))) return false;
  for (const { mass } of plates) if (!isWholeThousandth(mass, unit)) return false;
  return true;
}

function isWholeThousandth({ value, unit }: Mass, common: MassUnit): boolean {
  const thousandths = value * 1000;
  return unit === common && Math.abs(thousandths - Math.round(thousandths)) < DUST;
}

function layOut({ bar, plates, collars, sides = 2 }: PlateStock, grains: PlateKinds["grains"]): PlateKinds {
  const loads: number[] = [];
  const counts: number[] = [];
  const masses: Mass[] = [];
  let isMixed = false;
  for (const { mass, count } of plates) {
    isMixed ||= mass.unit !== plates[0]?.mass.unit;
    const load = sides * Math.round(mass.value * grains[mass.unit]);
    let place = loads.length;
    while (place > 0 && (loads[place - 1] ?? 0) < load) place -= 1;
    if (place > 0 && loads[place - 1] === load) {
      counts[place - 1] = (counts[place - 1] ?? 0) + count;
    } else if (place === loads.length) {
      loads.push(load);
      counts.push(count);
      masses.push(mass);
    } else {
      loads.splice(place, 0, load);
      counts.splice(place, 0, count);
      masses.splice(place, 0, mass);
    }
  }
  for (let kind = 0; kind < counts.length; kind += 1) counts[kind] = Math.floor((counts[kind] ?? 0) / sides);
  const empty = Math.round(bar.value * grains[bar.unit]) + (collars === undefined ? 0 : Math.round(collars.value * grains[collars.unit]));
  return { grains, empty, loads, counts, masses, isMixed };
}
