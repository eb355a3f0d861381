import type { Session } from "../../log/types";
import type { FileFormat, Opening, ReadContext } from "../fileFormat";
import { NO_ROWS } from "../formatReading";
import { gatherText } from "../gatherText";
import type { ImportLimits } from "../importLimits";
import { openJournal, type Journal } from "../journal";
import { openRows, type RowPipeline } from "../rows/openRows";
import type { ColumnMap } from "./columnMap";
import type { TableFormat } from "./tableFormat";
import type { TextRecord } from "./textRecord";

/** What the records of a text are made with. */
export interface RecordsContext {
  readonly limits: ImportLimits;
  /** A row rejected here is counted. */
  readonly journal: Journal;
}

/** A text that is no table, as the records of one. */
export interface VirtualTable {
  readonly columns: ColumnMap;
  /** Made while they are read, so that a text which says much in few characters is stopped at the limit of rows. */
  readonly records: Iterable<TextRecord>;
}

/** A format whose whole text is turned into the records of a table. */
export interface RecordsFormat<Id extends string> extends Pick<TableFormat<Id>, "id" | "name" | "marks" | "wordsOf"> {
  readonly claims: (opening: Opening) => boolean;
  /** Gives the records, or `undefined` where nothing can be read and the journal has the error. */
  readonly tabulate: (text: string, context: RecordsContext) => VirtualTable | undefined;
}

/** What is known once the text is read. */
interface Outcome {
  readonly sessions: readonly Session[];
  readonly rows: RowPipeline | undefined;
  /** Rows that never became records. */
  readonly rejectedBefore: number;
}

const NOTHING: Outcome = { sessions: [], rows: undefined, rejectedBefore: 0 };

/** Makes a file format of one whose whole text becomes records: pieces are gathered, up to the limit of characters, and read at the end. */
export function defineRecordsFormat<const Id extends string>({ claims, tabulate, ...parts }: RecordsFormat<Id>): FileFormat<Id> {
  const format: TableFormat<Id> = { ...parts, columns: {}, required: [] };
  return {
    id: parts.id,
    name: parts.name,
    claims,
    open: (context) => {
      const gathered = gatherText(context.limits);
      const journal = openJournal();
      let outcome: Outcome | undefined;
      const readAll = () => {
        const text = gathered.take();
        const excess = gathered.excess();
        if (excess === undefined) return readRecords(format, tabulate, text, context, journal);
        journal.report("text-too-long", excess, { line: 1 });
        return NOTHING;
      };
      return {
        push: (text) => {
          gathered.push(text);
          return [];
        },
        end: () => {
          outcome = readAll();
          return outcome.sessions;
        },
        notes: journal.take,
        summary: () => summarise(outcome ?? NOTHING),
        isRefused: () => gathered.excess() !== undefined || (outcome !== undefined && outcome.rows === undefined),
      };
    },
  };
}

function readRecords(
  format: TableFormat,
  tabulate: RecordsFormat<string>["tabulate"],
  text: string,
  context: ReadContext,
  journal: Journal,
): Outcome {
  const { limits } = context;
  let rejectedBefore = 0;
  const reject: Journal["reject"] = (code, message, place) => {
    rejectedBefore += 1;
    journal.reject(code, message, place);
  };
  const table = tabulate(text, { limits, journal: { ...journal, reject } });
  if (table === undefined) return NOTHING;
  const rows = openRows(format, table.columns, { ...context, rowsBeforeDeciding: Infinity, openSessions: Infinity }, journal);
  let taken = 0;
  for (const record of table.records) {
    taken += 1;
    if (taken > limits.maxRows) {
      journal.report("too-many-rows", `the text has more than ${limits.maxRows} rows`, { line: record.line });
      return NOTHING;
    }
    rows.push([record]);
  }
  return { sessions: rows.end(), rows, rejectedBefore };
}

function summarise({ rows, rejectedBefore }: Outcome) {
  if (rows === undefined) return NO_ROWS;
  const { accounting, ...summary } = rows.summary();
  return { ...summary, accounting: { ...accounting, rows: accounting.rows + rejectedBefore } };
}
