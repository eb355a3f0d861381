import type { FileFormat, Opening, ReadContext } from "./fileFormat";
import { readNothing, type FormatReading } from "./formatReading";
import { importIssue } from "./importIssue";

/** A format whose text can only be read whole. */
export interface DocumentFormat<Id extends string> {
  readonly id: Id;
  readonly name: string;
  readonly claims: (opening: Opening) => boolean;
  readonly read: (text: string, context: ReadContext) => FormatReading;
}

/** Makes a file format of one that is read whole: pieces are gathered, up to the limit of characters, and read at the end. */
export function defineDocumentFormat<const Id extends string>({ id, name, claims, read }: DocumentFormat<Id>): FileFormat<Id> {
  return {
    id,
    name,
    claims,
    open: (context) => {
      const { maxCharacters } = context.limits;
      let pieces: string[] = [];
      let length = 0;
      let reading = readNothing([]);
      return {
        push: (text) => {
          length += text.length;
          if (length <= maxCharacters) pieces.push(text);
          return [];
        },
        end: () => {
          const message = `the document has ${length} characters, more than the limit of ${maxCharacters}`;
          reading = length > maxCharacters ? readNothing([importIssue("text-too-long", message, { line: 1 })]) : read(pieces.join(""), context);
          pieces = [];
          return reading.log.sessions;
        },
        notes: () => {
          const { issues, preserved } = reading;
          reading = { ...reading, issues: [], preserved: [] };
          return { issues, preserved };
        },
        summary: () => reading,
        isRefused: () => length > maxCharacters,
      };
    },
  };
}
