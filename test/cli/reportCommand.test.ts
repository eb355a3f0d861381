import { describe, expect, it } from "vitest";
import { buildReport } from "../../src/cli/buildReport";
import { importLog } from "../../src/interchange/importLog";
import { demoCsv, refuse, run } from "./machine";

const lifts = ["BARBELL HIP THRUST", "BARBELL BACK SQUAT", "BARBELL DEADLIFT"];

describe("the report of the demo log", () => {
  const pageOf = async (title: string, ...options: readonly string[]) => {
    const { output } = await run(["report", "demo.csv", "--unit", "kg", ...options]);
    return output.split(/\n─+\n/u).find((section) => section.includes(title)) ?? "";
  };

  it.each(lifts)("says for %s weeks, best sets, trend, verdict and next session", async (title) => {
    const page = await pageOf(title);
    expect(page).toMatch(/\d+ sessions, the last on \d+ May 2026\./u);
    expect(page).toMatch(/^ {2}Week of +days +hard sets +reps /mu);
    expect(page.match(/^ {2}\d+ [A-Z][a-z]{2} .* kg × \d+ /gmu)).toHaveLength(12);
    expect(page).toMatch(/^Latest bests: .+ on \d+ [A-Z]/mu);
    expect(page).toMatch(/^One-repetition maximum: about [\d.]+ kg\. With 80 % confidence the next session/mu);
    expect(page).toMatch(/^Trend: /mu);
    expect(page).toMatch(/^Is it working\? [A-Z].+\.$/mu);
    expect(page).toMatch(/^Look again on /mu);
    expect(page).toMatch(/^Next session: [^.:]+\. \d sets of /mu);
    expect(page).toMatch(/^Why: /mu);
  });

  it.each(lifts)("puts the maximum of %s within the range of the next session, and that within the range of a tested single", async (title) => {
    const range = String.raw`([\d.]+) kg to ([\d.]+) kg`;
    const words = new RegExp(`about ([\\d.]+) kg\\. With 80 % confidence the next session with like sets reads ${range} .*a tested single lies at ${range}`, "u");
    const [value, lower, upper, least, most] = (words.exec((await pageOf(title)).replaceAll(/\s+/gu, " ")) ?? []).slice(1).map(Number);
    const ascending = [least, lower, value, upper, most];
    expect(ascending).not.toContain(undefined);
    expect(new Set(ascending).size).toBe(5);
    expect(ascending).toEqual([...ascending].sort((a, b) => Number(a) - Number(b)));
  });

  it("holds the hip thrust for the fault in the note of the last session", async () => {
    expect(await pageOf("BARBELL HIP THRUST")).toContain("Next session: repeat the load. 4 sets of 8–12 repetitions with 95 kg");
  });

  it("ends with the volume of each muscle", async () => {
    expect(await pageOf("VOLUME BY MUSCLE")).toMatch(/^ {2}Glutes( +\d+\.\d){4} +[a-z]/mu);
  });

  it("lists as many weeks as asked for", async () => {
    const page = await pageOf("BARBELL DEADLIFT", "--weeks", "3");
    expect(page.match(/^ {2}\d+ [A-Z][a-z]{2} .* kg × \d+ /gmu)).toHaveLength(3);
    expect(page).toContain("(the last 3 of 23 weeks; --weeks shows more)");
  });

  it("keeps to the width of the screen", async () => {
    const { output } = await run(["report", "demo.csv", "--unit", "kg"]);
    expect(output.split("\n").filter((line) => line.length > 96)).toEqual([]);
  });

  it("is about one lift when asked", async () => {
    const { output } = await run(["report", "demo.csv", "--unit", "kg", "--exercise", "Squat (Barbell)"]);
    expect(lifts.filter((title) => output.includes(title))).toEqual(["BARBELL BACK SQUAT"]);
  });

  it("stands on the day asked for and says what rests by then", async () => {
    const { output } = await run(["report", "demo.csv", "--unit", "kg", "--today", "2026-09-01"]);
    expect(output).toContain("1 Sept 2026");
    expect(output).toContain("No lift was trained in the eight weeks before");
    for (const title of lifts) expect(output).not.toContain(title);
  });

  it("says how it reads loads where the file names no unit", async () => {
    const { output } = await run(["report", "demo.csv"]);
    expect(output).toContain("Loads read as kg (inferred; --unit says otherwise)");
  });

  it("reads the same file twice as one", async () => {
    const once = await run(["report", "demo.csv", "--unit", "kg"]);
    const twice = await run(["report", "demo.csv", "demo.csv", "--unit", "kg"]);
    expect(twice.output).toContain(once.output.split(/\n─+\n/u)[1]);
  });
});

