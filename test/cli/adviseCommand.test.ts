import { describe, expect, it } from "vitest";
import { advise } from "../../src/advisor/advise";
import { rules } from "../../src/advisor/rules";
import { importLog } from "../../src/interchange/importLog";
import { demoCsv, refuse, run } from "./machine";

const args = ["advise", "demo.csv", "--unit", "kg"];

describe("advise", () => {
  it("says the next session and why, by any name of the lift", async () => {
    for (const name of ["barbell-hip-thrust", "Hip Thrust (Barbell)", "hip thrust"]) {
      const { status, output } = await run([...args, "--exercise", name]);
      expect(status).toBe(0);
      expect(output).toMatch(/^Barbell hip thrust, 10 May 2026\nNext session: repeat the load\. 4 sets of 8–12 repetitions with 95 kg/u);
      expect(output).toContain("\nWhy: ");
    }
  });

  it("writes every rule with what came of it", async () => {
    const { output } = await run([...args, "--exercise", "barbell-hip-thrust", "--trace"]);
    for (const { id } of rules) expect(output).toMatch(new RegExp(`^[a-z]+ +${id} +(fired|satisfied|not-applicable|unknown) `, "mu"));
    expect(output).toContain("not known: lifter.flags");
  });

  it("gives as JSON the advice that the library gives", async () => {
    const { output } = await run([...args, "--exercise", "deadlift", "--today", "2026-05-11", "--json"]);
    const { log } = importLog(demoCsv, { unit: "kg" });
    expect(JSON.parse(output)).toEqual(advise({ exerciseId: "deadlift", log, today: "2026-05-11" }));
  });

  it("follows the plan of the lift, and says nothing of a usual one", async () => {
    const plan = { deadlift: { scheme: "linear", sets: 5, reps: { min: 5, max: 5 } } };
    const { output } = await run([...args, "--exercise", "deadlift", "--plan", "p.json"], { "p.json": JSON.stringify(plan) });
    expect(output).toContain("5 sets of 5 repetitions");
    expect(output).not.toContain("No plan was given");
  });

  it("comes back lighter on a later day", async () => {
    const { output } = await run([...args, "--exercise", "squat", "--today", "2026-06-01"]);
    expect(output).toContain("Next session: come back lighter. 3 sets of 5–10 repetitions with 70 kg, 3 in reserve");
  });

  it("starts a lift that is not in the log", async () => {
    expect((await run([...args, "--exercise", "bench press"])).output).toContain("with 20 kg");
  });

  it("finds a lift that only the log knows by the name it has there", async () => {
    const csv = demoCsv.replaceAll("Squat (Barbell)", "Ohio State");
    const { output } = await run(["advise", "own.csv", "--unit", "kg", "--exercise", "ohio state"], { "own.csv": csv });
    expect(output).toContain("Next session: ");
  });

  it("calls such a lift by its name, not by its id", async () => {
    const csv = demoCsv.replaceAll("Squat (Barbell)", "Ohio State");
    const { output } = await run(["advise", "own.csv", "--unit", "kg", "--exercise", "ohio state"], { "own.csv": csv });
    expect(output).toMatch(/^Ohio State, 10 May 2026\n/u);
    expect(output).not.toContain("unlisted:");
  });

  it("needs a day when the log has none", async () => {
    const files = { "head.csv": `${demoCsv.split("\n")[0]}\n` };
    const refusal = await refuse(["advise", "head.csv", "--exercise", "squat"], files);
    expect(refusal).toEqual({ status: 1, error: "the log holds no session; name a day with --today" });
    expect((await run(["advise", "head.csv", "--exercise", "squat", "--today", "2026-05-09"], files)).status).toBe(0);
  });
});
