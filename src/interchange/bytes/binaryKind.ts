/** What a file that is no text can be. */
export const BINARY_KINDS = [
  "SQLite database",
  "zip archive",
  "gzip archive",
  "PDF document",
  "FIT activity",
  "Excel 97 workbook",
  "property list",
  "picture",
] as const;

/** One of {@link BINARY_KINDS}. */
export type BinaryKind = (typeof BINARY_KINDS)[number];

/**
 * What the bytes at a place spell as Latin-1. A SQLite database may be a FitNotes backup, a zip archive an Excel workbook
 * or a whole account.
 */
const SIGNATURES: readonly { readonly kind: BinaryKind; readonly at: number; readonly spelling: string }[] = [
  { kind: "SQLite database", at: 0, spelling: "SQLite format 3\0" },
  { kind: "zip archive", at: 0, spelling: "PK\x03\x04" },
  { kind: "zip archive", at: 0, spelling: "PK\x05\x06" },
  { kind: "gzip archive", at: 0, spelling: "\x1F\x8B\x08" },
  { kind: "PDF document", at: 0, spelling: "%PDF-" },
  { kind: "FIT activity", at: 8, spelling: ".FIT" },
  { kind: "Excel 97 workbook", at: 0, spelling: "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" },
  { kind: "property list", at: 0, spelling: "bplist00" },
  { kind: "picture", at: 0, spelling: "\x89PNG\r\n\x1A\n" },
  { kind: "picture", at: 0, spelling: "\xFF\xD8\xFF" },
];

/** Names the kind of a file by its first bytes; `undefined` for one that is not known here, as every text is. */
export function findBinaryKind(bytes: Uint8Array): BinaryKind | undefined {
  return SIGNATURES.find(({ at, spelling }) => spells(bytes, at, spelling))?.kind;
}

function spells(bytes: Uint8Array, at: number, spelling: string): boolean {
  for (let place = 0; place < spelling.length; place += 1) {
    if (bytes[at + place] !== spelling.charCodeAt(place)) return false;
  }
  return true;
}
