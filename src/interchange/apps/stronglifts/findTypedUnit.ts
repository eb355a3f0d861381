import type { MassUnit } from "../../../units/mass";
import { readNumber } from "../../cells/readNumber";
import { sniffDelimiter } from "../../table/sniffDelimiter";
import { createRecordSplitter } from "../../table/splitRecords";
import { headerOf, isWorkoutRow } from "./headerless";
import { blocksOf, readWorkoutLayout, type WorkoutLayout } from "./workoutLayout";

/** Which of two columns of loads the lifter typed in; the app fills the other and rounds it to the next plates. */
export interface TypedUnit {
  readonly unit: MassUnit;
  /** What speaks for it, in English; absent where only one column is filled. */
  readonly evidence?: string;
}

/** How much speaks for either unit. */
interface Votes {
  readonly kg: number;
  readonly lb: number;
}

/** The loads of workouts as both columns have them; undefined where a column is empty. */
interface LoadPair {
  readonly kg: number | undefined;
  readonly lb: number | undefined;
}

const LONGEST_RECORD = 20_000;
/** The smallest steps of a bar with the usual plates. */
const STEPS = { kg: 2.5, lb: 5 } as const;

/**
 * Finds the unit the lifter typed in from the beginning of a text: from the one column that is filled, else from the unit
 * of the body weight, else from the column with more plate loads, else from the one with more different loads, as rounding
 * makes one of several.
 */
export function findTypedUnit(text: string): TypedUnit {
  const splitter = createRecordSplitter(sniffDelimiter(text), LONGEST_RECORD);
  const records = [...splitter.push(text), ...splitter.end()].map(({ cells }) => cells);
  const [first = []] = records;
  const layout = readWorkoutLayout(isWorkoutRow(first) ? headerOf(first) : first);
  const pairs = records.flatMap((cells) => readPairs(cells, layout));
  const both = pairs.filter(({ kg, lb }) => kg !== undefined && lb !== undefined);
  if (both.length === 0) return { unit: winner(countFilled(pairs)) ?? "kg" };

  const signs: readonly (readonly [Votes, string])[] = [
    [countBodyWeights(records, layout), "body weight is in"],
    [countPlateLoads(both), "more loads are such as plates make in"],
    [countDifferent(both), "more different loads are in"],
  ];
  for (const [votes, words] of signs) {
    const unit = winner(votes);
    if (unit !== undefined) return { unit, evidence: `the loads stand in kg and in lb; ${words} ${unit}` };
  }
  return { unit: "kg", evidence: "the loads stand in kg and in lb, and nothing tells which was typed" };
}

function winner({ kg, lb }: Votes): MassUnit | undefined {
  if (kg === lb) return undefined;
  return kg > lb ? "kg" : "lb";
}

function readPairs(cells: readonly string[], layout: WorkoutLayout): readonly LoadPair[] {
  const loadAt = (place: number | undefined) => {
    const load = place === undefined ? undefined : readNumber(cells[place]?.trim() ?? "");
    return load === 0 ? undefined : load;
  };
  return blocksOf(layout, cells.length).map(({ kg, lb }) => ({ kg: loadAt(kg), lb: loadAt(lb) }));
}

function countFilled(pairs: readonly LoadPair[]): Votes {
  return { kg: pairs.filter(({ kg }) => kg !== undefined).length, lb: pairs.filter(({ lb }) => lb !== undefined).length };
}

function countBodyWeights(records: readonly (readonly string[])[], { header: { places } }: WorkoutLayout): Votes {
  const count = (unit: MassUnit, own: number | undefined) =>
    records.filter((cells) => (cells[own ?? -1]?.trim() ?? "") !== "" || cells[places.bodyMass ?? -1]?.trim().toLowerCase().endsWith(unit) === true).length;
  return { kg: count("kg", places.bodyMassKg), lb: count("lb", places.bodyMassLb) };
}

function countPlateLoads(pairs: readonly LoadPair[]): Votes {
  const count = (unit: MassUnit) => pairs.filter((pair) => (pair[unit] ?? 1) % STEPS[unit] === 0).length;
  return { kg: count("kg"), lb: count("lb") };
}

function countDifferent(pairs: readonly LoadPair[]): Votes {
  return { kg: new Set(pairs.map(({ kg }) => kg)).size, lb: new Set(pairs.map(({ lb }) => lb)).size };
}
