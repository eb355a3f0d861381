import { foldText } from "../../foundation/foldText";
import type { FileFormat } from "../fileFormat";
import { matchHeaderless } from "./matchColumns";
import { openTable } from "./openTable";
import type { TableFormat } from "./tableFormat";

/** Makes a file format of the description of an app's table: it claims a text whose header names the fields it needs. */
export function defineTableFormat<const Id extends string>(format: TableFormat<Id>): FileFormat<Id> {
  const { id, name, columns, required } = format;
  let needed: readonly (readonly string[])[] | undefined;
  return {
    id,
    name,
    claims: ({ header, names }) => {
      needed ??= required.map((group) => group.flatMap((field) => columns[field] ?? []).map(foldText));
      return needed.every((group) => group.some((column) => names.has(column))) || matchHeaderless(header, format) !== undefined;
    },
    open: (context) => openTable(format, context),
  };
}
