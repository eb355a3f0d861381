import type { FileFormat } from "../fileFormat";
import { listMissing, matchColumns, matchHeaderless } from "./matchColumns";
import { openTable } from "./openTable";
import type { TableFormat } from "./tableFormat";

/** Makes a file format of the description of an app's table. */
export function defineTableFormat<const Id extends string>(format: TableFormat<Id>): FileFormat<Id> {
  return {
    id: format.id,
    name: format.name,
    claims: ({ header }) =>
      listMissing(matchColumns(header, format), format).length === 0 || matchHeaderless(header, format) !== undefined,
    open: (context) => openTable(format, context),
  };
}
