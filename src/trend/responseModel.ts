import type { ConfidenceLevel } from "../foundation/normal";

/** How long somebody has trained in earnest: under 6 months, 6 to 24 months, longer. */
export const TRAINING_AGES = ["novice", "intermediate", "advanced"] as const;

/** One of {@link TRAINING_AGES}. */
export type TrainingAge = (typeof TRAINING_AGES)[number];

/**
 * Every number behind `assessResponse`. Differences are on the natural-log scale (0.03 is about 3 %), times in the unit
 * of the name.
 *
 * Where they come from: session noise is the median test-retest variation of the one-repetition maximum (grgic-2020);
 * the paces by training age follow the yearly gains in steele-2022 and latella-2020; four sets a week are the least with a
 * detectable effect (pelland-2025); readiness outweighs soreness because self-reports follow fatigue best (saw-2016). The
 * points, vote weights and verdict limits were fitted to simulated lifters and rounded, then checked on fresh ones: of
 * answered cases about nine in ten were told growth from tiring rightly at 8 to 16 weeks, 2 % the opposite, and half got
 * "too-early" at 8 weeks. Real accuracy will be lower. What carries no other note is judgement.
 */
export interface ResponseModel {
  /** A rise faster than this share a week is loads catching up, except for a novice. */
  readonly rampPerWeek: number;
  /** Months of training below which somebody is a novice, and up to which intermediate (steele-2022). */
  readonly trainingMonths: { readonly noviceBelow: number; readonly intermediateUpTo: number };
  /** How far back growth is read, and how much further baselines are. Shorter windows mostly answer "too-early". */
  readonly windowWeeks: Readonly<Record<TrainingAge, number>>;
  readonly lookBackWeeks: number;
  /** Usual growth per week (steele-2022, latella-2020: geometric middle of each range). */
  readonly pacePerWeek: Readonly<Record<TrainingAge, number>>;
  /** Fewer sessions in the window are never judged. */
  readonly leastSessions: number;

  /** A single session this far from its neighbours, who agree among themselves, is a slip of the log and left out. */
  readonly outlier: { readonly neighboursPerSide: number; readonly distance: number; readonly agreement: number };

  /** Steps that no training makes: a change of unit, of what counts as load, or of the way the lift is done. */
  readonly logChange: {
    /** Nothing is asked about a history that ended longer ago. */
    readonly lastWithinDays: number;
    readonly unit: {
      readonly jumpDown: number;
      readonly jumpUp: number;
      /** Upward jumps must lie near a known factor: per side to total, pounds to kilograms. */
      readonly factors: readonly number[];
      readonly tolerance: number;
      readonly medianShift: number;
      readonly longestGapDays: number;
      /** Up to four sessions a side are compared, but one odd day is not asked about. */
      readonly sessionsPerSide: { readonly least: number; readonly most: number };
    };
    /** After a gap, coming back up is no change of log. */
    readonly upwardLongestGapDays: number;
    /** Losing faster than this is no loss of strength. */
    readonly slopePerWeek: number;
    readonly setup: {
      readonly medianStep: number;
      readonly jump: number;
      readonly clearance: number;
      readonly longestGapDays: number;
      readonly sessionsPerSide: number;
      /** A step down counts only where fewer of the later sessions than this are lower bounds: a chosen lighter load is no loss. */
      readonly boundShareBelow: number;
    };
  };

  readonly absence: { readonly windowDays: number; readonly leastShareOfPlan: number; readonly longestPauseDays: number };
  /** A pause longer than `days` that ended within `withinDays` counts as a break. */
  readonly gap: { readonly days: number; readonly withinDays: number };

  readonly growth: {
    readonly passes: number;
    readonly boundWeight: number;
    readonly zoneSd: number;
    readonly priorSd: number;
    readonly priorSessions: number;
    readonly leastSd: number;
    readonly residualCap: number;
    /** How far effort may drift between first and last session without being logged. */
    readonly effortDrift: { readonly rated: number; readonly limit: number; readonly bound: number };
    /** Growth is tested against this share of the usual pace. */
    readonly thresholdShare: number;
    readonly zLimit: number;
    /** Confidence of the interval that is reported. */
    readonly level: ConfidenceLevel;
  };

