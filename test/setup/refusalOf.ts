/** What a call refuses with: every refusal is compared whole, code, argument and message. */
import { isLiftcoreError } from "../../src/foundation/LiftcoreError";

export interface Refusal {
  readonly code: string;
  readonly argument: string | undefined;
  readonly message: string;
}

export function refusalOf(call: () => unknown): Refusal {
  try {
    call();
  } catch (error) {
    if (!isLiftcoreError(error)) throw error;
    return { code: error.code, argument: error.argument, message: error.message };
  }
  throw new Error("the call was not refused");
}
