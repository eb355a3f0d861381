import { describe, expect, it } from "vitest";
import { createDayOrderReader, decideDayOrder } from "../../src/interchange/cells/dayOrder";

describe("decideDayOrder", () => {
  it.each([
    [["3/4/2024 10:00", "3/14/2024 10:00"], "month-first"],
    [["3/4/2024 10:00", "14/3/2024 10:00"], "day-first"],
    [["2/5/17", "19/11/18"], "day-first"],
    [["2/5/2017", "15/05/17"], "day-first"],
    [["07/25/16"], "month-first"],
    [["03-14-2024"], "month-first"],
  ])("reads %j", (texts, order) => {
    expect(decideDayOrder(texts)).toEqual({ order, sure: true });
  });

  it("is not sure without a number above 12, and of a date that is none", () => {
    expect(decideDayOrder(["3/4/2024 10:00"])).toEqual({ order: "month-first", sure: false });
    expect(decideDayOrder(["09/01/25", "13/14/25"])).toEqual({ order: "month-first", sure: false });
  });

  it.each([[[]], [["2024-03-04 10:00:00"]], [["14.03.2024"]], [["28 Jun 2025, 19:34"]], [["1/2/2024567"]]])("has nothing to decide in %j", (texts) => {
    expect(decideDayOrder(texts)).toEqual({ order: "month-first", sure: true });
  });
});

describe("createDayOrderReader", () => {
  it("says at any time what the dates so far have shown, and is settled by the first that shows it", () => {
    const reader = createDayOrderReader();
    const readings = ["", "3/4/24", "14/3/24", "3/14/24"].map((text) => {
      reader.add(text);
      return reader.read();
    });
    expect(readings).toEqual([
      { order: "month-first", sure: true },
      { order: "month-first", sure: false },
      { order: "day-first", sure: true },
      { order: "day-first", sure: true },
    ]);
  });
});