  readonly dose: {
    readonly decayDays: number;
    readonly seedDays: number;
    /** A day's reading swings with the last session, so "now" is the mean of the last days. */
    readonly nowDays: number;
    /** What a set costs by its repetitions in reserve: up to 1, up to 3, more, unknown. */
    readonly effort: { readonly nearFailure: number; readonly hard: number; readonly easy: number; readonly unknown: number };
    readonly baselineLeastDays: number;
    readonly firstDays: number;
    readonly rise: number;
    readonly steepRise: number;
    readonly risePoints: number;
    readonly steepRisePoints: number;
    readonly recentWeeks: number;
    readonly earlierWeeksLeast: number;
    readonly earlierQuantile: number;
    readonly setsRatio: number;
    readonly setsPoints: number;
    /** Fewer effective sets a week than this are too few to expect growth (pelland-2025). */
    readonly leastWeeklySets: number;
  };

  /** The last days that count as "now", and the days before today that they are compared with. */
  readonly recentDays: number;
  readonly baselineDays: { readonly from: number; readonly to: number };

  readonly performance: {
    readonly loss: number;
    readonly steepLoss: number;
    readonly gain: number;
    readonly lastTwoLoss: number;
    readonly loadDays: number;
    readonly loadDown: number;
    readonly loadUp: number;
    readonly fallingZ: number;
    /** Above this share of lower bounds in the last weeks a loss may be chosen, and points for it are halved. */
    readonly boundShare: number;
  };

  readonly effort: {
    readonly dropRise: number;
    readonly dropHigh: number;
    readonly nearLimitRise: number;
    readonly rirFall: number;
    readonly rirFallPoints: number;
  };

  readonly selfReport: {
    /** Fewer earlier reports make no baseline. */
    readonly leastReports: number;
    readonly readiness: { readonly lowZ: number; readonly lowPoints: number; readonly lowishZ: number; readonly lowishPoints: number; readonly fineZ: number; readonly finePoints: number };
    readonly soreness: { readonly highZ: number; readonly highPoints: number; readonly highishZ: number; readonly highishPoints: number };
  };

  /** Scores of a multinomial model: intercept and weight of growth z, dose, performance, effort and self-report. */
  readonly vote: Readonly<Record<"growing" | "plateau" | "tiring" | "overreached", VoteWeights>>;

  readonly verdict: {
    readonly growing: number;
    /** Dose and self-report points from which growth comes at a cost. */
    readonly costPoints: number;
    /** How far the best since the break may lie under the best before it. */
    readonly regainingLoss: number;
    readonly underdosedGrowthAtMost: number;
    readonly fatigued: number;
    readonly growthExcluded: number;
    /** With fewer points of dose, effort and self-report nothing speaks of fatigue. */
    readonly fatiguePointsBelow: number;
    readonly plateau: number;
    readonly noGrowth: number;
  };

  /** When to look again, in weeks; `too-early` and `insufficient-data` compute their own. */
  readonly lookAgainWeeks: {
    readonly working: number;
    /** After a deload a rebound shows within two weeks. */
    readonly afterDeload: number;
    /** After changing one thing. */
    readonly afterChange: number;
    readonly afterReturn: number;
    readonly most: number;
  };
}

/** The weights of one outcome's score. */
export interface VoteWeights {
  readonly intercept: number;
  readonly growth: number;
  readonly dose: number;
  readonly performance: number;
  readonly effort: number;
  readonly selfReport: number;
}

