import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TextDecision } from "../../src/interchange/bytes/textDecision";
import { decodeStream } from "../../src/interchange/decodeStream";
import { decodeText } from "../../src/interchange/decodeText";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** Sends chunks through the stream one by one. */
async function decode(chunks: readonly (Uint8Array | string)[]) {
  const decisions: TextDecision[] = [];
  const parts: string[] = [];
  const { readable, writable } = decodeStream((decision) => decisions.push(decision));
  const writer = writable.getWriter();
  const write = async () => {
    for (const chunk of chunks) await writer.write(chunk);
    await writer.close();
  };
  const read = async () => {
    for await (const part of readable) parts.push(part);
  };
  await Promise.all([write(), read()]);
  return { text: parts.join(""), parts, decisions };
}

function cut(bytes: Uint8Array, size: number): Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_none, place) => bytes.subarray(place * size, (place + 1) * size));
}

const sample = 65_536;
const filler = "2026-05-09,Kniebeuge,100,5\n".repeat(4000);

describe("decodeStream", () => {
  it("gives what decodeText gives, however the file is cut", async () => {
    const texts = fc.oneof(fc.string({ unit: "binary", maxLength: 40 }), fc.string({ maxLength: 40 }));
    const files = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      texts.map(utf8),
      texts.map((text) => Uint8Array.from([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(text.split("").map((unit) => unit.charCodeAt(0))).buffer)])),
      texts.map((text) => utf8(`\uFEFFa\uFEFF${text}`)),
    );
    await fc.assert(
      fc.asyncProperty(files, fc.integer({ min: 1, max: 9 }), async (file, size) => {
        const { text, decisions } = await decode(cut(file, size));
        const { text: whole, ...decision } = decodeText(file);
        expect(text).toBe(whole);
        expect(decisions).toEqual([decision]);
      }),
    );
  });

  it.each([1000, 4096, 65_536, 100_000])("finds an accent far behind the opening, by chunks of %i bytes", async (size) => {
    const french = `${filler}Série d’échauffement\n${filler}`;
    expect(await decode(cut(utf8(french), size))).toMatchObject({ text: french, decisions: [{ encoding: "utf-8", certain: true }] });
    const bytes = latin1(`${filler}S\xE9rie d\x92\xE9chauffement\n${filler}`);
    expect(await decode(cut(bytes, size))).toMatchObject({ text: french, decisions: [{ encoding: "windows-1252", certain: false }] });
  });

  it("passes the beginning on before the end has come, and never the half of a pair", async () => {
    const { parts, text } = await decode(cut(utf8(`${filler}${"💪".repeat(40_000)}`), 1001));
    expect(text).toBe(`${filler}${"💪".repeat(40_000)}`);
    expect(parts.length).toBeGreaterThan(50);
    expect(parts.some((part) => /\p{Cs}/u.test(part))).toBe(false);
  });

  it("holds copies, so that the bytes may be used again", async () => {
    const buffer = new Uint8Array(4);
    const decisions: TextDecision[] = [];
    const { readable, writable } = decodeStream((decision) => decisions.push(decision));
    const writer = writable.getWriter();
    const read = readable.getReader().read();
    for (const text of ["Date", ",Rep", "s,kg"]) {
      buffer.set(utf8(text));
      await writer.write(buffer);
    }
    await writer.close();
    expect(await read).toEqual({ done: false, value: "Date,Reps,kg" });
  });

  it("replaces what cannot be read once the encoding is settled", async () => {
    const bytes = Uint8Array.from([...utf8("é".repeat(sample)), 0xff, ...utf8("!")]);
    expect(await decode(cut(bytes, 5000))).toMatchObject({ text: `${"é".repeat(sample)}\uFFFD!`, decisions: [{ encoding: "utf-8", certain: true }] });
  });

  it("says early that a file is no text", async () => {
    const decisions: TextDecision[] = [];
    const { readable, writable } = decodeStream((decision) => decisions.push(decision));
    const reader = readable.getReader();
    const writer = writable.getWriter();
    const written = writer.write(Uint8Array.from([...utf8("SQLite format 3\0"), ...new Uint8Array(sample)]));
    await reader.read();
    await written;
    expect(decisions).toEqual([{ encoding: "utf-8", certain: false, binary: true, kind: "SQLite database" }]);
  });

  it("passes text through, pairs together", async () => {
    expect(await decode(["a\uD83D", "\uDCAAb", "", "\uFEFF"])).toEqual({ text: "a💪b\uFEFF", parts: ["a", "💪b", "\uFEFF"], decisions: [] });
    expect(await decode(["a\uD83D"])).toMatchObject({ parts: ["a", "\uD83D"] });
  });

  it("gives nothing of nothing", async () => {
    expect(await decode([])).toEqual({ text: "", parts: [], decisions: [{ encoding: "utf-8", certain: true }] });
  });

  it.each([
    ["text after bytes", [utf8("a"), "b"], "chunk must be bytes as the first one was, got text"],
    ["bytes after text", ["b", utf8("a")], "chunk must be text as the first one was, got bytes"],
    ["what is neither", [5], "chunk must be a Uint8Array or a string, got 5"],
  ])("fails on %s", async (_what, chunks, message) => {
    await expect(Reflect.apply(decode, undefined, [chunks])).rejects.toMatchObject({ code: "invalid-argument", argument: "chunk", message });
  });
});
