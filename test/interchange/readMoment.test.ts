import { describe, expect, it } from "vitest";
import { decideDayOrder, readMoment } from "../../src/interchange/cells/readMoment";

describe("readMoment", () => {
  it.each([
    ["2026-04-24 09:40:00", "2026-04-24", "09:40:00"],
    ["2019-09-17 7:05:00", "2019-09-17", "07:05:00"],
    ["2019-9-7 7:05", "2019-09-07", "07:05:00"],
    ["11/18/2024 15:04", "2024-11-18", "15:04:00"],
    ["11/8/2024 3:04 PM", "2024-11-08", "15:04:00"],
    ["18.11.2024 15:04", "2024-11-18", "15:04:00"],
    ["28 Jun 2025, 19:34", "2025-06-28", "19:34:00"],
    ["8 Jun 2025, 9:05", "2025-06-08", "09:05:00"],
    ["Sep 3, 2025, 9:05 AM", "2025-09-03", "09:05:00"],
    ["Sep 3, 2025, 9:05\u202FPM", "2025-09-03", "21:05:00"],
    ["Jul 28, 2026, 12:01 AM", "2026-07-28", "00:01:00"],
    ["Jul 28, 2026, 12:01 PM", "2026-07-28", "12:01:00"],
    ["11 Nis 2026, 13:05", "2026-04-11", "13:05:00"],
    ["13 Şub 2026, 18:55", "2026-02-13", "18:55:00"],
    ["1 Ağu 2026, 18:55", "2026-08-01", "18:55:00"],
    ["5 Mai 2026, 07:34", "2026-05-05", "07:34:00"],
    ["11 Fev 2026, 06:36", "2026-02-11", "06:36:00"],
    ["11 de set. de 2026, 06:36", "2026-09-11", "06:36:00"],
    ["3 ene 2026, 06:36", "2026-01-03", "06:36:00"],
    ["3 févr. 2026 à 06:36", "2026-02-03", "06:36:00"],
    ["3 juin 2026, 06:36", "2026-06-03", "06:36:00"],
    ["3 juil. 2026, 06:36", "2026-07-03", "06:36:00"],
    ["3 août 2026, 06:36", "2026-08-03", "06:36:00"],
    ["3. Mai 2026 um 06:36", "2026-05-03", "06:36:00"],
    ["3. Dez. 2026, 06:36", "2026-12-03", "06:36:00"],
    ["3 gen 2026, 06:36", "2026-01-03", "06:36:00"],
    ["3 lug 2026, 06:36", "2026-07-03", "06:36:00"],
  ])("reads %s", (text, date, time) => {
    expect(readMoment(text, "month-first")).toEqual({ date, time });
  });

  it("reads a day without a time", () => {
    expect(readMoment("2026-04-24", "month-first")).toEqual({ date: "2026-04-24" });
  });

  it("goes by the order of day and month it is told", () => {
    expect(readMoment("3/4/2024 15:04", "day-first")?.date).toBe("2024-04-03");
    expect(readMoment("3/4/2024 15:04", "month-first")?.date).toBe("2024-03-04");
  });

  it.each([
    "", "yesterday", "2023-02-31 10:00:00", "2026-04-24 24:00:00", "2026-04-24 10:60:00", "13/13/2024 10:00",
    "31 Feb 2025, 19:34", "28 Foo 2025, 19:34", "Sep 3, 2025, 13:05 PM", "Sep 3, 2025, 0:05 AM", "5/9/26 10:00", "45000.5",
  ])("takes %j for no moment", (text) => {
    expect(readMoment(text, "month-first")).toBeUndefined();
  });
});

describe("decideDayOrder", () => {
  it("goes by the first number above 12", () => {
    expect(decideDayOrder(["3/4/2024 10:00", "3/14/2024 10:00"])).toEqual({ order: "month-first", sure: true });
    expect(decideDayOrder(["3/4/2024 10:00", "14/3/2024 10:00"])).toEqual({ order: "day-first", sure: true });
  });

  it("is not sure without one", () => {
    expect(decideDayOrder(["3/4/2024 10:00"])).toEqual({ order: "month-first", sure: false });
  });

  it("has nothing to decide where the year comes first", () => {
    expect(decideDayOrder(["2024-03-04 10:00:00"]).sure).toBe(true);
  });
});