/** The numbers used when none are given; see {@link ResponseModel} for where they come from. */
export const responseModel: ResponseModel = {
  rampPerWeek: 0.03,
  trainingMonths: { noviceBelow: 6, intermediateUpTo: 24 },
  windowWeeks: { novice: 8, intermediate: 16, advanced: 26 },
  lookBackWeeks: 8,
  pacePerWeek: { novice: 0.01, intermediate: 0.0022, advanced: 0.00063 },
  leastSessions: 4,
  outlier: { neighboursPerSide: 3, distance: 0.35, agreement: 0.2 },
  logChange: {
    lastWithinDays: 21,
    unit: {
      jumpDown: 0.5,
      jumpUp: 0.6,
      factors: [2, 2.2046],
      tolerance: 0.13,
      medianShift: 0.4,
      longestGapDays: 42,
      sessionsPerSide: { least: 2, most: 4 },
    },
    upwardLongestGapDays: 21,
    slopePerWeek: -0.05,
    setup: { medianStep: 0.17, jump: 0.12, clearance: 0.03, longestGapDays: 14, sessionsPerSide: 4, boundShareBelow: 0.7 },
  },
  absence: { windowDays: 28, leastShareOfPlan: 0.4, longestPauseDays: 21 },
  gap: { days: 21, withinDays: 112 },
  growth: {
    passes: 3,
    boundWeight: 0.25,
    zoneSd: 0.03,
    priorSd: 0.042,
    priorSessions: 6,
    leastSd: 0.03,
    residualCap: 0.15,
    effortDrift: { rated: 0.01, limit: 0.02, bound: 0.04 },
    thresholdShare: 0.5,
    zLimit: 2.5,
    level: 0.8,
  },
  dose: {
    decayDays: 14,
    seedDays: 28,
    nowDays: 7,
    effort: { nearFailure: 1.5, hard: 1, easy: 0.6, unknown: 1.1 },
    baselineLeastDays: 28,
    firstDays: 42,
    rise: 0.25,
    steepRise: 0.49,
    risePoints: 2,
    steepRisePoints: 4,
    recentWeeks: 4,
    earlierWeeksLeast: 4,
    earlierQuantile: 0.35,
    setsRatio: 1.5,
    setsPoints: 1,
    leastWeeklySets: 4,
  },
  recentDays: 15,
  baselineDays: { from: 84, to: 21 },
  performance: {
    loss: 0.03,
    steepLoss: 0.06,
    gain: 0.02,
    lastTwoLoss: 0.05,
    loadDays: 21,
    loadDown: 0.045,
    loadUp: 0.01,
    fallingZ: -1,
    boundShare: 0.7,
  },
  effort: { dropRise: 0.07, dropHigh: 0.25, nearLimitRise: 0.3, rirFall: 0.7, rirFallPoints: 0.5 },
  selfReport: {
    leastReports: 5,
    readiness: { lowZ: -1, lowPoints: 3, lowishZ: -0.5, lowishPoints: 1, fineZ: -0.2, finePoints: -2 },
    soreness: { highZ: 2, highPoints: 3, highishZ: 1, highishPoints: 1 },
  },
  vote: {
    growing: { intercept: 0.1, growth: 1.2, dose: 0, performance: 0, effort: -0.1, selfReport: 0 },
    plateau: { intercept: 0, growth: 0, dose: 0, performance: 0, effort: 0, selfReport: 0 },
    tiring: { intercept: -1.1, growth: -0.2, dose: 0.75, performance: 0.25, effort: 0.3, selfReport: 0.5 },
    overreached: { intercept: -3.2, growth: -0.3, dose: 0.75, performance: 0.75, effort: 1.15, selfReport: 0.9 },
  },
  verdict: {
    growing: 0.65,
    costPoints: 4,
    regainingLoss: 0.02,
    underdosedGrowthAtMost: 0.45,
    fatigued: 0.7,
    growthExcluded: 0.15,
    fatiguePointsBelow: 1,
    plateau: 0.6,
    noGrowth: 0.1,
  },
  lookAgainWeeks: { working: 4, afterDeload: 2, afterChange: 4, afterReturn: 4, most: 104 },
};
