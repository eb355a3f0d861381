import { LiftcoreError } from "../foundation/LiftcoreError";
import { refuseArgument } from "../foundation/refuseArgument";
import { checkNumber } from "../foundation/checkNumber";
import { checkObject } from "../foundation/checkObject";
import { describeValue } from "../foundation/describeValue";
import { snapToThousandth } from "../foundation/round";
import { massIn } from "../units/convertMass";
import { checkMass, type Mass } from "../units/mass";
import { SAME_LOAD } from "./sameLoad";

/** An elastic band. Its pull grows with its length, so it has no one load but a range between two stretches. */
export interface ResistanceBand {
  readonly name: string;
  /** The pull where the repetition is easiest for the band. */
  readonly lightest: Mass;
  /** The pull at the longest stretch of the lift. */
  readonly heaviest: Mass;
}

/** Bands used together: their ranges add up. */
export interface BandChoice {
  readonly bands: readonly ResistanceBand[];
  readonly lightest: Mass;
  readonly heaviest: Mass;
}

/** What {@link pickBands} finds; `closest` is the choice whose range ends nearest to the target. */
export type BandSelection =
  | ({ readonly status: "found" } & BandChoice)
  | { readonly status: "none"; readonly reason: "too-light" | "too-heavy" | "between"; readonly closest: BandChoice };

/** Options of {@link pickBands}. */
export interface PickBandsOptions {
  /** Most bands to use together, 1 to 3; 2 when left out. */
  readonly mostTogether?: number;
}

/** More bands than a lifter owns; beyond it the pairs and triples become too many to try. */
const MOST_BANDS = 40;

/**
 * Picks the band, or the few together, whose range of pull holds a load.
 *
 * Of several it takes the fewest bands, then the range whose middle is nearest to the load, then the order given. The load
 * felt still depends on how far the band is stretched: this only says that somewhere in the movement it is met.
 *
 * @param target the load wanted, in either unit
 * @param bands 1 to 40 bands, each there once; the answer is in the first one's unit
 * @param options how many may be used together
 * @returns the bands and their range, or why none holds the load and which comes closest
 * @throws LiftcoreError `invalid-argument` for no bands, masses that cannot be, or a band that pulls less when stretched
 * @see project-judgement
 * @example
 * import { kg } from "liftcore/units";
 * import { pickBands } from "liftcore/loading";
 * const bands = [
 *   { name: "red", lightest: kg(7), heaviest: kg(16) },
 *   { name: "black", lightest: kg(14), heaviest: kg(29) },
 * ];
 * pickBands(kg(35), bands) // => { status: "found", lightest: { value: 21, unit: "kg" }, heaviest: { value: 45, unit: "kg" }, … }
 * pickBands(kg(60), bands) // => { status: "none", reason: "too-heavy", … }
 */
export function pickBands(target: Mass, bands: readonly ResistanceBand[], options: PickBandsOptions = {}): BandSelection {
  checkObject("options", options);
  const { mostTogether = 2 } = options;
  checkMass("target", target);
  checkNumber("mostTogether", mostTogether, { min: 1, max: 3, step: 1 });
  const ranges = listChoices(readBands(bands), mostTogether);
  const unit = bands[0]?.lightest.unit ?? target.unit;
  const wanted = massIn(target, unit);
  const holding = ranges.filter(({ from, to }) => from <= wanted + SAME_LOAD && wanted <= to + SAME_LOAD);
  const middleGap = ({ from, to }: Range): number => Math.abs((from + to) / 2 - wanted);
  const choose = ({ bands: chosen, from, to }: Range): BandChoice => ({
    bands: chosen,
    lightest: { value: from, unit },
    heaviest: { value: to, unit },
  });
  const [best] = holding.sort((a, b) => a.bands.length - b.bands.length || middleGap(a) - middleGap(b));
  if (best !== undefined) return { status: "found", ...choose(best) };
  const endGap = ({ from, to }: Range): number => Math.max(from - wanted, wanted - to);
  const closest = ranges.reduce((near, range) => (endGap(range) < endGap(near) ? range : near));
  const isAbove = ranges.every(({ to }) => to < wanted);
  const reason = isAbove ? "too-heavy" : ranges.every(({ from }) => from > wanted) ? "too-light" : "between";
  return { status: "none", reason, closest: choose(closest) };
}

interface Range {
  readonly bands: readonly ResistanceBand[];
  readonly from: number;
  readonly to: number;
}

function readBands(bands: readonly ResistanceBand[]): Range[] {
  checkCount(bands);
  return bands.map((band, place) => {
    const argument = `bands[${place}]`;
    checkObject(argument, band);
    checkMass(`${argument}.lightest`, band.lightest);
    checkMass(`${argument}.heaviest`, band.heaviest);
    const unit = bands[0]?.lightest.unit ?? "kg";
    const from = massIn(band.lightest, unit);
    const to = massIn(band.heaviest, unit);
    if (to >= from) return { bands: [band], from, to };
    const message = `${argument}.heaviest must be at least the lightest, ${from} ${unit}, got ${to}`;
    throw new LiftcoreError("invalid-argument", message, `${argument}.heaviest`);
  });
}

function checkCount(bands: unknown): void {
  const isList = Array.isArray(bands);
  if (isList && bands.length >= 1 && bands.length <= MOST_BANDS) return;
  const got = isList ? bands.length : describeValue(bands);
  refuseArgument("bands", `must hold from 1 to ${MOST_BANDS} bands, got ${got}`);
}

/** Every band, then every pair, then every three, each in the order given. */
function listChoices(singles: readonly Range[], mostTogether: number): Range[] {
  const choices: Range[] = [];
  const extend = (start: number, range: Range): void => {
    choices.push(range);
    if (range.bands.length === mostTogether) return;
    singles.slice(start).forEach((next, place) => {
      extend(start + place + 1, join(range, next));
    });
  };
  singles.forEach((single, place) => {
    extend(place + 1, single);
  });
  return choices;
}

function join(a: Range, b: Range): Range {
  return { bands: [...a.bands, ...b.bands], from: snapToThousandth(a.from + b.from), to: snapToThousandth(a.to + b.to) };
}
