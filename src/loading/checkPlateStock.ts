import { refuseArgument } from "../foundation/refuseArgument";
import { checkNumber } from "../foundation/checkNumber";
import { checkObject } from "../foundation/checkObject";
import { checkOneOf } from "../foundation/checkOneOf";
import { describeValue } from "../foundation/describeValue";
import { checkMass, type Mass } from "../units/mass";
import type { PlateCount, PlateStock } from "./plateStock";

/** More plates of one mass than any gym has; a higher count is a mistake. */
const MOST_PLATES = 1000;

/** More than any bar, collar or plate weighs in either unit; up to it sums are counted exactly. */
const HEAVIEST_PART = 10_000;

const SIDES = [1, 2] as const;

/** Throws `invalid-argument` unless every mass and count of a stock can be. No message is made for what is right. */
export function checkPlateStock(argument: string, stock: PlateStock): void {
  checkObject(argument, stock);
  const { bar, plates, sides = 2, collars } = stock;
  if (!isPart(bar)) checkPart(`${argument}.bar`, bar);
  if (!SIDES.includes(sides)) checkOneOf(`${argument}.sides`, sides, SIDES);
  if (collars !== undefined && !isPart(collars)) checkPart(`${argument}.collars`, collars);
  checkPlates(`${argument}.plates`, plates);
}

/** Throws `invalid-argument` unless every mass is above 0 and every count whole. */
export function checkPlates(argument: string, plates: unknown): void {
  if (!Array.isArray(plates)) {
    refuseArgument(argument, `must be a list of masses and counts, got ${describeValue(plates)}`);
  }
  const list: readonly PlateCount[] = plates;
  for (let place = 0; place < list.length; place += 1) {
    const plate = list[place];
    if (!isPlate(plate)) checkPlate(`${argument}[${place}]`, plate);
  }
}

function isPart(mass: Mass | null | undefined): boolean {
  return isPossibleMass(mass) && mass.value <= HEAVIEST_PART;
}

/** Tells whether a mass can be, for callers who refuse those that cannot; cheaper than a check that names its argument. */
export function isPossibleMass(mass: Mass | null | undefined): mass is Mass {
  return mass !== undefined && mass !== null && isUnit(mass.unit) && Number.isFinite(mass.value) && mass.value >= 0;
}

function isPlate(plate: PlateCount | null | undefined): boolean {
  if (plate === undefined || plate === null || !isPart(plate.mass)) return false;
  return plate.mass.value > 0 && Number.isInteger(plate.count) && plate.count >= 0 && plate.count <= MOST_PLATES;
}

function isUnit(unit: string): boolean {
  return unit === "kg" || unit === "lb";
}

function checkPart(argument: string, mass: Mass): void {
  checkMass(argument, mass);
  checkNumber(`${argument}.value`, mass.value, { min: 0, max: HEAVIEST_PART, unit: mass.unit });
}

function checkPlate(argument: string, plate: PlateCount | undefined): void {
  checkObject(argument, plate);
  const { mass, count } = plate;
  checkPart(`${argument}.mass`, mass);
  checkNumber(`${argument}.mass.value`, mass.value, { min: Number.MIN_VALUE, unit: mass.unit });
  checkNumber(`${argument}.count`, count, { min: 0, max: MOST_PLATES, step: 1 });
}
