import type { Journal } from "../journal";
import type { ColumnMap } from "../table/columnMap";
import type { TextRecord } from "../table/textRecord";

/** Says nothing: an empty cell, or a zero in a column of amounts. */
const NOTHING = /^(?:0(?:[.,]0+)?)?$/u;

/** Preserves the cells of a row for which the log has no place; a text that repeats the one above it in its session is not said again, nor is a cell that a row lacks. */
export type Keeper = (record: TextRecord, sessionId: string) => void;

/** Makes the keeper of one table. */
export function createKeeper({ kept, names }: ColumnMap, journal: Journal): Keeper {
  const last: string[] = [];
  let lastSession = "";
  return ({ cells, line }, sessionId) => {
    if (sessionId !== lastSession) last.length = 0;
    lastSession = sessionId;
    for (const place of kept) {
      const text = cells[place];
      if (text === undefined || text === last[place]) continue;
      last[place] = text;
      const shown = text.trim();
      if (!NOTHING.test(shown)) journal.preserve({ sessionId, line, column: names[place] ?? "", text: shown });
    }
  };
}
