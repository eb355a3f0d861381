import { describe, expect, test } from "vitest";
import { addCalendarDays, daysBetween, isCalendarDate, startOfWeek } from "../../src/units/calendar";
import { refusalOf } from "../setup/refusalOf";

describe("isCalendarDate", () => {
  test.each(["2024-02-29", "2000-02-29", "1900-02-28", "2026-12-31", "0001-01-01", "9999-12-31"])("%s is a day", (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  test.each([
    "2023-02-29",
    "1900-02-29",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "2026-1-1",
    "26-01-01",
    "2026-05-09T10:00:00Z",
    "2026-W19-6",
    "2026-129",
    "20260509",
    " 2026-05-09",
    "2026-05-09\n",
    "09/05/2026",
    "",
    20260509,
    new Date(0),
    null,
    undefined,
    ["2026-05-09"],
  ])("%o is none", (value) => {
    expect(isCalendarDate(value)).toBe(false);
  });
});

describe("where clocks change, days do not", () => {
  test.each([
    ["2025-08-26", "2025-11-24", 90],
    ["2026-03-07", "2026-03-08", 1],
    ["2026-03-08", "2026-03-09", 1],
    ["2026-03-28", "2026-03-30", 2],
    ["2025-11-01", "2025-11-03", 2],
    ["2011-12-29", "2011-12-31", 2],
    ["1994-12-30", "1995-01-02", 3],
    ["1900-01-01", "2100-01-01", 73_049],
  ])("from %s to %s it is %d days", (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
    expect(daysBetween(to, from)).toBe(-days);
    expect(addCalendarDays(from, days)).toBe(to);
    expect(addCalendarDays(to, -days)).toBe(from);
  });

  test("2026-03-08 stays that day", () => {
    expect(addCalendarDays("2026-03-08", 0)).toBe("2026-03-08");
    expect(startOfWeek("2026-03-08")).toBe("2026-03-02");
  });
});

describe("addCalendarDays", () => {
  test.each([
    ["2024-02-28", 1, "2024-02-29"],
    ["2024-02-28", 2, "2024-03-01"],
    ["2023-02-28", 1, "2023-03-01"],
    ["1900-02-28", 1, "1900-03-01"],
    ["2000-02-28", 1, "2000-02-29"],
    ["2026-01-01", -1, "2025-12-31"],
  ])("%s and %d days is %s", (date, days, result) => {
    expect(addCalendarDays(date, days)).toBe(result);
  });
});

describe("startOfWeek", () => {
  test.each([
    ["2026-05-04", "2026-05-04"],
    ["2026-05-10", "2026-05-04"],
    ["2026-05-11", "2026-05-11"],
    ["2026-01-01", "2025-12-29"],
    ["2024-02-29", "2024-02-26"],
  ])("%s lies in the week of %s", (date, monday) => {
    expect(startOfWeek(date)).toBe(monday);
  });
});

describe("refusals", () => {
  test.each<[string, () => unknown, string, string]>([
    ["a day that does not exist", () => addCalendarDays("2023-02-29", 1), "date", 'date must be a date written as 2026-05-09, got "2023-02-29"'],
    ["a moment", () => startOfWeek("2026-05-09T10:00:00Z"), "date", 'date must be a date written as 2026-05-09, got "2026-05-09T10:00:00Z"'],
    ["a Date", () => startOfWeek(new Date(0) as never), "date", 'date must be a date written as 2026-05-09, got "1970-01-01T00:00:00.000Z"'],
    ["no date", () => startOfWeek(undefined as never), "date", "date must be a date written as 2026-05-09, got undefined"],
    ["a wrong start", () => daysBetween("yesterday", "2026-05-09"), "from", 'from must be a date written as 2026-05-09, got "yesterday"'],
    ["a wrong end", () => daysBetween("2026-05-09", ""), "to", 'to must be a date written as 2026-05-09, got ""'],
    ["half a day", () => addCalendarDays("2026-05-09", 0.5), "days", "days must be a whole number from -100000 to 100000, got 0.5"],
    ["too many days", () => addCalendarDays("2026-05-09", 100_001), "days", "days must be a whole number from -100000 to 100000, got 100001"],
    ["days that are no number", () => addCalendarDays("2026-05-09", Number.NaN), "days", "days must be a whole number from -100000 to 100000, got NaN"],
    ["endless days", () => addCalendarDays("2026-05-09", -Infinity), "days", "days must be a whole number from -100000 to 100000, got -Infinity"],
    ["days as text", () => addCalendarDays("2026-05-09", "1" as never), "days", 'days must be a whole number from -100000 to 100000, got "1"'],
    ["a day beyond 9999", () => addCalendarDays("9999-12-31", 1), "days", "days must lead to a day of the years 0000 to 9999, got 10000-01-01"],
    ["a week that begins before 0000", () => startOfWeek("0000-01-01"), "date", "date must lead to a day of the years 0000 to 9999, got -0001-12-27"],
  ])("%s", (_what, call, argument, message) => {
    expect(refusalOf(call)).toEqual({ code: "invalid-argument", argument, message });
  });
});
