import { describe, expect, it } from "vitest";
import { demoCsv, run } from "./machine";

const rows = demoCsv.split("\n").slice(0, 6);
const broken = `${[...rows, rows[5]?.replace("2025-11-24", "2025-11-31"), rows[5]?.replace(",10.0,", ",ten,")].join("\n")}\n`;

describe("check", () => {
  it("is silent about a file that can be used whole", async () => {
    const { status, output, error } = await run(["check", "demo.csv", "--unit", "kg"]);
    expect({ status, error }).toEqual({ status: 0, error: undefined });
    expect(output).toContain("demo.csv: strong, 621 rows = 621 sets + 0 not sets + 0 unusable");
    expect(output).not.toMatch(/error:|warning:/u);
  });

  it("ends with status 1 and names line and column of what could not be used", async () => {
    const { status, output, error } = await run(["check", "broken.csv", "--unit", "kg"], { "broken.csv": broken });
    expect({ status, error }).toEqual({ status: 1, error: "2 rows could not be used" });
    expect(output).toContain("error: line 7, Date: ");
    expect(output).toContain('found "2025-11-31 18:05:12"');
    expect(output).toContain("error: line 8, Reps: ");
    expect(output).toContain('found "ten"');
  });

  it("gives the same as JSON, with the same status", async () => {
    const { status, output } = await run(["check", "broken.csv", "--unit", "kg", "--json"], { "broken.csv": broken });
    expect(status).toBe(1);
    expect(JSON.parse(output)).toMatchObject([
      {
        path: "broken.csv",
        accounting: { rows: 7, sets: 5, nonSets: 0, rejected: 2 },
        issues: [
          { severity: "error", line: 7, column: "Date" },
          { severity: "error", line: 8, column: "Reps" },
        ],
      },
    ]);
  });

  it("adds up the rows of several files", async () => {
    const { error } = await run(["check", "broken.csv", "again.csv"], { "broken.csv": broken, "again.csv": broken });
    expect(error).toBe("4 rows could not be used");
  });

  it("counts issues beyond twenty of a kind", async () => {
    const many = `${[rows[0], ...Array.from({ length: 30 }, () => rows[5]?.replace(",10.0,", ",ten,"))].join("\n")}\n`;
    const { output } = await run(["check", "many.csv", "--unit", "kg"], { "many.csv": many });
    expect(output.match(/^error: line \d+, Reps/gmu)).toHaveLength(20);
    expect(output).toContain("… and 10 more like this");
  });

  it("says how the loads read otherwise where the unit is a guess, and only there", async () => {
    const guessed = (await run(["check", "demo.csv"])).output.replaceAll(/\s+/gu, " ");
    expect(guessed).toContain("say --unit lb: the heaviest load, Deadlift (Barbell), is read as 100 kg and would be 100 lb.");
    expect((await run(["check", "demo.csv", "--unit", "kg"])).output).not.toContain("--unit");
  });

  it("counts by column the values that have no place in a log", async () => {
    const header = "Date,Workout Name,Exercise Name,Set Order,kg,Reps,Mood,Shoes";
    const file = [header, "2026-05-01 18:00:00,Legs,Squat,1,80,5,,flat", "2026-05-01 18:00:00,Legs,Squat,2,80,5,good,", "2026-05-01 18:00:00,Legs,Squat,3,80,5,bad,"].join("\n");
    const { status, output } = await run(["check", "mood.csv"], { "mood.csv": file });
    expect(status).toBe(0);
    expect(output).toContain("No place in a log, with values: Mood (2), Shoes (1).");
  });

  it("says when times were taken for UTC, until it is told where the lifter trains", async () => {
    const file = "Date,Workout Name,Exercise Name,Set Order,kg,Reps\n2026-05-01T23:30:00Z,Legs,Squat,1,80,5";
    const words = /Times were taken for UTC: where you train elsewhere, say so with --time-zone/u;
    expect((await run(["check", "utc.csv"], { "utc.csv": file })).output.replaceAll(/\s+/gu, " ")).toMatch(words);
    expect((await run(["check", "utc.csv", "--time-zone", "Europe/Rome"], { "utc.csv": file })).output).not.toMatch(/UTC/u);
    const page = (await run(["report", "utc.csv"], { "utc.csv": file })).output.replaceAll(/\s+/gu, " ");
    expect(page).toContain("Times taken for UTC (--time-zone says otherwise).");
    const rome = (await run(["report", "utc.csv", "--time-zone", "Europe/Rome"], { "utc.csv": file })).output;
    expect([page, rome].map((text) => /\d May 2026/u.exec(text)?.[0])).toEqual(["1 May 2026", "2 May 2026"]);
  });
});
