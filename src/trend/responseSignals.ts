/** The four groups in which signs of fatigue are counted. */
export const POINT_GROUPS = ["dose", "performance", "effort", "self-report"] as const;

/** One of {@link POINT_GROUPS}. */
export type PointGroup = (typeof POINT_GROUPS)[number];

/** Something measured on the way to a verdict. */
export interface ResponseSignal {
  /** Permanent, kebab-case. */
  readonly name: string;
  readonly value: number;
  /** What it added to its group; absent for what is only reported. */
  readonly points?: number;
  readonly group?: PointGroup;
}

/** The points of one group with the signals they come from. */
export interface PointCount {
  readonly points: number;
  readonly signals: readonly ResponseSignal[];
}

/** Adds up the points of a group's signals. */
export function countPoints(group: PointGroup, signals: readonly { readonly name: string; readonly value: number; readonly points: number }[]): PointCount {
  return {
    points: signals.reduce((total, { points }) => total + points, 0),
    signals: signals.map((signal) => ({ ...signal, group })),
  };
}
