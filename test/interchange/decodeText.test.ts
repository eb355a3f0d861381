import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText } from "../../src/interchange/decodeText";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string, order: "le" | "be"): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let place = 0; place < text.length; place += 1) view.setUint16(place * 2, text.charCodeAt(place), order === "le");
  return bytes;
};
const bytesOf = (...parts: (Uint8Array | number[])[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

const table = "Date,Übung,Notes\n2026-05-09,Kniebeuge,„schwer“ 💪\n";
const russian = "Дата;Упражнение;Вес\n2026-05-09;Приседания со штангой;100\n";

describe("decodeText", () => {
  it.each([
    ["ASCII", utf8("Date,Reps\n"), "Date,Reps\n", "utf-8", true],
    ["nothing", new Uint8Array(), "", "utf-8", true],
    ["UTF-8", utf8(table), table, "utf-8", true],
    ["Cyrillic UTF-8", utf8(russian), russian, "utf-8", true],
    ["UTF-8 with a mark", utf8(`\uFEFF${table}`), table, "utf-8", true],
    ["UTF-8 with two marks", utf8(`\uFEFF\uFEFF${table}`), `\uFEFF${table}`, "utf-8", true],
    ["a mark before what is no UTF-8", bytesOf(utf8("\uFEFFS"), [0xe9], utf8("rie")), "S\uFFFDrie", "utf-8", false],
    ["UTF-8 cut within a character", utf8("é, à, 💪").slice(0, -2), "é, à, \uFFFD", "utf-8", false],
    ["UTF-16 with a mark", bytesOf([0xff, 0xfe], utf16(table, "le")), table, "utf-16le", true],
    ["UTF-16 of the other order", bytesOf([0xfe, 0xff], utf16(table, "be")), table, "utf-16be", true],
    ["UTF-16 cut within a unit", bytesOf([0xff, 0xfe], utf16("kg", "le"), [0x21]), "kg\uFFFD", "utf-16le", true],
    ["UTF-16 without a mark", utf16(table, "le"), table, "utf-16le", false],
    ["UTF-16 of the other order without a mark", utf16(table, "be"), table, "utf-16be", false],
    ["Cyrillic UTF-16 without a mark", utf16(russian, "le"), russian, "utf-16le", false],
    ["Windows-1252", latin1("Série d\x92échauffement \x80 \x96"), "Série d’échauffement € –", "windows-1252", false],
    ["Windows-1252 that ends in its one accent", latin1("caf\xE9"), "café", "windows-1252", false],
  ])("reads %s", (_what, bytes, text, encoding, certain) => {
    expect(decodeText(bytes)).toEqual({ text, encoding, certain });
  });

  it("reads every byte of Windows-1252 as the Encoding Standard has it", () => {
    const { text, encoding } = decodeText(bytesOf(utf8("x".repeat(600)), Array.from({ length: 128 }, (_none, place) => 0x80 + place)));
    expect(encoding).toBe("windows-1252");
    expect(text.slice(600, 632)).toBe("€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ");
    expect(text.slice(632)).toBe(String.fromCharCode(...Array.from({ length: 96 }, (_none, place) => 0xa0 + place)));
  });

  it("keeps a stray zero in a text, and reads zeros on both sides as no UTF-16", () => {
    expect(decodeText(utf8("a,b\0"))).toEqual({ text: "a,b\0", encoding: "utf-8", certain: true });
    expect(decodeText(utf8(`${"Date,Reps\n".repeat(20)}${"\0".repeat(9)}`)).binary).toBeUndefined();
    expect(decodeText(new Uint8Array(100))).toMatchObject({ encoding: "utf-8", binary: true });
  });

  it.each([
    ["SQLite database", bytesOf(utf8("SQLite format 3\0"), [16, 0, 1, 1, 0, 64, 32, 32])],
    ["zip archive", bytesOf(utf8("PK"), [3, 4, 20, 0, 8, 0])],
    ["zip archive", bytesOf(utf8("PK"), [5, 6, 0, 0])],
    ["gzip archive", bytesOf([0x1f, 0x8b, 8, 0, 0])],
    ["PDF document", utf8("%PDF-1.7\n")],
    ["FIT activity", bytesOf([14, 32, 0, 0, 9, 9, 9, 9], utf8(".FIT"))],
    ["Excel 97 workbook", bytesOf([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
    ["property list", utf8("bplist00")],
    ["picture", bytesOf([0x89], utf8("PNG\r\n"), [0x1a, 10])],
    ["picture", bytesOf([0xff, 0xd8, 0xff, 0xe0])],
  ])("says that a %s is no text", (kind, bytes) => {
    expect(decodeText(bytes)).toMatchObject({ binary: true, kind, certain: false });
  });

  it("says that bytes full of control characters are no text", () => {
    const bytes = Uint8Array.from({ length: 5000 }, (_none, place) => (place * place * 31 + place * 7) % 256);
    expect(decodeText(bytes)).toMatchObject({ binary: true, certain: false });
    expect(decodeText(utf8("1\v2\t3\r\n".repeat(50))).binary).toBeUndefined();
  });

  it("answers whatever the bytes are", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const { text, encoding, certain } = decodeText(bytes);
        expect(text.length).toBeLessThanOrEqual(bytes.length);
        if (certain && encoding === "utf-8") expect(() => new TextDecoder("utf-8", { fatal: true }).decode(bytes)).not.toThrow();
      }),
      { numRuns: 1000 },
    );
  });

  it("gives every text back that was written as UTF-8, or as UTF-16 with a mark", () => {
    const texts = fc.string({ unit: "binary" }).filter((text) => !text.startsWith("\uFEFF"));
    fc.assert(
      fc.property(texts, (text) => {
        expect(decodeText(bytesOf([0xef, 0xbb, 0xbf], utf8(text))).text).toBe(text);
        expect(decodeText(bytesOf([0xff, 0xfe], utf16(text, "le"))).text).toBe(text);
        expect(decodeText(bytesOf([0xfe, 0xff], utf16(text, "be"))).text).toBe(text);
      }),
    );
  });

  it.each([undefined, null, "text", [1, 2], new ArrayBuffer(2), new Uint16Array(2)])("refuses %j", (value) => {
    expect(() => Reflect.apply(decodeText, undefined, [value])).toThrow(expect.objectContaining({ code: "invalid-argument", argument: "bytes" }));
  });
});
