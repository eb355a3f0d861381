import { describe, expect, it } from "vitest";
import { importLog } from "../../src/interchange/importLog";
import { importStream, type ImportStreamOptions } from "../../src/interchange/importStream";
import type { Session } from "../../src/log/types";

const HEADER = "Date,Workout Name,Exercise Name,Set Order,kg,Reps,km,Seconds";
const row = (day: number, set: number, load = 80, name = "Legs") =>
  `${new Date(Date.UTC(2016, 0, day, 18)).toISOString().slice(0, 19).replace("T", " ")},"${name}","Squat",${set},${load}.0,5,0.0,0`;

/** A stream of a text in pieces of some size. */
function streamOf(text: string, piece = 1000): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  let from = 0;
  return new ReadableStream({
    pull: (controller) => {
      if (from >= bytes.length) {
        controller.close();
        return;
      }
      controller.enqueue(bytes.subarray(from, from + piece));
      from += piece;
    },
  });
}

async function readAll(source: ReadableStream<Uint8Array | string>, options: ImportStreamOptions = {}) {
  const { sessions, report } = importStream(source, options);
  const all: Session[] = [];
  for await (const session of sessions) all.push(session);
  return { sessions: all, report: await report };
}

describe("importStream", () => {
  it("gives what importLog gives, however the bytes are cut", async () => {
    const text = [HEADER, ...Array.from({ length: 300 }, (_, n) => row(1 + Math.floor(n / 3), n % 3)), "2016-13-01 18:00:00,x,Squat,1,80,5,0,0"].join("\n");
    const whole = importLog(text);
    for (const piece of [1, 77, 65_536]) {
      const { sessions, report } = await readAll(streamOf(text, piece));
      expect(sessions).toEqual(whole.log.sessions);
      expect(report).toEqual({
        format: "strong",
        encoding: "utf-8",
        unit: whole.unit,
        accounting: whole.accounting,
        issues: whole.issues,
        unresolved: whole.unresolved,
        preserved: whole.preserved,
        omitted: { issues: 0, preserved: 0 },
      });
    }
  });

  it("gives sessions before the end of a long file, and reads no further than asked", async () => {
    let given = 0;
    const endless = new ReadableStream<string>(
      {
        pull: (controller) => {
          controller.enqueue(given === 0 ? `${HEADER}\n` : `${row(given, 0)}\n${row(given, 1)}\n`);
          given += 1;
        },
      },
      { highWaterMark: 0 },
    );
    const reader = importStream(endless).sessions.getReader();
    const { value } = await reader.read();
    expect(value?.date).toBe("2016-01-01");
    const read = given;
    expect(read).toBeLessThan(12_000);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(given).toBeLessThan(read + 5);
    await reader.cancel();
  });

  it("says when later rows speak for another unit than the first twenty thousand", async () => {
    const kilograms = Array.from({ length: 20_500 }, (_, n) => row(1 + Math.floor(n / 10), n % 10, [60, 80, 100][n % 3]));
    const pounds = Array.from({ length: 90_000 }, (_, n) => row(3000 + Math.floor(n / 10), n % 10, [135, 185, 225][n % 3]));
    const text = ["Date,Workout Name,Exercise Name,Set Order,Weight,Reps,Distance,Seconds", ...kilograms, ...pounds].join("\n").replaceAll('"Squat"', '"Squat (Barbell)"');
    const { report } = await readAll(streamOf(text, 100_000));
    expect(report.unit).toMatchObject({ unit: "kg", how: "inferred" });
    expect(report.issues.map(({ code }) => code)).toContain("unit-doubtful");
  });

  it("keeps ten thousand issues and calls back with all", async () => {
    let heard = 0;
    const text = [HEADER, ...Array.from({ length: 12_000 }, () => "never,Legs,Squat,1,80,5,0,0")].join("\n");
    const { report } = await readAll(streamOf(text, 5000), { onIssue: () => (heard += 1) });
    expect(report.issues.length).toBe(10_000);
    expect(report.omitted).toEqual({ issues: 2000, preserved: 0 });
    expect(heard).toBe(12_000);
    expect(report.accounting).toEqual({ rows: 12_000, sets: 0, nonSets: 0, rejected: 12_000 });
  });

  it("has no sessions in the report, of a document either", async () => {
    const document = { date: "2026-05-09T17:52:12Z", exercises: [{ exercise: { name: "Squat" }, sets: [{ reps: 5 }] }] };
    const { sessions, report } = await readAll(streamOf(JSON.stringify(document)));
    expect(sessions.length).toBe(1);
    expect(Object.keys(report).sort()).toEqual(["accounting", "encoding", "format", "issues", "omitted", "preserved", "unit", "unresolved"]);
  });

  it("stops at a limit and says so", async () => {
    const text = [HEADER, ...Array.from({ length: 1000 }, (_, n) => row(1 + n, 0))].join("\n");
    const { report } = await readAll(streamOf(text), { limits: { maxCharacters: 5000 } });
    expect(report.issues.map(({ code }) => code)).toEqual(["stopped-at-limit"]);
    expect(report.accounting.sets).toBeGreaterThan(80);
    const rows = await readAll(streamOf(text), { limits: { maxRows: 100 } });
    expect(rows.report.issues.map(({ code }) => code)).toEqual(["stopped-at-limit"]);
  });

  it("answers a text of no known format without reading it all", async () => {
    let pieces = 0;
    const source = new ReadableStream<string>({
      pull: (controller) => {
        pieces += 1;
        controller.enqueue("x".repeat(30_000));
      },
    });
    const { sessions, report } = await readAll(source);
    expect(sessions).toEqual([]);
    expect(report.issues.map(({ code }) => code)).toEqual(["unknown-format"]);
    expect(pieces).toBeLessThan(10);
  });

  it("fails where its source fails, in sessions and report", async () => {
    const broken = new ReadableStream<string>({
      pull: (controller) => {
        controller.error(new Error("unplugged"));
      },
    });
    const { sessions, report } = importStream(broken);
    await expect(sessions.getReader().read()).rejects.toThrow("unplugged");
    await expect(report).rejects.toThrow("unplugged");
  });

  it("throws for arguments that are wrong", () => {
    const untyped: (source: unknown, options?: unknown) => unknown = importStream as never;
    expect(() => untyped("text")).toThrow("source must be a ReadableStream");
    expect(() => untyped(streamOf(""), { onIssue: 5 })).toThrow("onIssue must be a function");
    expect(() => untyped(streamOf(""), { speed: 5 })).toThrow("options must be one of");
    expect(() => untyped(streamOf(""), { timeZone: "Mars/Olympus" })).toThrow("timeZone");
  });
});
