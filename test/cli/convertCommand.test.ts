import { describe, expect, it } from "vitest";
import { WRITABLE_FORMATS } from "../../src/interchange/formats";
import { exportLog } from "../../src/interchange/exportLog";
import { importLog } from "../../src/interchange/importLog";
import { listLosses } from "../../src/interchange/listLosses";
import { demoCsv, openMemoryMachine, refuse, run, runOn } from "./machine";

const { log } = importLog(demoCsv, { unit: "kg" });
const convert = ["convert", "demo.csv", "--unit", "kg"];
const rows = demoCsv.split("\n").slice(0, 6);
const broken = `${[...rows, rows[5]?.replace("2025-11-24", "2025-11-31"), rows[5]?.replace(",10.0,", ",ten,")].join("\n")}\n`;

describe("the text", () => {
  it.each(WRITABLE_FORMATS.map(({ id }) => id))("is in %s what the library writes, on the screen and in a file", async (to) => {
    const wanted = exportLog(log, to);
    const shown = await run([...convert, "--to", to]);
    expect({ status: shown.status, error: shown.error }).toEqual({ status: 0, error: undefined });
    expect(shown.output).toBe(wanted);
    const machine = openMemoryMachine({});
    const kept = await runOn(machine, [...convert, "--to", to, "--out", "new"]);
    expect({ status: kept.status, output: kept.output }).toEqual({ status: 0, output: "" });
    expect([...machine.written]).toEqual([["new", wanted]]);
  });

  it.each(WRITABLE_FORMATS.map(({ id }) => id))("comes back from %s with every set and load", async (to) => {
    const { output } = await run([...convert, "--to", to]);
    const back = await run(["convert", "there", "--to", "liftcore"], { there: output });
    const setsOf = (text: string) =>
      importLog(text).log.sessions.flatMap(({ date, entries }) =>
        entries.flatMap(({ exerciseId, sets }) => sets.map(({ load, reps }) => ({ date, exerciseId, load, reps }))),
      );
    expect(back.status).toBe(0);
    expect(setsOf(back.output)).toHaveLength(621);
    expect(setsOf(back.output)).toEqual(setsOf(exportLog(log, "liftcore")));
  });

  it("is the same from a pipe, piece by piece, but for the losses", async () => {
    const whole = await run([...convert, "--to", "strong", "--json"]);
    const piped = await runOn(openMemoryMachine({}, { isPipe: true }), [...convert, "--to", "strong", "--json"]);
    expect(piped.output).toBe(whole.output);
    const { losses, ...summary } = JSON.parse(whole.notes ?? "") as { losses: unknown };
    expect(losses).toEqual(listLosses(log, "strong").fields);
    expect(JSON.parse(piped.notes ?? "")).toEqual(summary);
  });

  it("of openweight has the preserved values back, and says so where a pipe has not", async () => {
    const set = { reps: 5, weight: 60, unit: "kg", band: "red" };
    const text = JSON.stringify({ date: "2026-05-09T17:52:12Z", exercises: [{ exercise: { name: "Hip Thrust" }, sets: [set] }] });
    const command = ["convert", "w.json", "--to", "openweight"];
    const whole = await run(command, { "w.json": text });
    expect(JSON.parse(whole.output)).toEqual(JSON.parse(text));
    expect(whole.notes).not.toContain("piece by piece");
    const piped = await runOn(openMemoryMachine({ "w.json": text }, { isPipe: true }), command);
    expect(piped.output).not.toContain("band");
    expect(piped.notes?.replaceAll(/\s+/gu, " ")).toContain("Those values are not in the new file, as it was written piece by piece");
  });

  it("reads a file in another encoding, and its times in the lifter's zone", async () => {
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${demoCsv}`, "utf16le"));
    expect((await run(["convert", "u.csv", "--unit", "kg", "--to", "hevy"], { "u.csv": utf16 })).output).toBe(exportLog(log, "hevy"));
    const zoned = importLog(demoCsv, { unit: "kg", timeZone: "Europe/Rome" }).log;
    const { output } = await run([...convert, "--to", "liftcore", "--time-zone", "Europe/Rome"]);
    expect(output).toBe(exportLog(zoned, "liftcore"));
    expect(output).not.toBe(exportLog(log, "liftcore"));
  });

  it("has loads in the unit asked for, where a format has one", async () => {
    expect((await run([...convert, "--to", "hevy", "--to-unit", "lb"])).output).toBe(exportLog(log, "hevy", { unit: "lb" }));
    const machine = openMemoryMachine({}, { isPipe: true });
    expect((await runOn(machine, [...convert, "--to", "hevy", "--to-unit", "lb"])).output).toContain("weight_lbs");
  });

  it("has the lifter's unit where the first session of a long file has no loads", async () => {
    const header = "Date,Workout Name,Exercise Name,Set Order,Weight,Reps";
    const file = [header, "2026-05-01 18:00:00,Pull,Pull Up,1,0,8", "2026-05-02 18:00:00,Legs,Squat (Barbell),1,225,5"].join("\n");
    const { output } = await runOn(openMemoryMachine({ "lb.csv": file }, { isPipe: true }), ["convert", "lb.csv", "--unit", "lb", "--to", "hevy"]);
    expect(output).toContain("weight_lbs");
    expect(output).toContain(",225,5,");
  });
});

describe("the summary", () => {
  it("says rows, unit, and what the format does not hold", async () => {
    const { notes = "" } = await run(["convert", "demo.csv", "--to", "hevy", "--out", "h.csv"]);
    const flat = notes.replaceAll(/\s+/gu, " ");
    expect(flat).toContain("demo.csv: strong, 621 rows = 621 sets + 0 not sets + 0 unusable; 69 sessions written to h.csv as hevy");
    expect(flat).toContain("Loads: kg, inferred, 95 % sure: ");
    expect(flat).toContain("say --unit lb: the heaviest load, Deadlift (Barbell), is read as 100 kg and would be 100 lb.");
    expect(flat).toContain("Lost or changed in Hevy, with how often: id (69), startedAt (69).");
    expect(notes.split("\n").filter((line) => line.length > 96)).toEqual([]);
  });

  it("says of our own formats that nothing is lost by saying nothing, and of a long file where to look", async () => {
    expect((await run([...convert, "--to", "liftcore"])).notes).not.toMatch(/Lost|does not hold/u);
    const piped = (to: string) => runOn(openMemoryMachine({}, { isPipe: true }), [...convert, "--to", to]);
    expect((await piped("liftcore-csv")).notes).not.toMatch(/Lost|does not hold/u);
    expect((await piped("fitnotes")).notes).toContain("FitNotes does not hold all that a log can have.");
  });

  it.each([[false], [true]])("counts issues by kind and values without a place by column, from a pipe: %s", async (isPipe) => {
    const set = (load: string, mood: string) => `2026-05-01 18:00:00,Legs,Squat,1,${load},5,${mood}`;
    const header = "Date,Workout Name,Exercise Name,Set Order,kg,Reps,Mood";
    const file = [header, set("80", "good"), set("85", "bad"), set("heavy", ""), set("light", "")].join("\n");
    const machine = openMemoryMachine({ "mood.csv": file }, { isPipe });
    const { status, notes = "", error } = await runOn(machine, ["convert", "mood.csv", "--unit", "kg", "--to", "liftcore"]);
    const flat = notes.replaceAll(/\s+/gu, " ");
    expect({ status, error }).toEqual({ status: 1, error: "2 rows could not be used" });
    expect(flat).toContain("4 rows = 2 sets + 0 not sets + 2 unusable; 1 session written as liftcore");
    expect(flat).toMatch(/error: unreadable-number, 2 times, first in line 4, kg: [^"]+, found "heavy"/u);
    expect(flat).toContain("No place in a log, with values: Mood (2).");
  });

  it("is data where a program wants it: instead of the text in a file, beside the text on the screen", async () => {
    const args = ["convert", "broken.csv", "--unit", "kg", "--to", "strong", "--json"];
    const filed = await run([...args, "--out", "s.csv"], { "broken.csv": broken });
    expect({ status: filed.status, notes: filed.notes, error: filed.error }).toEqual({ status: 1, notes: undefined, error: "2 rows could not be used" });
    const summary: unknown = JSON.parse(filed.output);
    expect(summary).toMatchObject({
      ...{ path: "broken.csv", format: "strong", encoding: "utf-8", to: "strong", out: "s.csv", sessions: 1 },
      accounting: { rows: 7, sets: 5, nonSets: 0, rejected: 2 },
      unit: { unit: "kg", how: "given" },
      issues: [
        { code: "unreadable-date", count: 1, first: { severity: "error", line: 7, column: "Date" } },
        { code: "unreadable-number", count: 1, first: { line: 8, column: "Reps", text: "ten" } },
      ],
      ...{ unresolved: [], preserved: [] },
    });
    const shown = await run(args, { "broken.csv": broken });
    expect({ status: shown.status, error: shown.error }).toEqual({ status: 1, error: undefined });
    expect(JSON.parse(shown.notes ?? "")).toEqual({ ...(summary as object), out: undefined });
    expect(importLog(shown.output).accounting.sets).toBe(5);
  });
});

describe("what cannot be converted leaves nothing behind", () => {
  const files = {
    "letter.txt": "Dear diary,\ntoday I squatted.\n",
    "backup.fitnotes": new TextEncoder().encode(`SQLite format 3\0${"\u0001".repeat(100)}`),
    "noise.bin": Uint8Array.from({ length: 4000 }, (_, place) => (place * 7919) % 29),
    "half.json": exportLog(log, "liftcore").slice(0, -200),
    "there.csv": "mine",
  };

  it.each([
    ["letter.txt", "letter.txt: the text is of none of these formats: "],
    ["backup.fitnotes", "backup.fitnotes: this is a SQLite database, not a text: perhaps a FitNotes backup; export the log as CSV in the app"],
    ["noise.bin", "noise.bin: this is no text; apps export their log as CSV or JSON"],
  ])("%s", async (path, words) => {
    for (const isPipe of [false, true]) {
      for (const out of [["--out", "new"], []]) {
        const machine = openMemoryMachine(files, { isPipe });
        const { status, output, error, notes } = await runOn(machine, ["convert", path, "--to", "hevy", ...out]);
        expect({ status, output, notes }).toEqual({ status: 1, output: "", notes: undefined });
        expect(error).toContain(words);
        expect([...machine.written]).toEqual([]);
        expect(machine.unfinished()).toBe(0);
      }
    }
  });

  it("nor does a document cut off in the middle, unless what stands before is kept and that is said", async () => {
    for (const isPipe of [false, true]) {
      const machine = openMemoryMachine(files, { isPipe });
      const { error, notes } = await runOn(machine, ["convert", "half.json", "--to", "hevy", "--out", "new"]);
      expect(machine.unfinished()).toBe(0);
      if (machine.written.size === 0) expect(error).toContain("half.json: ");
      else expect(notes).toContain("warning: incomplete-document");
    }
  });

  it.each([
    [["convert", "none.csv", "--to", "hevy"], 1, "cannot read none.csv"],
    [["convert", "demo.csv", "--to", "hevy", "--out", "nowhere/new"], 1, "cannot write nowhere/new"],
    [["convert", "demo.csv", "--to", "hevy", "--out", "there.csv"], 1, "there.csv is there already; --force writes over it"],
    [["convert", "demo.csv", "--to", "hevy", "--out", "demo.csv", "--force"], 1, "demo.csv is the file to convert"],
    [["convert", "demo.csv", "--to", "hevy", "--out", "/dev/null", "--force"], 1, "/dev/null is no file"],
    [["convert", "--to", "hevy"], 2, "convert needs one file"],
    [["convert", "demo.csv", "there.csv", "--to", "hevy"], 2, "convert needs one file"],
    [["convert", "demo.csv"], 2, "convert needs --to FORMAT, one of liftcore, "],
    [["convert", "demo.csv", "--to", "excel"], 2, "--to must be one of liftcore, "],
    [["convert", "demo.csv", "--to", "jefit"], 2, "--to must be one of liftcore, "],
    [["convert", "demo.csv", "--to", "strong", "--to-unit", "kg"], 2, "--to-unit is for a format with one unit for all loads; strong states the unit of each"],
    [["convert", "demo.csv", "--to", "hevy", "--to-unit", "stone"], 2, "--to-unit must be kg or lb, got stone"],
    [["convert", "demo.csv", "--to", "hevy", "--time-zone", "Mars"], 2, "--time-zone must be a time zone such as Europe/Rome, got Mars"],
    [["convert", "demo.csv", "--to", "hevy", "--out"], 2, "--out"],
  ])("%j", async (args, status, words) => {
    const refusal = await refuse(args, files);
    expect(refusal.status).toBe(status);
    expect(refusal.error).toContain(words);
  });

  it("but a file that is there is written over when that is wanted", async () => {
    const machine = openMemoryMachine(files);
    expect((await runOn(machine, [...convert, "--to", "hevy", "--out", "there.csv", "--force"])).status).toBe(0);
    expect(machine.written.get("there.csv")).toBe(exportLog(log, "hevy"));
  });
});

describe("an output that fails", () => {
  const failing = (code: string) => {
    const machine = openMemoryMachine({});
    const error = Object.assign(new Error(`${code}: it failed, write`), { code, syscall: "write" });
    const ended: string[] = [];
    const output = {
      write: () => Promise.reject(error),
      keep: () => void ended.push("kept"),
      discard: () => void ended.push("discarded"),
    };
    return { machine: { ...machine, openOutput: () => output }, ended };
  };

  it("ends in silence where the reader has read enough", async () => {
    const { machine, ended } = failing("EPIPE");
    expect(await runOn(machine, [...convert, "--to", "hevy"])).toEqual({ status: 0, output: "", error: undefined });
    expect(ended).toEqual(["discarded"]);
  });

  it("ends with what the system says where the disk is full", async () => {
    const { machine, ended } = failing("ENOSPC");
    expect(await runOn(machine, [...convert, "--to", "hevy", "--out", "new"])).toEqual({ status: 1, output: "", error: "ENOSPC: it failed, write" });
    expect(ended).toEqual(["discarded"]);
  });
});
