import { snapToThousandth } from "../../foundation/round";
import type { MassUnit } from "../../units/mass";
import { findOriginalLoad, isRoundLoad, otherUnit } from "./findOriginalLoad";

/** A load of a file that names no unit. */
export interface UnitlessLoad {
  readonly value: number;
  /** Sets with it, and those of them with a barbell. */
  readonly sets: number;
  readonly barbellSets: number;
}

/** What the numbers alone say of their unit. */
export interface UnitGuess {
  readonly unit: MassUnit;
  readonly how: "inferred" | "assumed";
  readonly confidence: number;
  readonly evidence: readonly string[];
}

/** One kind of sign in the numbers, and how far it can be trusted alone; the figures are judgement. */
interface Sign {
  readonly unit: MassUnit;
  readonly confidence: number;
  readonly evidence: string;
}

/**
 * Loads of a bar with the usual plates in one unit that the other unit rarely has. Of 24 unit-less files whose unit is
 * known, 19 had one side at least three times as often as the other, always the right one.
 */
const PLATE_LOADS: Readonly<Record<MassUnit, readonly number[]>> = {
  kg: [20, 40, 60, 70, 80, 100, 120, 140, 160, 180],
  lb: [45, 65, 95, 115, 135, 155, 185, 205, 225, 245, 275, 315],
};
/**
 * Bars in pounds carry pairs of at least 2.5 lb, so their loads step by 5. In 24 files whose unit is known, loads between
 * those steps were at most 4 % of the barbell sets in pounds and up to 31 % of those in kilograms; one lifter's file of
 * pounds with plates of 1.25 lb had 33 %, which is why heavy loads go before this.
 */
const HALF_STEP_SHARE = 0.1;
/** Few people on earth lift so many kilograms set after set, and many so many pounds. Judgement. */
const HEAVY_LOAD = 300;
const CLEAR_RATIO = 3;
const FEWEST_SETS = 10;
const FEWEST_LOADS = 3;

/**
 * Infers the unit of loads from four signs: conversion dust, loads converted from the other unit, usual loads of a bar, and
 * how heavy it gets or, where it does not tell, in what steps.
 */
export function inferUnit(loads: readonly UnitlessLoad[]): UnitGuess {
  const plates = countPlateLoads(loads);
  const small = findHeavy(loads) ?? findHalfSteps(loads);
  const signs = [findDust(loads), findConversions(loads), findPlates(plates), small].filter((sign) => sign !== undefined);
  const [first] = signs;
  const evidence = signs.map((sign) => sign.evidence);
  if (first !== undefined && signs.every(({ unit }) => unit === first.unit)) {
    return { unit: first.unit, how: "inferred", confidence: Math.max(...signs.map(({ confidence }) => confidence)), evidence };
  }
  if (first !== undefined) {
    return { unit: first.unit, how: "assumed", confidence: 0.6, evidence: [...evidence, "the signs contradict each other"] };
  }
  const total = plates.kg + plates.lb;
  if (total === 0) return { unit: "kg", how: "assumed", confidence: 0.5, evidence: ["nothing speaks for either unit"] };
  return { unit: plates.lb > plates.kg ? "lb" : "kg", how: "assumed", confidence: 0.6, evidence: [describePlates(plates)] };
}

/** Values such as 74.99999999999999 come from pounds kept as kilograms and turned back; no kilogram file has them. */
function findDust(loads: readonly UnitlessLoad[]): Sign | undefined {
  const dusty = loads.find(({ value }) => value !== snapToThousandth(value));
  if (dusty === undefined) return undefined;
  return { unit: "lb", confidence: 0.99, evidence: `${dusty.value} is what converting pounds to kilograms and back leaves` };
}

/** A load that is not round here but is round in the other unit was converted from it. */
function findConversions(loads: readonly UnitlessLoad[]): Sign | undefined {
  const odd = [...new Set(loads.map(({ value }) => snapToThousandth(value)))].filter((value) => !isRoundLoad(value));
  const convertedIn = (unit: MassUnit) => odd.filter((value) => findOriginalLoad({ value, unit }, "hundredths") !== undefined);
  const byUnit = { kg: convertedIn("kg"), lb: convertedIn("lb") };
  const unit = byUnit.lb.length > byUnit.kg.length ? "lb" : "kg";
  const { length: count, 0: example } = byUnit[unit];
  if (example === undefined || count < FEWEST_LOADS || count < CLEAR_RATIO * byUnit[otherUnit(unit)].length) return undefined;
  const original = findOriginalLoad({ value: example, unit }, "hundredths");
  return {
    unit,
    confidence: 0.95,
    evidence: `${count} loads are converted from ${otherUnit(unit)}, such as ${example} from ${original?.value ?? ""}`,
  };
}

function findPlates(plates: Readonly<Record<MassUnit, number>>): Sign | undefined {
  const unit = plates.lb > plates.kg ? "lb" : "kg";
  const isClear = plates[unit] >= FEWEST_SETS && plates[unit] >= CLEAR_RATIO * plates[otherUnit(unit)];
  return isClear ? { unit, confidence: 0.95, evidence: describePlates(plates) } : undefined;
}

function findHeavy(loads: readonly UnitlessLoad[]): Sign | undefined {
  const heavy = countBarbellSets(loads.filter(({ value }) => value > HEAVY_LOAD));
  if (heavy < FEWEST_SETS) return undefined;
  return { unit: "lb", confidence: 0.9, evidence: `${heavy} barbell sets with more than ${HEAVY_LOAD}, which in kg hardly anyone lifts` };
}

function findHalfSteps(loads: readonly UnitlessLoad[]): Sign | undefined {
  const halves = loads.filter(({ value }) => snapToThousandth(value) % 5 === 2.5);
  const [half, all] = [countBarbellSets(halves), countBarbellSets(loads)];
  if (half < FEWEST_SETS || half < HALF_STEP_SHARE * all) return undefined;
  const example = halves.find(({ barbellSets }) => barbellSets > 0)?.value ?? "";
  const evidence = `${half} of ${all} barbell sets lie between steps of 5, such as ${example}, for which bars in pounds lack the plates`;
  return { unit: "kg", confidence: 0.95, evidence };
}

function describePlates({ kg, lb }: Readonly<Record<MassUnit, number>>): string {
  return `barbell sets at usual loads in kg ${kg}, in lb ${lb}`;
}

function countPlateLoads(loads: readonly UnitlessLoad[]): Readonly<Record<MassUnit, number>> {
  const count = (unit: MassUnit) => countBarbellSets(loads.filter(({ value }) => PLATE_LOADS[unit].includes(snapToThousandth(value))));
  return { kg: count("kg"), lb: count("lb") };
}

function countBarbellSets(loads: readonly UnitlessLoad[]): number {
  return loads.reduce((sum, { barbellSets }) => sum + barbellSets, 0);
}
