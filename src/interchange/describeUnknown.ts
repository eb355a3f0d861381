import { findBinaryKind } from "./bytes/binaryKind";
import { formats } from "./formats";
import { importIssue, type ImportIssue } from "./importIssue";

/** No signature of a file that is no text needs more. */
export const SIGNATURE_CHARACTERS = 32;

/** Says of a text that no format claims what it seems to be, by its beginning as it came. */
export function describeUnknown(start: string): ImportIssue {
  const kind = findBinaryKind(Uint8Array.from(start, (character) => character.charCodeAt(0)));
  if (start.trim() === "") return importIssue("unknown-format", "the text is empty", { line: 1 });
  const message =
    kind === undefined
      ? `the text is of none of these formats: ${formats.map(({ name }) => name).join(", ")}`
      : `this is a ${kind}, not a text; apps export their log as CSV or JSON`;
  return importIssue("unknown-format", message, { line: 1 });
}
