import { LiftcoreError } from "./LiftcoreError";

/** Throws `invalid-argument`, the argument named before the rest of the message. */
export function refuseArgument(argument: string, rest: string): never {
  throw new LiftcoreError("invalid-argument", `${argument} ${rest}`, argument);
}
