import { expect, it } from "vitest";
import type { ConversionTask } from "../../src/cli/conversion";
import { convertStream } from "../../src/cli/convertStream";

const HEADER = "Date,Workout Name,Exercise Name,Set Order,kg,Reps,km,Seconds,Notes\n";
const DAY_MS = 86_400_000;
const SETS = 30;
/** Short rows first, as many as are read before anything is decided; long notes make up the size after them. */
const DAYS = { all: 3000, short: 700, chunk: 8 } as const;
const task: ConversionTask = { path: "long.csv", to: "liftcore", toUnit: undefined, hasOneUnit: false, unit: "kg", format: undefined, timeZone: undefined, dayOrder: undefined };

function sessionOf(day: number): string {
  const date = new Date(Date.UTC(1990, 0, 1) + day * DAY_MS).toISOString().slice(0, 10);
  const note = day < DAYS.short ? "" : `day ${day} `.repeat(45);
  return Array.from({ length: SETS }, (_, set) => `${date} 18:00:00,"Legs","Squat (Barbell)",${set},${60 + (set % 8) * 2.5},5,0.0,0,${note}\n`).join("");
}

/** A source of bytes that remembers how many it gave up to each day. */
function openSource() {
  const givenByDay: number[] = [];
  let day = 0;
  let given = 0;
  const bytes = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      if (day >= DAYS.all) {
        controller.close();
        return;
      }
      let text = day === 0 ? HEADER : "";
      for (const end = day + DAYS.chunk; day < end; day += 1) {
        text += sessionOf(day);
        givenByDay.push(given + text.length);
      }
      given += text.length;
      controller.enqueue(new TextEncoder().encode(text));
    },
  });
  return { bytes, given: () => given, givenByDay };
}

it("thirty megabytes go through piece by piece, read no further ahead than a few of them", async () => {
  const source = openSource();
  const drawn: string[] = [];
  let sessions = 0;
  let ahead = 0;
  let largest = 0;
  let clock = 0;
  const output = {
    write: async (text: string) => {
      // A slow disk: whoever reads ahead regardless would read on now.
      await new Promise((resolve) => setTimeout(resolve, 1));
      sessions += text.split('"date":').length - 1;
      ahead = Math.max(ahead, source.given() - (source.givenByDay[sessions - 1] ?? 0));
      largest = Math.max(largest, text.length);
    },
    keep: () => undefined,
    discard: () => undefined,
  };
  const machine = { drawLine: (line: string) => void drawn.push(line), now: () => (clock += 60) };
  const conversion = await convertStream(task, { size: undefined, bytes: source.bytes }, output, machine);
  expect(source.given()).toBeGreaterThan(30_000_000);
  expect(conversion.accounting).toEqual({ rows: DAYS.all * SETS, sets: DAYS.all * SETS, nonSets: 0, rejected: 0 });
  expect([conversion.sessions, sessions]).toEqual([DAYS.all, DAYS.all]);
  expect(ahead).toBeLessThan(4_000_000);
  expect(largest).toBeLessThan(200_000);
  expect(drawn.length).toBeGreaterThan(50);
  expect(drawn.at(-1)).toBe("");
}, 60_000);
