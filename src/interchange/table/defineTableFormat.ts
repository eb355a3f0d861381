import type { FileFormat, Opening } from "../fileFormat";
import { listMissing, matchColumns, matchHeaderless } from "./matchColumns";
import { readTable } from "./readTable";
import { tagFaults } from "../rows/tagFaults";
import type { TableFormat } from "./tableFormat";

/** Makes a file format of the description of an app's table. */
export function defineTableFormat<const Id extends string>(format: TableFormat<Id>): FileFormat<Id> {
  return {
    id: format.id,
    name: format.name,
    claims: ({ header }: Opening) =>
      listMissing(matchColumns(header, format), format).length === 0 || matchHeaderless(header, format) !== undefined,
    read: (text, context) => {
      const reading = readTable(text, format, context);
      return { ...reading, log: tagFaults(reading.log, context.catalogue) };
    },
  };
}
