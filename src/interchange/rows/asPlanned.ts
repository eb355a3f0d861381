import type { Journal } from "../journal";
import { placeOf, type TableRow } from "../table/tableRow";
import { distanceField } from "./distanceReader";
import type { SetRow } from "./loggedRow";

/**
 * Turns the row of a set that the app marks as not done into its plan: what stands there was wanted, not done. A target has
 * no place for time, distance and assistance, so those are preserved.
 */
export function asPlanned(row: SetRow, place: TableRow, sessionId: string, journal: Journal): SetRow {
  const { exercise, extras, line, load, reps, rir } = row;
  const isAssistance = load !== undefined && (load.isTakenOff || exercise.isAssistance);
  const keep = ({ column, text }: { readonly column: string; readonly text: string }) => {
    journal.preserve({ sessionId, line, column, text });
  };
  if (isAssistance) keep(load);
  if (extras?.seconds !== undefined) keep(placeOf(place, "seconds"));
  if (extras?.distance !== undefined) keep(placeOf(place, distanceField(place.columns)));

  const wanted = { load: isAssistance ? undefined : load, reps: reps === 0 ? undefined : reps, rir };
  const isEmpty = wanted.load === undefined && wanted.reps === undefined && wanted.rir === undefined;
  const { restSeconds, superset = "", setNote = "" } = extras ?? {};
  return {
    ...row,
    load: undefined,
    reps: undefined,
    rir: undefined,
    extras: { seconds: undefined, distance: undefined, restSeconds, target: isEmpty ? undefined : wanted, superset, setNote },
  };
}
