import { checkObject } from "../../foundation/checkObject";
import { describeValue } from "../../foundation/describeValue";
import { refuseArgument } from "../../foundation/refuseArgument";

/** Throws `invalid-argument` unless a value can be looked up in, as a bare list of lifts cannot. */
export function checkCatalogue(catalogue: { readonly exercises: unknown; readonly names: unknown }): void {
  checkObject("catalogue", catalogue);
  if (Array.isArray(catalogue.exercises) && typeof catalogue.names === "function") return;
  refuseArgument("catalogue", `must be made by createCatalogue, got ${describeValue(catalogue)}`);
}
