import type { ImportLimits } from "../../importLimits";
import { longestRecord } from "../../table/longestRecord";
import { createRecordSplitter } from "../../table/splitRecords";
import type { TextRecord } from "../../table/textRecord";
import type { BackupSection } from "./splitSections";

/** The table of one section. */
export interface SectionTable {
  /** The names of its columns, in order. */
  readonly header: readonly string[];
  /** The line of the header. */
  readonly line: number;
  /** Its records, with their lines in the whole text. */
  readonly records: readonly TextRecord[];
  /** The text of a column in a record, without spaces around it; empty where the section has no such column. */
  readonly cellOf: (record: TextRecord, column: string) => string;
}


/** Reads the tables of all sections of one name; a section without header has none. */
export function openSections(sections: readonly BackupSection[], name: string, limits: ImportLimits): readonly SectionTable[] {
  return sections.filter((section) => section.name === name).flatMap((section) => openSection(section, limits));
}

function openSection({ text, line }: BackupSection, { maxFieldCharacters }: ImportLimits): readonly SectionTable[] {
  const splitter = createRecordSplitter(",", longestRecord({ maxFieldCharacters }));
  const [first, ...records] = [splitter.push(text), splitter.end()].flat().map((record) => ({ ...record, line: record.line + line }));
  if (first === undefined) return [];
  const header = first.cells.map((name) => name.trim());
  const places = new Map<string, number>();
  for (const [place, name] of header.entries()) if (!places.has(name)) places.set(name, place);
  const cellOf = ({ cells }: TextRecord, column: string) => {
    const place = places.get(column);
    return place === undefined ? "" : (cells[place] ?? "").trim();
  };
  return [{ header, line: first.line, records, cellOf }];
}
