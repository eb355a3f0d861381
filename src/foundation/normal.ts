/**
 * Half-widths of central intervals of the normal distribution, in standard deviations, by confidence level.
 * Tabulated rather than computed: the library offers these levels only.
 */
export const NORMAL_QUANTILE = { 0.5: 0.674489750196082, 0.8: 1.2815515655446004, 0.9: 1.6448536269514722, 0.95: 1.959963984540054 } as const;

/** The confidence levels an interval can be asked for. */
export const CONFIDENCE_LEVELS = [0.5, 0.8, 0.9, 0.95] as const;

/** One of {@link CONFIDENCE_LEVELS}. */
export type ConfidenceLevel = (typeof CONFIDENCE_LEVELS)[number];

const SQRT_TWO_PI = Math.sqrt(2 * Math.PI);

/** Density of the standard normal distribution. */
export function normalDensity(z: number): number {
  return Math.exp(-0.5 * z * z) / SQRT_TWO_PI;
}

/**
 * Distribution function of the standard normal, by the rational approximation 26.2.17 of Abramowitz and Stegun (1964);
 * its absolute error is below 7.5e-8.
 *
 * @see abramowitz-stegun-1964
 */
export function normalDistribution(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const polynomial = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const tail = normalDensity(z) * polynomial;
  return z >= 0 ? 1 - tail : tail;
}
