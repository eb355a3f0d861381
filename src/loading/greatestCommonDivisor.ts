/** The largest number that divides two whole numbers; the other where one is 0. */
export function greatestCommonDivisor(a: number, b: number): number {
  let high = a;
  let low = b;
  while (low > 0) {
    const over = high % low;
    high = low;
    low = over;
  }
  return high;
}
