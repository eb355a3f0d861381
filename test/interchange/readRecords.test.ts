import { describe, expect, it } from "vitest";
import { readRecords } from "../../src/interchange/table/readRecords";
import { sniffDelimiter } from "../../src/interchange/table/sniffDelimiter";

describe("readRecords", () => {
  it("counts lines over blank ones and over line ends inside quotes", () => {
    const { records } = readRecords('a,b\n\n1,"two\nlines"\n3,4\n', ",", 100);
    expect(records.map(({ cells, line }) => [line, ...cells])).toEqual([
      [1, "a", "b"],
      [3, "1", "two\nlines"],
      [5, "3", "4"],
    ]);
  });

  it("lets a quote that never closes cost its own line only", () => {
    const { records } = readRecords('a,b\n1,"x\n3,4\n5,6', ",", 100);
    expect(records.map(({ line, misquoted }) => [line, misquoted])).toEqual([
      [1, false],
      [2, true],
      [3, false],
      [4, false],
    ]);
    expect(records[2]?.cells).toEqual(["3", "4"]);
  });

  it("lets a quote that closes on a later line cost its own line only", () => {
    const { records } = readRecords('a,b\n"x,1\n"y",2\n"z",3', ",", 100);
    expect(records.slice(2).map(({ cells }) => cells)).toEqual([
      ["y", "2"],
      ["z", "3"],
    ]);
  });

  it("keeps a quote inside a field", () => {
    const { records } = readRecords('a,b\n"6" box",1', ",", 100);
    expect(records[1]).toEqual({ cells: ['6" box', "1"], line: 2, misquoted: true });
  });

  it("stops at the limit and says so", () => {
    expect(readRecords("a\n1\n2\n3", ",", 4).truncated).toBe(false);
    expect(readRecords("a\n1\n2\n3", ",", 3).truncated).toBe(true);
  });
});

describe("sniffDelimiter", () => {
  it.each([
    ["a,b,c", ","],
    ["a;b;c\n1,5;2,5;3,5,", ";"],
    ['"a;b;c;d","e"', ","],
    ["a\tb", "\t"],
    ["\n\na;b", ";"],
    ["alone", ","],
  ])("finds the delimiter of %j", (text, delimiter) => {
    expect(sniffDelimiter(text)).toBe(delimiter);
  });
});
