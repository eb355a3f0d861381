import type { ColumnMap } from "./columnMap";
import type { TableFormat, Unfolding } from "./tableFormat";
import type { TextRecord } from "./textRecord";

/** What is done to records before they are read. */
export type RecordPreparer = (records: readonly TextRecord[]) => readonly TextRecord[];

/**
 * Makes the repair for apps that never quote one of their fields, so that a comma in it gives a row too many fields: the
 * surplus ones are joined to it again. `undefined` where the format has no such field.
 */
export function createSurplusJoiner({ names, places }: ColumnMap, { neverQuoted }: TableFormat): RecordPreparer | undefined {
  const place = neverQuoted === undefined ? undefined : places[neverQuoted];
  if (place === undefined) return undefined;
  const join: Unfolding["unfold"] = (record) => {
    const surplus = record.cells.length - names.length;
    if (surplus <= 0) return [record];
    const { cells } = record;
    const joined = cells.slice(place, place + surplus + 1).join(",");
    return [{ ...record, cells: [...cells.slice(0, place), joined, ...cells.slice(place + surplus + 1)] }];
  };
  return (records) => (records.some(({ cells }) => cells.length > names.length) ? records.flatMap(join) : records);
}
