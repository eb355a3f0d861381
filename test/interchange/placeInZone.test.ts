import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkTimeZone } from "../../src/interchange/cells/checkTimeZone";
import { momentOfEpoch } from "../../src/interchange/cells/momentOfEpoch";
import { placeInZone } from "../../src/interchange/cells/placeInZone";

describe("placeInZone", () => {
  const utc = (date: string, time: string) => ({ date, time, offset: "Z" });

  it.each([
    ["Europe/Rome", utc("2026-06-29", "04:56:39"), "2026-06-29T06:56:39+02:00"],
    ["Europe/Rome", utc("2026-01-29", "04:56:39"), "2026-01-29T05:56:39+01:00"],
    ["America/New_York", utc("2026-06-29", "03:10:00"), "2026-06-28T23:10:00-04:00"],
    ["Pacific/Kiritimati", utc("2026-12-31", "10:00:00"), "2027-01-01T00:00:00+14:00"],
    ["Asia/Kolkata", { date: "2026-06-29", time: "01:00:00", offset: "+02:00" }, "2026-06-29T04:30:00+05:30"],
    ["Europe/London", utc("2026-01-29", "04:56:39"), "2026-01-29T04:56:39Z"],
    ["America/St_Johns", utc("2026-01-29", "04:56:39"), "2026-01-29T01:26:39-03:30"],
  ])("shows in %s the clock at an instant, and the day there", (timeZone, moment, startedAt) => {
    expect(placeInZone(moment, timeZone)).toEqual({ date: startedAt.slice(0, 10), startedAt });
  });

  it("keeps a moment with an offset as written without a zone; of UTC the day is an assumption", () => {
    expect(placeInZone({ date: "2026-06-29", time: "01:00:00", offset: "+02:00" })).toEqual({ date: "2026-06-29", startedAt: "2026-06-29T01:00:00+02:00" });
    expect(placeInZone(utc("2026-06-29", "05:00:00"))).toEqual({ date: "2026-06-29", startedAt: "2026-06-29T05:00:00Z", assumed: true });
  });

  it.each([
    ["2026-03-28", "02:30:00", "2026-03-28T02:30:00+01:00"],
    ["2026-03-29", "01:59:59", "2026-03-29T01:59:59+01:00"],
    ["2026-03-29", "03:00:00", "2026-03-29T03:00:00+02:00"],
    ["2026-10-25", "01:59:59", "2026-10-25T01:59:59+02:00"],
    ["2026-10-25", "03:00:00", "2026-10-25T03:00:00+01:00"],
  ])("gives the wall clock %s %s the offset of the zone", (date, time, startedAt) => {
    expect(placeInZone({ date, time }, "Europe/Rome")).toEqual({ date, startedAt });
  });

  it.each([
    ["Europe/Rome", "2026-03-29", "02:30:00", "2026-03-29T03:30:00+02:00"],
    ["Europe/Rome", "2026-10-25", "02:30:00", "2026-10-25T02:30:00+02:00"],
    ["America/New_York", "2026-03-08", "02:00:00", "2026-03-08T03:00:00-04:00"],
    ["America/New_York", "2026-11-01", "01:00:00", "2026-11-01T01:00:00-04:00"],
    ["Australia/Lord_Howe", "2026-10-04", "02:15:00", "2026-10-04T02:45:00+11:00"],
    ["Pacific/Apia", "2011-12-30", "10:00:00", "2011-12-31T10:00:00+14:00"],
  ])("says what it assumed of a time that %s has twice or never: %s %s", (timeZone, date, time, startedAt) => {
    expect(placeInZone({ date, time }, timeZone)).toEqual({ date: startedAt.slice(0, 10), startedAt, assumed: true });
  });

  it("has a day alone without a time, and plain wall clock without a zone", () => {
    expect(placeInZone({ date: "2026-06-29" }, "Europe/Rome")).toEqual({ date: "2026-06-29" });
    expect(placeInZone({ date: "2026-06-29", time: "06:30:00" })).toEqual({ date: "2026-06-29", startedAt: "2026-06-29T06:30:00" });
  });

  it.each([
    [{ date: "9999-12-31", time: "23:00:00", offset: "Z" }, "9999-12-31T23:00:00Z"],
    [{ date: "0000-01-01", time: "00:00:00" }, "0000-01-01T00:00:00+14:00"],
    [{ date: "0000-01-01", time: "00:00:00", offset: "+14:00" }, "0000-01-01T00:00:00+14:00"],
  ])("stays among the years that are written: %j", (moment, startedAt) => {
    expect(placeInZone(moment, "Etc/GMT-14").startedAt).toBe(startedAt);
  });

  it("names the same instant in every zone, and finds its own wall clock again", () => {
    const zones = fc.constantFrom("Europe/Rome", "America/New_York", "Asia/Kolkata", "Pacific/Kiritimati", "Australia/Lord_Howe", "Pacific/Apia", "UTC");
    const seconds = fc.integer({ min: Date.parse("1975-01-01") / 1000, max: Date.parse("2040-01-01") / 1000 });
    fc.assert(
      fc.property(zones, seconds, (timeZone, second) => {
        const { date, startedAt = "" } = placeInZone(momentOfEpoch(second * 1000) ?? { date: "" }, timeZone);
        expect(Date.parse(startedAt)).toBe(second * 1000);
        const again = placeInZone({ date, time: startedAt.slice(11, 19) }, timeZone);
        if (again.assumed === undefined) expect(again.startedAt).toBe(startedAt);
        else expect(again.startedAt?.slice(0, 19)).toBe(startedAt.slice(0, 19));
      }),
    );
  });
});

describe("momentOfEpoch", () => {
  it.each([
    [0, { date: "1970-01-01", time: "00:00:00", offset: "Z" }],
    [1_751_167_299_712, { date: "2025-06-29", time: "03:21:39", offset: "Z" }],
    [-1, { date: "1969-12-31", time: "23:59:59", offset: "Z" }],
    [253_402_300_799_999, { date: "9999-12-31", time: "23:59:59", offset: "Z" }],
    [253_402_300_800_000, undefined],
    [8.64e15 + 1, undefined],
    [NaN, undefined],
    [Infinity, undefined],
  ])("reads %d", (milliseconds, moment) => {
    expect(momentOfEpoch(milliseconds)).toEqual(moment);
  });
});

describe("checkTimeZone", () => {
  it.each(["Europe/Rome", "UTC", "Asia/Kolkata", "Etc/GMT-14", "America/Argentina/Buenos_Aires"])("knows %s", (zone) => {
    expect(() => checkTimeZone("timeZone", zone)).not.toThrow();
  });

  it.each(["", "Rome", "abc-05", "+02:00", "__proto__", "constructor", "Europe/Rome ", 5, null, undefined, {}])("refuses %j", (zone) => {
    expect(() => checkTimeZone("timeZone", zone)).toThrow(
      expect.objectContaining({ code: "invalid-argument", argument: "timeZone", message: expect.stringContaining('must be a time zone such as "Europe/Rome"') }),
    );
  });
});
