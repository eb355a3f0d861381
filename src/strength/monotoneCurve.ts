/**
 * Draws a smooth curve through strictly rising or strictly falling values at equal steps, which never turns between rows:
 * cubic Hermite pieces whose slope at a row is the harmonic mean of the two steps beside it (PCHIP of Fritsch and Butland).
 * The returned function reads it from the first row to the last.
 */
export function drawMonotoneCurve(first: number, step: number, values: readonly number[]): (x: number) => number {
  const last = values.length - 1;
  const value = (row: number): number => values[row] ?? Number.NaN;
  const rise = (row: number): number => value(row + 1) - value(row);
  const slopes = values.map((_, row) => {
    if (row === 0) return endSlope(rise(0), rise(1));
    if (row === last) return endSlope(rise(last - 1), rise(last - 2));
    return (2 * rise(row - 1) * rise(row)) / (rise(row - 1) + rise(row));
  });
  return (x) => {
    const row = Math.min(last - 1, Math.max(0, Math.floor((x - first) / step)));
    const t = (x - first) / step - row;
    const [from = Number.NaN, to = Number.NaN] = [slopes[row], slopes[row + 1]];
    const bend = from + to - 2 * rise(row);
    return value(row) + t * (from + t * (rise(row) - from - bend + t * bend));
  };
}

/** The slope at an end, by the parabola through the three rows nearest to it; flat where that would turn the curve back. */
function endSlope(nearest: number, next: number): number {
  const slope = (3 * nearest - next) / 2;
  return slope * nearest > 0 ? slope : 0;
}