it("gives as JSON the report that the library builds", async () => {
  const { output, status } = await run(["report", "demo.csv", "--unit", "kg", "--today", "2026-05-11", "--training-months", "18", "--json"]);
  const { log } = importLog(demoCsv, { unit: "kg" });
  const built = buildReport(log, "2026-05-09", { today: "2026-05-11", lifter: { trainingMonths: 18 }, plans: {} });
  expect(status).toBe(0);
  expect(JSON.parse(output)).toMatchObject({
    report: JSON.parse(JSON.stringify(built)),
    files: [{ path: "demo.csv", format: "strong", unit: { unit: "kg", how: "given" } }],
  });
  expect(JSON.parse(JSON.stringify(built))).toEqual(built);
});

describe("plans", () => {
  const plans = (plan: unknown) => ({ "plans.json": typeof plan === "string" ? plan : JSON.stringify(plan) });
  const fives = { scheme: "linear", sets: 5, reps: { min: 5, max: 5 } };
  const args = ["report", "demo.csv", "--unit", "kg", "--plan", "plans.json"];

  it("are followed", async () => {
    const { output } = await run(args, plans({ deadlift: fives }));
    expect(output).toContain("5 sets of 5 repetitions");
  });

  it.each([
    ["no set", plans({ deadlift: { ...fives, sets: 0 } }), "plans.json: deadlift.sets: "],
    ["a range reversed", plans({ deadlift: { ...fives, reps: { min: 8, max: 5 } } }), "plans.json: deadlift.reps"],
    ["text that is not JSON", plans("{"), "plans.json is not JSON"],
    ["a lift that does not exist", plans({ "dead-lift": fives }), "did you mean deadlift"],
  ])("are refused with %s", async (_, files, words) => {
    const { status, error } = await refuse(args, files);
    expect(status).toBe(1);
    expect(error).toContain(words);
  });

  it("are refused in words when the file holds something else", async () => {
    const { status, error } = await refuse(args, plans("null"));
    expect(status).toBe(1);
    expect(error).toMatch(/^plans\.json: [^:]+/u);
    expect(error).not.toContain(": : ");
  });

  it("are refused by the name of the scheme when there is none of that name", async () => {
    expect((await refuse(args, plans({ deadlift: { ...fives, scheme: "magic" } }))).error).toContain("scheme");
  });
});

describe("a log without sessions", () => {
  const files = { "head.csv": `${demoCsv.split("\n")[0]}\n` };

  it.each([[[]], [["--json"]]])("is nothing to report on with %j", async (options) => {
    expect(await refuse(["report", "head.csv", ...options], files)).toEqual({ status: 1, error: "there is no session to report on" });
  });

  it("is what a log is before its first day", async () => {
    const refusal = { status: 1, error: "there is no session up to 2020-01-01" };
    expect(await refuse(["report", "head.csv", "--today", "2020-01-01"], files)).toEqual(refusal);
    expect(await refuse(["report", "demo.csv", "--unit", "kg", "--today", "2020-01-01"])).toEqual(refusal);
  });
});

it("says that a lift is not in the log when asked for one that is not", async () => {
  const refusal = await refuse(["report", "demo.csv", "--unit", "kg", "--exercise", "bench press"]);
  expect(refusal).toEqual({ status: 1, error: '"bench press" is not in the log' });
});
