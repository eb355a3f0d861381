import { bySessionOrder } from "../../log/sessionOrder";
import type { Session } from "../../log/types";
import { createDayOrderReader, type DayOrder } from "../cells/dayOrder";
import type { ReadContext, ReadingSummary } from "../fileFormat";
import { NO_LOADS } from "../formatReading";
import type { Journal } from "../journal";
import { rememberedIds } from "../rememberedIds";
import { decideUnit } from "../massUnits/decideUnit";
import { openLoadTally } from "../massUnits/loadTally";
import { openMassRegistry } from "../massUnits/massRegistry";
import type { UnitDecision } from "../massUnits/unitDecision";
import type { ColumnMap } from "../table/columnMap";
import type { TableFormat } from "../table/tableFormat";
import { columnOf } from "../table/tableRow";
import type { TextRecord } from "../table/textRecord";
import { isSoundRecord } from "./isSoundRecord";
import { createKeeper } from "./keeper";
import type { LoggedRow } from "./loggedRow";
import type { SessionDraft } from "./sessionDraft";
import { likelyDayOrder } from "../cells/likelyDayOrder";
import { addToEntries } from "./entryDraft";
import { createRowReader, type RowReader } from "./rowReader";
import { openSessionBook, type SessionBook } from "./sessionBook";
import { createSessionSettler, type SessionSettler } from "./settleSession";
import { createStartReader } from "./startReader";
import { createFaultTagger } from "./tagFaults";
import { openUnresolvedNames } from "./unresolvedNames";

/** The records of one table on their way to sessions. */
export interface RowPipeline {
  /** Takes records in the order of the file and gives the sessions they finished. */
  readonly push: (records: readonly TextRecord[]) => readonly Session[];
  readonly end: () => readonly Session[];
  readonly summary: () => ReadingSummary;
}

/** How rows of one table are read, once the order of day and month is known. */
interface Reading {
  readonly order: DayOrder;
  readonly read: RowReader;
  readonly book: SessionBook;
}

/**
 * Opens the way from records to sessions: records wait until the order of day and month is known, then become rows of
 * sessions; sessions wait until the unit of their loads is known, then are finished one by one.
 */
export function openRows(format: TableFormat, columns: ColumnMap, context: ReadContext, journal: Journal): RowPipeline {
  const { catalogue, limits, timeZone, unit: given, rowsBeforeDeciding, openSessions } = context;
  const dayOrder = createDayOrderReader(context.dayOrder, likelyDayOrder(columns.names));
  const tally = openLoadTally();
  const masses = openMassRegistry();
  const unresolved = openUnresolvedNames();
  const keep = createKeeper(columns, journal);
  const tag = createFaultTagger(catalogue);
  const isPerRow = columns.places.loadUnit !== undefined;
  const isDayStated = columns.places.day !== undefined;
  const startPlace = columns.places.start ?? -1;
  const counts = { rows: 0, sets: 0, nonSets: 0 };
  let waiting: TextRecord[] = [];
  let reading: Reading | undefined;
  let decision: UnitDecision | undefined;
  let settler: SessionSettler | undefined;
  let isZoneSaid = false;
  let lastStart = "";

  const take = (row: LoggedRow, session: SessionDraft, record: TextRecord) => {
    addToEntries(session.entries, row);
    keep(record, session.id);
    if (row.row !== "set") {
      counts.nonSets += 1;
      return;
    }
    unresolved.add(row.exercise);
    if (row.load !== undefined) tally.add(row.load, row.exercise, row.line);
    if (!isZoneSaid && !isDayStated && timeZone === undefined && session.startedAt?.endsWith("Z") === true) {
      isZoneSaid = true;
      const message = "times are in UTC and no time zone was named: a late session may stand on the wrong day";
      journal.report("time-zone-assumed", message, { line: record.line, column: columnOf({ columns }, "start") });
    }
  };

  const openReading = (): Reading => {
    const { order } = dayOrder.read();
    const startOf = createStartReader(order, timeZone);
    const book = openSessionBook({ format, columns, startOf, journal, mostIds: rememberedIds(openSessions) });
    return { order, read: createRowReader({ format, columns, catalogue, startOf, masses, book, journal, take }), book };
  };

  const openSettler = (): SessionSettler => {
    decision = decideUnit(tally.loads(), { given, isPerRow, journal, unitEvidence: columns.unitEvidence });
    masses.settle(decision);
    return createSessionSettler(decision.reading, journal);
  };

  const settleAll = (drafts: readonly SessionDraft[]): readonly Session[] => {
    if (drafts.length === 0) return [];
    const settle = (settler ??= openSettler());
    const sessions: Session[] = [];
    for (const draft of drafts) {
      const session = settle(draft);
      if (session === undefined) continue;
      for (const { sets } of session.entries) counts.sets += sets.length;
      sessions.push(tag(session));
    }
    return sessions;
  };

  const readWaiting = (): Reading => {
    const opened = (reading ??= openReading());
    for (const record of waiting) opened.read(record);
    waiting = [];
    return opened;
  };

  const push = (records: readonly TextRecord[]) => {
    for (const record of records) {
      counts.rows += 1;
      if (!isSoundRecord(record, columns.names.length, limits, journal)) continue;
      const start = record.cells[startPlace] ?? "";
      if (start !== lastStart) dayOrder.add(start);
      lastStart = start;
      if (reading === undefined) waiting.push(record);
      else reading.read(record);
    }
    const isWaiting = waiting.length === 0 || (!dayOrder.read().sure && counts.rows < rowsBeforeDeciding);
    if (reading === undefined && isWaiting) return [];
    const { book } = readWaiting();
    return counts.rows >= rowsBeforeDeciding ? settleAll(book.take(openSessions)) : [];
  };

  /** What was decided on the first rows and the whole text does not bear out. */
  const reportDoubts = ({ order }: Reading) => {
    const place = { line: 1, column: columnOf({ columns }, "start") };
    const final = dayOrder.read();
    if (!final.sure) journal.report("ambiguous-day-order", `day and month cannot be told apart; read ${order}`, place);
    if (final.order !== order) journal.report("ambiguous-day-order", `dates were read ${order}; later ones are ${final.order}`, place);
    if (decision === undefined || counts.rows <= rowsBeforeDeciding) return;
    const { reading: whole } = decideUnit(tally.loads(), { given, isPerRow, journal: { report: () => undefined } });
    if (whole.unit === decision.reading.unit || decision.reading.how === "per-row") return;
    const message = `loads were read in ${decision.reading.unit} after ${rowsBeforeDeciding} rows; all of them speak for ${whole.unit}`;
    journal.report("unit-doubtful", message, { line: 1 });
  };

  const end = () => {
    const opened = readWaiting();
    const sessions = [...settleAll(opened.book.take(0))].sort(bySessionOrder);
    reportDoubts(opened);
    return sessions;
  };

  return {
    push,
    end,
    summary: () => ({
      unit: decision?.reading ?? NO_LOADS,
      accounting: { ...counts, rejected: journal.rejected() },
      unresolved: unresolved.list(),
    }),
  };
}
