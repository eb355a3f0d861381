import { describe, expect, it } from "vitest";
import { openProgress } from "../../src/cli/progress";
import { openMemoryMachine } from "./machine";

const megabyte = new Uint8Array(1_000_000);

describe("the progress line", () => {
  it("says how much is read and how many sessions came out", () => {
    const { drawn, ...machine } = openMemoryMachine({}, { terminal: true });
    let time = 0;
    const progress = openProgress({ ...machine, now: () => time }, 340_000_000);
    for (let session = 0; session < 3400; session += 1) progress.addSession();
    time = 99;
    progress.addBytes(megabyte);
    expect(drawn).toEqual([]);
    time = 100;
    for (let more = 0; more < 11; more += 1) progress.addBytes(megabyte);
    expect(drawn.map(({ line }) => line)).toEqual(["2 of 340 MB, 3,400 sessions"]);
    time = 200;
    progress.addBytes(new Uint8Array(0));
    expect(drawn.at(-1)?.line).toBe("12 of 340 MB, 3,400 sessions");
    progress.clear();
    progress.clear();
    expect(drawn.map(({ line }) => line).slice(2)).toEqual([""]);
  });

  it("is redrawn ten times a second at most, however fast the file", () => {
    const machine = openMemoryMachine({}, { terminal: true });
    const progress = openProgress(machine, undefined);
    for (let chunk = 0; chunk < 1050; chunk += 1) progress.addBytes(megabyte);
    const times = machine.drawn.map(({ at }) => at);
    expect(times).toHaveLength(10);
    for (const [place, time] of times.entries()) expect(time - (times[place - 1] ?? 1)).toBeGreaterThanOrEqual(100);
    expect(machine.drawn[0]?.line).toMatch(/^\d+ MB, 0 sessions$/u);
  });

  it("is not there for a short file, nor without a terminal", () => {
    const short = openMemoryMachine({}, { terminal: true });
    const progress = openProgress(short, 1_000_000);
    progress.addBytes(megabyte);
    progress.clear();
    expect(short.drawn).toEqual([]);
    const silent = openProgress({ drawLine: undefined, now: () => 1e6 }, 1);
    silent.addBytes(megabyte);
    expect(() => {
      silent.clear();
    }).not.toThrow();
  });
});
