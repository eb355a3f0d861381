import type { LoadAdjustmentMethod } from "../strength/repsModels/loadAdjustment";
import type { Movement } from "../strength/repsModels/movement";

/** How much work a scheme asks for at the same repetitions: few hard sets, the usual, or many easier ones. */
export const SCHEME_VOLUMES = ["intensive", "normal", "extensive"] as const;
/** One of {@link SCHEME_VOLUMES}. */
export type SchemeVolume = (typeof SCHEME_VOLUMES)[number];

/** The ways in which a progression comes nearer to failure from step to step. */
export const PROGRESSION_TABLES = [
  "reps-in-reserve",
  "reps-in-reserve-increment",
  "deducted-intensity",
  "percent-drop",
  "relative-intensity",
  "percent-of-max-reps",
  "percent-of-max-reps-variable",
] as const;
/** One of {@link PROGRESSION_TABLES}. */
export type ProgressionTableId = (typeof PROGRESSION_TABLES)[number];

/**
 * One column of a table. The amount of a set of so many repetitions, so many steps before the last, is
 * start + perRep * (reps - 1) + stepsBack * (perStep + perStepAndRep * (reps - 1)).
 */
export interface ProgressionColumn {
  readonly start: number;
  readonly perRep: number;
  readonly perStep: number;
  readonly perStepAndRep: number;
}

type Columns = { readonly [Volume in SchemeVolume]: ProgressionColumn };

/** One way of coming nearer to failure, with a column for every movement and volume. */
export interface ProgressionTable {
  readonly method: LoadAdjustmentMethod;
  /** Id in `sources`. The figures are coaching practice; nobody has measured them against others. */
  readonly source: string;
  readonly columns: { readonly [Kind in Movement]: Columns };
}

/** Every table by id. */
export const progressionTables: { readonly [Id in ProgressionTableId]: ProgressionTable } = {
  "reps-in-reserve": {
    method: "reps-in-reserve",
    source: "jovanovic-stmr",
    columns: /* @__PURE__ */ forAll(/* @__PURE__ */ evenly([0, 1, 2], 1)),
  },
  "reps-in-reserve-increment": {
    method: "reps-in-reserve",
    source: "jovanovic-stmr",
    columns: /* @__PURE__ */ bySpeed(
      /* @__PURE__ */ byReps([0, 1, 2], [0, 2 / 11, 4 / 11], 1, 1 / 11),
      /* @__PURE__ */ byReps([0, 1, 2], [0, 0.2, 0.4], 1, 0.2),
    ),
  },
  "deducted-intensity": {
    method: "deducted-intensity",
    source: "jovanovic-stmr",
    columns: /* @__PURE__ */ forAll(/* @__PURE__ */ evenly([0, -0.025, -0.05], -0.025)),
  },
  "percent-drop": {
    method: "deducted-intensity",
    source: "jovanovic-stmr",
    columns: /* @__PURE__ */ bySpeed(
      /* @__PURE__ */ byReps([0, -0.025, -0.05], [0, -0.025 / 11, -0.05 / 11], -0.025, -0.025 / 11),
      /* @__PURE__ */ byReps([0, -0.025, -0.05], [0, -0.0025, -0.005], -0.025, -0.005),
    ),
  },
  "relative-intensity": {
    method: "relative-intensity",
    source: "jovanovic-stmr",
    columns: /* @__PURE__ */ forAll(/* @__PURE__ */ evenly([1, 0.925, 0.85], -0.05)),
  },
  "percent-of-max-reps": {
    method: "percent-of-max-reps",
    source: "jovanovic-stmr",
    columns: /* @__PURE__ */ forAll(/* @__PURE__ */ evenly([1, 0.8, 0.6], -0.1)),
  },
  "percent-of-max-reps-variable": {
    method: "percent-of-max-reps",
    source: "jovanovic-stmr",
    columns: /* @__PURE__ */ forAll({
      intensive: { start: 1, perRep: 0, perStep: -0.4 / 3, perStepAndRep: 0.1 / 33 },
      normal: { start: 0.7, perRep: 0.1 / 11, perStep: -0.3 / 3, perStepAndRep: 0 },
      extensive: { start: 0.5, perRep: 0.1 / 11, perStep: -0.3 / 3, perStepAndRep: 0 },
    }),
  },
};

type ByVolume = readonly [intensive: number, normal: number, extensive: number];

function forAll(columns: Columns): ProgressionTable["columns"] {
  return { grinding: columns, ballistic: columns, conservative: columns };
}

function bySpeed(slow: Columns, fast: Columns): ProgressionTable["columns"] {
  return { grinding: slow, ballistic: fast, conservative: fast };
}

function evenly(starts: ByVolume, perStep: number): Columns {
  return byReps(starts, [0, 0, 0], perStep, 0);
}

function byReps(starts: ByVolume, perReps: ByVolume, perStep: number, perStepAndRep: number): Columns {
  const column = (start: number, perRep: number): ProgressionColumn => ({ start, perRep, perStep, perStepAndRep });
  return {
    intensive: column(starts[0], perReps[0]),
    normal: column(starts[1], perReps[1]),
    extensive: column(starts[2], perReps[2]),
  };
}
