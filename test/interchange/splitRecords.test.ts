import { describe, expect, it } from "vitest";
import { sniffDelimiter } from "../../src/interchange/table/sniffDelimiter";
import { createRecordSplitter } from "../../src/interchange/table/splitRecords";

/** Splits a text given in pieces of some characters. */
function split(text: string, piece = text.length, longest = 1000) {
  const splitter = createRecordSplitter(",", longest);
  const records = [];
  for (let from = 0; from < text.length; from += piece) records.push(...splitter.push(text.slice(from, from + piece)));
  return [...records, ...splitter.end()];
}

describe("createRecordSplitter", () => {
  it("counts lines over blank ones and over line ends inside quotes", () => {
    const records = split('a,b\n\n1,"two\nlines"\n3,4\n');
    expect(records.map(({ cells, line }) => [line, ...cells])).toEqual([
      [1, "a", "b"],
      [3, "1", "two\nlines"],
      [5, "3", "4"],
    ]);
  });

  it("lets a quote that never closes cost its own line only", () => {
    const records = split('a,b\n1,"x\n3,4\n5,6');
    expect(records.map(({ line, state }) => [line, state])).toEqual([
      [1, "sound"],
      [2, "misquoted"],
      [3, "sound"],
      [4, "sound"],
    ]);
    expect(records[2]?.cells).toEqual(["3", "4"]);
  });

  it("lets a quote that closes on a later line cost its own line only", () => {
    const records = split('a,b\n"x,1\n"y",2\n"z",3');
    expect(records.slice(2).map(({ cells }) => cells)).toEqual([
      ["y", "2"],
      ["z", "3"],
    ]);
  });

  it("keeps a quote inside a field", () => {
    const records = split('a,b\n"6" box",1');
    expect(records[1]).toEqual({ cells: ['6" box', "1"], line: 2, state: "misquoted" });
  });

  it("gives the same records however the text is cut", () => {
    const text = 'a,b\n1,"two\nlines ""quoted"""\n\n"x,3\n4,5\n"y",6\n7,8';
    const whole = split(text);
    for (let piece = 1; piece < text.length; piece += 1) expect(split(text, piece)).toEqual(whole);
  });

  it("does not let a note take in a row of its table, though its quotes are in order", () => {
    const records = split('2026-05-09 17:00:00,Squat,"note\n2026-05-09 17:00:00,Squat,end"\n2026-05-10 17:00:00,Squat,\n');
    expect(records.map(({ line, state }) => [line, state])).toEqual([[1, "misquoted"], [2, "sound"], [3, "sound"]]);
  });

  it("gives up a record beyond the limit and goes on after it", () => {
    const long = "x".repeat(5000);
    expect(split(`a,b\n${long},1\n3,4\n`, 100).map(({ line, state }) => [line, state])).toEqual([[1, "sound"], [2, "too-long"], [3, "sound"]]);
    expect(split(`a,b\n"${"y\n".repeat(900)}\n3,4\n`, 100).at(-1)?.cells).toEqual(["3", "4"]);
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
