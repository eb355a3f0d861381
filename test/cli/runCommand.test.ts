import { describe, expect, it } from "vitest";
import { refuse, run } from "./machine";

describe("help", () => {
  it.each([[[]], [["help"]], [["--help"]], [["-h"]], [["report", "--help"]]])("is printed for %j", async (args) => {
    const { status, output } = await run(args);
    expect(status).toBe(0);
    for (const command of ["report", "advise", "guide", "check"]) expect(output).toContain(`liftcore ${command} `);
    expect(Math.max(...output.split("\n").map((line) => line.length))).toBeLessThan(125);
  });

  it("names every option that is understood", async () => {
    const { output } = await run(["help"]);
    for (const name of ["exercise", "today", "weeks", "unit", "format", "plan", "training-months", "trace", "json", "help", "version"]) {
      expect(output).toContain(`--${name}`);
    }
  });
});

it.each([[["--version"]], [["-v"]], [["report", "--version"]]])("prints the version for %j", async (args) => {
  expect(await run(args)).toEqual({ status: 0, output: "1.2.3\n", error: undefined });
});

describe("a command line that cannot be understood ends with status 2 and one line", () => {
  it.each([
    [["progress", "demo.csv"], 'there is no command "progress"; try report, advise, guide or check'],
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
    [["report", "demo.csv", "--colour"], "--colour"],
    [["report", "demo.csv", "--json=yes"], "--json"],
  ])("%j", async (args, words) => {
    const { status, error } = await refuse(args);
    expect(status).toBe(2);
    expect(error).toContain(words);
  });
});

describe("a file or name that cannot be used ends with status 1 and one line", () => {
  const files = { "letter.txt": "Dear diary,\ntoday I squatted.\n", "empty.csv": "" };

  it.each([
    [["report", "none.csv"], "cannot read none.csv"],
    [["check", "none.csv"], "cannot read none.csv"],
    [["report", "demo.csv", "none.csv"], "cannot read none.csv"],
    [["report", "letter.txt"], "letter.txt: "],
    [["check", "empty.csv"], "empty.csv: "],
    [["report", "demo.csv", "--format", "hevy"], "demo.csv: "],
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
