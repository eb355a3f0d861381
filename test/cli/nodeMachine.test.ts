import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openNodeMachine } from "../../src/cli/nodeMachine";
import { openScreenOutput } from "../../src/cli/openScreenOutput";

const machine = openNodeMachine(process);
let folder = "";
const at = (name: string) => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "liftcore-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe("a file that is written", () => {
  it("has its name when it is kept, whole, and not before", async () => {
    const output = machine.openOutput(at("log.json"));
    await output?.write("Übung ");
    await output?.write("zwei");
    expect(readdirSync(folder)).not.toContain("log.json");
    output?.keep();
    expect(readdirSync(folder)).toEqual(["log.json"]);
    expect(readFileSync(at("log.json"), "utf8")).toBe("Übung zwei");
  });

  it("leaves nothing when it is discarded, and what was there as it was", async () => {
    writeFileSync(at("log.json"), "old");
    const output = machine.openOutput(at("log.json"));
    await output?.write("new");
    output?.discard();
    expect(readdirSync(folder)).toEqual(["log.json"]);
    expect(readFileSync(at("log.json"), "utf8")).toBe("old");
  });

  it("is that to which a link points", async () => {
    writeFileSync(at("real"), "old");
    symlinkSync(at("real"), at("link"));
    const output = machine.openOutput(at("link"));
    await output?.write("new");
    output?.keep();
    expect(readdirSync(folder).sort()).toEqual(["link", "real"]);
    expect(readFileSync(at("real"), "utf8")).toBe("new");
  });

  it("cannot be where there is no folder", () => {
    expect(machine.openOutput(at("none/log.json"))).toBeUndefined();
  });

  it("takes its listeners for interruptions back", () => {
    const before = process.listenerCount("SIGINT");
    const output = machine.openOutput(at("log.json"));
    expect(process.listenerCount("SIGINT")).toBe(before + 1);
    output?.discard();
    expect(process.listenerCount("SIGINT")).toBe(before);
  });
});

describe("a place", () => {
  it("is told by what stands there, also through links", () => {
    writeFileSync(at("log.csv"), "");
    writeFileSync(at("other.csv"), "");
    symlinkSync(at("log.csv"), at("link.csv"));
    mkdirSync(at("folder"));
    const judge = (name: string) => machine.judgePlace(at(name), at("log.csv"));
    expect(["log.csv", "link.csv", "other.csv", "none.csv", "folder"].map(judge)).toEqual(["input", "input", "file", "free", "other"]);
  });
});

describe("a file that is read", () => {
  it("comes in pieces, no more of them than are asked for", async () => {
    writeFileSync(at("log.csv"), "x".repeat(1_000_000));
    const source = machine.openBytes(at("log.csv"));
    expect(source?.size).toBe(1_000_000);
    const reader = source?.bytes.getReader();
    const first = await reader?.read();
    expect(first?.value?.length).toBeLessThan(100_000);
    await reader?.cancel();
    let length = 0;
    for await (const chunk of machine.openBytes(at("log.csv"))?.bytes ?? []) length += chunk.length;
    expect(length).toBe(1_000_000);
  });

  it("is neither a folder nor nothing", () => {
    for (const path of [folder, at("none.csv")]) {
      expect(machine.openBytes(path)).toBeUndefined();
      expect(machine.readBytes(path)).toBeUndefined();
    }
  });
});

describe("the screen", () => {
  it("takes no more until it has taken the last", async () => {
    const slow = new PassThrough({ highWaterMark: 1 });
    let isTaken = false;
    const writing = openScreenOutput(slow)
      .write("first ")
      .then(() => openScreenOutput(slow).write("second"))
      .then(() => {
        isTaken = true;
      });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(isTaken).toBe(false);
    const read: string[] = [];
    slow.on("data", (chunk: Buffer) => read.push(chunk.toString()));
    await writing;
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(read.join("")).toBe("first second");
  });

  it("says when nobody reads any more", async () => {
    const gone = new PassThrough();
    gone.on("error", () => undefined);
    gone.destroy(Object.assign(new Error("EPIPE"), { code: "EPIPE", syscall: "write" }));
    await expect(openScreenOutput(gone).write("text")).rejects.toThrow();
  });

  it("has a line to draw on only where it is a terminal", () => {
    const drawn: string[] = [];
    const screen = (isTTY: boolean) => ({ stdout: process.stdout, stderr: Object.assign(Object.create(process.stderr) as typeof process.stderr, { isTTY, write: (text: string) => drawn.push(text) > 0 }) });
    expect(openNodeMachine(screen(false)).drawLine).toBeUndefined();
    openNodeMachine(screen(true)).drawLine?.("12 of 340 MB");
    expect(drawn).toEqual(["\r\u001b[K12 of 340 MB"]);
  });
});
