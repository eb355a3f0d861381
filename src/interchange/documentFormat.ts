import type { FileFormat, Opening, ReadContext } from "./fileFormat";
import { readNothing, type FormatReading } from "./formatReading";
import { gatherText } from "./gatherText";
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
      const gathered = gatherText(context.limits);
      let reading = readNothing([]);
      return {
        push: (text) => {
          gathered.push(text);
          return [];
        },
        end: () => {
          const text = gathered.take();
          const excess = gathered.excess();
          reading = excess === undefined ? read(text, context) : readNothing([importIssue("text-too-long", excess, { line: 1 })]);
          return reading.log.sessions;
        },
        notes: () => {
          const { issues, preserved } = reading;
          reading = { ...reading, issues: [], preserved: [] };
          return { issues, preserved };
        },
        summary: () => {
          const { unit, accounting, unresolved } = reading;
          return { unit, accounting, unresolved };
        },
        isRefused: () => gathered.excess() !== undefined,
      };
    },
  };
}
