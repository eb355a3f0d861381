/**
 * Asks, and answers otherwise where the stack runs out: zod passes the issues of a list on as arguments of one call, so a
 * hundred thousand of them exhaust it, as does data that nests as deep.
 */
export function withinStack<Answer>(ask: () => Answer, otherwise: Answer): Answer {
  try {
    return ask();
  } catch (error) {
    if (error instanceof RangeError) return otherwise;
    throw error;
  }
}
