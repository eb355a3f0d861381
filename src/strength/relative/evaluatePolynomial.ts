/** Evaluates a polynomial whose terms stand in ascending order, the constant first. */
export function evaluatePolynomial(terms: readonly number[], x: number): number {
  let value = 0;
  let power = 1;
  for (const term of terms) {
    value += term * power;
    power *= x;
  }
  return value;
}
