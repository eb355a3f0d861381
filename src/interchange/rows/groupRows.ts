import type { LoggedRow, LoggedSession, RestRow, SetRow } from "./loggedRow";

/** A set with the rest timer that ran before it. */
export interface GroupedSet {
  readonly row: SetRow;
  readonly rest: RestRow | undefined;
}

/** A run of rows of one exercise in one session. */
export interface RowGroup {
  readonly exercise: string;
  /** Notes that stood in rows of their own. */
  readonly notes: readonly string[];
  readonly sets: readonly GroupedSet[];
  /** Rest timers that no set of the exercise followed. */
  readonly unusedRests: readonly RestRow[];
}

/** A group that rows are still added to. */
interface OpenGroup extends RowGroup {
  readonly notes: string[];
  readonly sets: GroupedSet[];
  readonly unusedRests: RestRow[];
  lastOrdinal: number;
  rest: RestRow | undefined;
}

/**
 * Parts rows into sessions and runs of one exercise, in the order done. A run ends where another exercise begins, and
 * where the numbers of the sets start again: the same exercise was then done a second time.
 */
export function groupRows(rows: readonly LoggedRow[]): ReadonlyMap<LoggedSession, readonly RowGroup[]> {
  const sessions = new Map<LoggedSession, OpenGroup[]>();
  for (const row of rows) {
    const groups = sessions.get(row.session) ?? [];
    if (groups.length === 0) sessions.set(row.session, groups);
    const last = groups.at(-1);
    if (last !== undefined && continues(last, row)) {
      addRow(last, row);
      continue;
    }
    const group = { exercise: row.exercise, notes: [], sets: [], unusedRests: [], lastOrdinal: -1, rest: undefined };
    addRow(group, row);
    groups.push(group);
  }
  for (const group of [...sessions.values()].flat()) if (group.rest !== undefined) group.unusedRests.push(group.rest);
  return sessions;
}

function continues(group: OpenGroup, row: LoggedRow): boolean {
  if (group.exercise !== row.exercise) return false;
  return row.row !== "set" || row.ordinal === undefined || row.ordinal > group.lastOrdinal;
}

function addRow(group: OpenGroup, row: LoggedRow): void {
  switch (row.row) {
    case "note":
      if (row.note !== "") group.notes.push(row.note);
      break;
    case "rest":
      if (group.rest !== undefined) group.unusedRests.push(group.rest);
      group.rest = row;
      break;
    case "set":
      group.sets.push({ row, rest: group.rest });
      group.rest = undefined;
      group.lastOrdinal = row.ordinal ?? group.lastOrdinal;
  }
}
