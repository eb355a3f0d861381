import { refuseArgument } from "../foundation/refuseArgument";
import { describeValue } from "../foundation/describeValue";

/** Throws `invalid-argument` for a rating of exertion, which would be passed over in silence; `path` comes before its name, as "next.". */
export function refuseRpe(set: object, path = ""): void {
  if ("rpe" in set) refuseField(set.rpe, `${path}rpe`, `give ${path}rir, as rirFromRpe(${describeValue(set.rpe)})`);
}

/** Throws `invalid-argument` for a formula where a table is read: a formula is one. */
export function refuseFormula(input: object): void {
  if ("formula" in input) refuseField(input.formula, "formula", `give it as table, got ${describeValue(input.formula)}`);
}

/** Throws `invalid-argument` for a value under a name that looks meant and is not read; `undefined` is as good as left out. */
export function refuseField(value: unknown, name: string, instead: string): void {
  if (value !== undefined) refuseArgument(name, `is not read here: ${instead}`);
}
