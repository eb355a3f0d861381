import { saysSomething } from "../cells/saysSomething";
import type { Journal } from "../journal";
import type { ColumnMap } from "../table/columnMap";
import type { TableField } from "../table/tableField";
import type { TextRecord } from "../table/textRecord";

/** Preserves the cells of a row for which the log has no place; a text that repeats the one above it in its session is not said again, nor is a cell that a row lacks. */
export type Keeper = (record: TextRecord, sessionId: string) => void;

/** The number a session is told apart by, and the time of a set: a log has no place for either. */
const KEPT_FIELDS: readonly TableField[] = ["sessionNumber", "clock"];
/** The columns that are read on the first row of a session: what later rows say otherwise is preserved. */
const ONCE_FIELDS: readonly TableField[] = ["end", "duration", "durationSeconds", "bodyMass", "bodyMassKg", "bodyMassLb"];

/** Makes the keeper of one table. */
export function createKeeper({ kept, names, places }: Pick<ColumnMap, "kept" | "names" | "places">, journal: Journal): Keeper {
  const placesOf = (fields: readonly TableField[]) => fields.flatMap((field) => places[field] ?? []);
  const once = new Set(placesOf(ONCE_FIELDS));
  const watched = [...kept, ...placesOf(KEPT_FIELDS), ...once];
  const last: string[] = [];
  let lastSession = "";
  if (watched.length === 0) return () => undefined;
  return ({ cells, line }, sessionId) => {
    const isFirst = sessionId !== lastSession;
    if (isFirst) last.length = 0;
    lastSession = sessionId;
    for (const place of watched) {
      const text = cells[place];
      if (text === undefined || text === last[place]) continue;
      last[place] = text;
      const shown = text.trim();
      if (saysSomething(shown) && !(isFirst && once.has(place))) {
        journal.preserve({ sessionId, line, column: names[place] ?? "", text: shown });
      }
    }
  };
}
