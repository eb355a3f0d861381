import type { ImportLimits } from "../importLimits";
import { longestRecord } from "./longestRecord";
import { blankSeparatorLine } from "./blankSeparatorLine";
import { sniffDelimiter } from "./sniffDelimiter";
import { createRecordSplitter, type RecordSplitter } from "./splitRecords";

const NOT_BLANK = /\S/u;

/** Opens a text whose delimiter is not known yet: it is found in the first line that is not blank, once that is complete. */
export function openRecords(limits: ImportLimits): RecordSplitter {
  let pending = "";
  let splitter: RecordSplitter | undefined;

  const begin = () => {
    splitter = createRecordSplitter(sniffDelimiter(pending), longestRecord(limits));
    const records = splitter.push(pending);
    pending = "";
    return records;
  };

  return {
    push: (text) => {
      if (splitter !== undefined) return splitter.push(text);
      pending = blankSeparatorLine(pending + text);
      return hasLine(pending) || pending.length >= limits.maxFieldCharacters ? begin() : [];
    },
    end: () => {
      const first = splitter === undefined ? begin() : [];
      return [...first, ...(splitter?.end() ?? [])];
    },
  };
}

function hasLine(text: string): boolean {
  const start = text.search(NOT_BLANK);
  return start !== -1 && text.includes("\n", start);
}
