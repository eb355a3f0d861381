/** Which number can come first in "11/12/2024". */
export const DAY_ORDERS = ["day-first", "month-first"] as const;

/** One of {@link DAY_ORDERS}. */
export type DayOrder = (typeof DAY_ORDERS)[number];

/** What the dates of one file say about their order of day and month. */
export interface DayOrderReading {
  readonly order: DayOrder;
  /** False where no number above 12 told day and month apart. */
  readonly sure: boolean;
}

/** Takes the dates of a file as they come, and says at any time what they have shown so far. */
export interface DayOrderReader {
  readonly add: (text: string) => void;
  readonly read: () => DayOrderReading;
}

/** Dotted dates always have the day first, so they tell nothing. */
const NUMBERED = /^\s*(\d{1,2})([-/])(\d{1,2})\2(?:\d{4}|\d{2})(?!\d)/u;

/**
 * Makes a reader of the order of day and month: the first date with a number above 12 settles it for the whole file, and
 * a later one that contradicts it changes nothing, so that it cannot be read instead of being swapped. Without such a
 * date the order is `likely`, which is a guess; where no date has the year last there is nothing to guess. An order that is
 * `given` is not read at all.
 */
export function createDayOrderReader(given?: DayOrder, likely: DayOrder = "month-first"): DayOrderReader {
  let settled = given;
  let any = false;
  return {
    add: (text) => {
      if (settled !== undefined) return;
      const match = NUMBERED.exec(text);
      if (match === null) return;
      any = true;
      settled = orderOf(Number(match[1]), Number(match[3]));
    },
    read: () => ({ order: settled ?? likely, sure: settled !== undefined || !any }),
  };
}

/** Two numbers above 12 are no date in either order. */
function orderOf(first: number, second: number): DayOrder | undefined {
  if (first > 12 && second <= 12) return "day-first";
  return second > 12 && first <= 12 ? "month-first" : undefined;
}

/** Decides the order of day and month for a whole file at once. */
export function decideDayOrder(texts: Iterable<string>): DayOrderReading {
  const reader = createDayOrderReader();
  for (const text of texts) reader.add(text);
  return reader.read();
}
