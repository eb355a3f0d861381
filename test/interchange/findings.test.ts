/** What fuzzing found, each as small as it could be made: `npm run fuzz` looks for more. */
import { describe, expect, it } from "vitest";
import { importLog } from "../../src/interchange/importLog";
import { importStream } from "../../src/interchange/importStream";

const HEADER = "Date,Workout Name,Exercise Name,Set Order,kg,Reps,km,Seconds,Notes";
const row = (day: number, order: number, note: string) => `2016-10-${day} 19:30:55,Legs,Squat,${order},100,5,0,0,${note}`;

/** Reads a text through a stream that gives it line by line. */
async function streamLines(text: string) {
  const source = new ReadableStream<string>({
    start: (controller) => {
      for (const line of text.split(/(?<=\n)/u)) controller.enqueue(line);
      controller.close();
    },
  });
  const { sessions, report } = importStream(source);
  const read = [];
  for await (const session of sessions) read.push(session);
  return { sessions: read, report: await report };
}

describe("findings", () => {
  it("a first line that does not end is no header", () => {
    const { issues } = importLog('"a":{"sets":['.repeat(7000), { format: "repcount" });
    expect(issues.map(({ code }) => code)).toEqual(["missing-column"]);
  });

  it("a text that is refused has no rejected rows: neither in the account nor among the issues", () => {
    const text = `${HEADER}\nno row\n\n\n\n${row(10, 1, "")}`;
    const whole = importLog(text);
    expect(whole.accounting).toEqual({ rows: 2, sets: 1, nonSets: 0, rejected: 1 });
    const { accounting, issues } = importLog(text, { limits: { maxRows: 5 } });
    expect(accounting).toEqual({ rows: 0, sets: 0, nonSets: 0, rejected: 0 });
    expect(issues.map(({ code }) => code)).toEqual(["too-many-rows"]);
  });

  it("many notes that swallow the next row cost a later note of two lines nothing, however the text is cut", async () => {
    const before = Array.from({ length: 600 }, () => row(10, 1, ""));
    const swallowing = Array.from({ length: 12 }, (_, n) => `${row(11 + n, 1, '"a')}\n${row(11 + n, 2, 'b"')}`);
    const text = [HEADER, ...before, ...swallowing, row(30, 1, '"first line\nsecond line"')].join("\n");
    const whole = importLog(text);
    const { sessions, report } = await streamLines(text);
    expect(report.accounting).toEqual(whole.accounting);
    expect(sessions).toEqual(whole.log.sessions);
  });

  it("the unit that a lifter typed in is the same, however the text is cut", async () => {
    const header = "Date,Note,Body Weight (KG),Body Weight (LB),Exercise 1,Weight (KG),Weight (LB),Set 1,Set 2,Set 3,Set 4,Set 5";
    const workout = (bodyMass: string) => `17/09/18,"${"x".repeat(40)}",${bodyMass},Squat,60,135,5,5,5,5,5`;
    const text = [header, ...Array.from({ length: 300 }, () => workout(",180")), ...Array.from({ length: 400 }, () => workout("80,"))].join("\n");
    const { unit, accounting } = importLog(text);
    const { report } = await streamLines(text);
    expect(report.accounting).toEqual(accounting);
    expect(report.unit).toEqual(unit);
  });
});
