import { describe, expect, it } from "vitest";
import { formats } from "../../src/interchange/formats";
import { demoCsv, refuse, run } from "./machine";

describe("help", () => {
  it.each([[[]], [["help"]], [["--help"]], [["-h"]], [["report", "--help"]]])("is printed for %j", async (args) => {
    const { status, output } = await run(args);
    expect(status).toBe(0);
    for (const command of ["report", "advise", "guide", "check", "convert"]) expect(output).toContain(`liftcore ${command} `);
    expect(Math.max(...output.split("\n").map((line) => line.length))).toBeLessThan(125);
  });

  it("names every option that is understood", async () => {
    const { output } = await run(["help"]);
    const names = ["exercise", "today", "weeks", "unit", "format", "plan", "training-months", "locale", "trace", "json", "help", "version"];
    for (const name of [...names, "day-order", "time-zone", "to", "to-unit", "out", "force"]) expect(output).toMatch(new RegExp(` --${name}[ ,\\n]`, "u"));
  });

  it("names every format by name and id", async () => {
    const flat = (await run(["help"])).output.replaceAll(/\s+/gu, " ");
    const [readable = "", writable = ""] = flat.split("Options of convert");
    for (const { id, name, writes } of formats) {
      expect(readable).toContain(name);
      expect(readable).toMatch(new RegExp(`--format FORMAT [^-]*(?:-csv)?[^-]*\\b${id}\\b`, "u"));
      expect(new RegExp(`--to FORMAT the format to write:.*[ ,]${id}[, ].*--to-unit`, "u").test(writable)).toBe(writes);
    }
  });

  it.each(["report", "advise", "check", "convert"])("%s reads what other computers write", async (command) => {
    const args = [command, "f.csv", "--unit", "kg", ...(command === "advise" ? ["--exercise", "squat"] : []), ...(command === "convert" ? ["--to", "liftcore"] : [])];
    const usual = await run(args, { "f.csv": demoCsv });
    expect(usual.status).toBe(0);
    expect(await run(args, { "f.csv": new Uint8Array(Buffer.from(demoCsv, "utf16le")) })).toEqual(usual);
    expect(await run(args, { "f.csv": `\uFEFF${demoCsv}` })).toEqual(usual);
    const french = demoCsv.replaceAll("Lower A", "S\u00e9rie");
    expect(await run(args, { "f.csv": new Uint8Array(Buffer.from(french, "latin1")) })).toEqual(await run(args, { "f.csv": french }));
  });
});

it.each([[["--version"]], [["-v"]], [["report", "--version"]]])("prints the version for %j", async (args) => {
  expect(await run(args)).toEqual({ status: 0, output: "1.2.3\n", error: undefined });
});

describe("a command line that cannot be understood ends with status 2 and one line", () => {
  it.each([
    [["progress", "demo.csv"], 'there is no command "progress"; try report, advise, guide, check or convert'],
    [["report"], "report needs at least one file"],
    [["check"], "check needs at least one file"],
    [["advise"], "advise needs at least one file"],
    [["advise", "demo.csv"], "advise needs --exercise ID"],
    [["guide"], "guide needs one lift"],
    [["guide", "squat", "deadlift"], "guide needs one lift"],
    [["report", "demo.csv", "--today", "tomorrow"], "--today must be a date such as 2026-05-09, got tomorrow"],
    [["report", "demo.csv", "--today", "2026-02-30"], "--today must be a date such as 2026-05-09, got 2026-02-30"],
    [["report", "demo.csv", "--weeks", "0"], "--weeks must be a whole number from 1, got 0"],
    [["report", "demo.csv", "--weeks", "two"], "--weeks must be a whole number from 1, got two"],
    [["report", "demo.csv", "--training-months", "-1"], "--training-months"],
    [["report", "demo.csv", "--training-months", ""], "--training-months must be a number from 0, got "],
    [["report", "demo.csv", "--training-months", "long"], "--training-months must be a number from 0, got long"],
    [["report", "demo.csv", "--unit", "stone"], "--unit must be kg or lb, got stone"],
    [["report", "demo.csv", "--format", "excel"], "--format must be one of"],
    [["report", "demo.csv", "--day-order", "day"], "--day-order must be day-first or month-first, got day"],
    [["report", "demo.csv", "--time-zone", "Mars/Base"], "--time-zone must be a time zone such as Europe/Rome, got Mars/Base"],
    [["report", "demo.csv", "--colour"], "--colour"],
    [["report", "demo.csv", "--json=yes"], "--json"],
  ])("%j", async (args, words) => {
    const { status, error } = await refuse(args);
    expect(status).toBe(2);
    expect(error).toContain(words);
  });
});

describe("a file or name that cannot be used ends with status 1 and one line", () => {
  const files = { "letter.txt": "Dear diary,\ntoday I squatted.\n", "empty.csv": "", "backup.fitnotes": "SQLite format 3\0\0", "photo.csv": "\0\u0001\u0002\u0003".repeat(99) };

  it.each([
    [["report", "none.csv"], "cannot read none.csv"],
    [["check", "none.csv"], "cannot read none.csv"],
    [["report", "demo.csv", "none.csv"], "cannot read none.csv"],
    [["report", "letter.txt"], "letter.txt: "],
    [["check", "empty.csv"], "empty.csv: "],
    [["report", "demo.csv", "--format", "hevy"], "demo.csv: "],
    [["report", "backup.fitnotes"], "backup.fitnotes: this is a SQLite database, not a text: perhaps a FitNotes backup; export the log as CSV in the app"],
    [["check", "photo.csv"], "photo.csv: this is no text; apps export their log as CSV or JSON"],
    [["report", "demo.csv", "--plan", "backup.fitnotes"], "backup.fitnotes: this is a SQLite database"],
    [["advise", "demo.csv", "--exercise", "moon walk"], 'no lift is called "moon walk"'],
    [["report", "demo.csv", "--exercise", "moon walk"], 'no lift is called "moon walk"'],
    [["guide", "moon walk"], 'no lift is called "moon walk"'],
    [["guide", "Chest Fly"], '"Chest Fly" may be '],
    [["report", "demo.csv", "--plan", "none.json"], "cannot read none.json"],
  ])("%j", async (args, words) => {
    const { status, error } = await refuse(args, files);
    expect(status).toBe(1);
    expect(error).toContain(words);
  });
});
