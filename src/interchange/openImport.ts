import { builtInCatalogue } from "../catalogue/catalogue";
import type { Session } from "../log/types";
import { describeUnknown, SIGNATURE_CHARACTERS } from "./describeUnknown";
import { findFormat, OPENING_CHARACTERS } from "./detectFormat";
import type { ReadContext, ReadingSummary, TextReading } from "./fileFormat";
import { NO_ROWS } from "./formatReading";
import type { FormatId } from "./formats";
import { importIssue, type ImportIssue } from "./importIssue";
import type { ImportOptions } from "./importOptions";
import type { Notes } from "./journal";
import { createTextPreparer } from "./prepareText";

/** A text that is being imported piece by piece, whatever its format. */
export interface OpenImport {
  readonly push: (text: string) => readonly Session[];
  readonly end: () => readonly Session[];
  readonly notes: () => Notes;
  readonly summary: () => ReadingSummary & { readonly format?: FormatId };
  /** True once nothing more can be used. */
  readonly isRefused: () => boolean;
}

/**
 * Parsing in pieces of this size is faster than whole: what a piece leaves behind is gone before the next one. Pieces end
 * at the same places however a text is cut, so that it is read alike.
 */
const PIECE_CHARACTERS = 65_536;
const LOST = "\uFFFD";

/** Opens an import: the first characters tell the format, which then reads piece by piece. */
export function openImport(
  { format: named, catalogue = builtInCatalogue, unit, timeZone, dayOrder }: ImportOptions,
  bounds: Pick<ReadContext, "limits" | "rowsBeforeDeciding" | "openSessions">,
): OpenImport {
  const preparer = createTextPreparer();
  const own: ImportIssue[] = [];
  let start = "";
  let waiting = "";
  let opening = "";
  let format: FormatId | undefined;
  let reading: TextReading | undefined;
  let isUnknown = false;
  let hasLost = false;

  const open = (): TextReading | undefined => {
    const found = findFormat(opening, named);
    format = found?.id;
    isUnknown = found === undefined;
    if (isUnknown) own.push(describeUnknown(start));
    reading = found?.open({
      ...bounds,
      catalogue,
      ...(unit !== undefined && { unit }),
      ...(timeZone !== undefined && { timeZone }),
      ...(dayOrder !== undefined && { dayOrder }),
    });
    return reading;
  };

  const isRefused = () => isUnknown || reading?.isRefused() === true;

  const pushPiece = (piece: string): readonly Session[] => {
    if (isRefused()) return [];
    hasLost ||= piece.includes(LOST);
    if (start === "") start = piece.slice(0, SIGNATURE_CHARACTERS);
    const text = preparer.push(piece);
    if (reading !== undefined) return reading.push(text);
    opening += text;
    if (opening.length < OPENING_CHARACTERS) return [];
    const sessions = open()?.push(opening) ?? [];
    opening = "";
    return sessions;
  };

  const push = (text: string): readonly Session[] => {
    const sessions: Session[] = [];
    waiting += text;
    let from = 0;
    for (; waiting.length - from >= PIECE_CHARACTERS && !isRefused(); from += PIECE_CHARACTERS) {
      for (const session of pushPiece(waiting.slice(from, from + PIECE_CHARACTERS))) sessions.push(session);
    }
    waiting = waiting.slice(from);
    return sessions;
  };

  const end = (): readonly Session[] => {
    const last = pushPiece(waiting);
    const rest = opening + preparer.end();
    opening = rest;
    const opened = reading ?? (isUnknown ? undefined : open());
    if (preparer.hadNul()) own.push(importIssue("nul-characters", "NUL characters were taken out; the file may be of another encoding", { line: 1 }));
    if (hasLost) own.push(importIssue("replaced-characters", "characters were lost before: the file was read in another encoding than its own", { line: 1 }));
    return opened === undefined ? last : [...last, ...opened.push(rest), ...opened.end()];
  };

  return {
    push,
    end,
    isRefused,
    notes: () => {
      const { issues, preserved } = reading?.notes() ?? { issues: [], preserved: [] };
      return { issues: [...own.splice(0), ...issues], preserved };
    },
    summary: () => ({ ...(reading?.summary() ?? NO_ROWS), ...(format !== undefined && { format }) }),
  };
}
