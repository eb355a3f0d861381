import fc from "fast-check";
import { expect, test } from "vitest";
import { addCalendarDays, daysBetween, isCalendarDate, startOfWeek } from "../../src/units/calendar";

const DAYS_IN_TWO_CENTURIES = 73_413;

/** Written by arithmetic on milliseconds of UTC, not by what is under test. */
const writeDay = (days: number): string => new Date(Date.UTC(1900, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);
const days = fc.integer({ min: 0, max: DAYS_IN_TWO_CENTURIES });
const dates = days.map(writeDay);

test("the days between two dates are those that lead from one to the other", () => {
  fc.assert(
    fc.property(days, days, (a, b) => {
      expect(daysBetween(writeDay(a), writeDay(b))).toBe(b - a);
      expect(addCalendarDays(writeDay(a), b - a)).toBe(writeDay(b));
    }),
  );
});

test("every day from 1900 to 2100 has the next as its successor", () => {
  let date = "1900-01-01";
  const wrong: string[] = [];
  for (let day = 1; day <= DAYS_IN_TWO_CENTURIES; day += 1) {
    const next = addCalendarDays(date, 1);
    if (next !== writeDay(day)) wrong.push(`${date} + 1 = ${next}`);
    date = writeDay(day);
  }
  expect(wrong).toEqual([]);
}, 60_000);

test("a week starts on a Monday at most six days before, and is its own start", () => {
  fc.assert(
    fc.property(dates, (date) => {
      const monday = startOfWeek(date);
      expect(new Date(`${monday}T00:00:00Z`).getUTCDay()).toBe(1);
      expect(daysBetween(monday, date)).toBeGreaterThanOrEqual(0);
      expect(daysBetween(monday, date)).toBeLessThanOrEqual(6);
      expect(startOfWeek(monday)).toBe(monday);
    }),
  );
});

test("dates sort as text in the order of the days", () => {
  fc.assert(
    fc.property(dates, dates, (a, b) => {
      expect(Math.sign(daysBetween(a, b))).toBe(a < b ? 1 : a > b ? -1 : 0);
    }),
  );
});

test("of texts shaped like a date, those that exist are accepted and no other", () => {
  const shaped = fc.tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 33 }));
  fc.assert(
    fc.property(shaped, ([year, month, day]) => {
      const text = [String(year), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
      const read = new Date(Date.UTC(year, month - 1, day));
      const exists = read.getUTCFullYear() === year && read.getUTCMonth() === month - 1 && read.getUTCDate() === day;
      expect(isCalendarDate(text)).toBe(exists);
    }),
    { numRuns: 1000 },
  );
});
