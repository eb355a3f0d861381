/** Cuts the sessions out of a document of ours that comes in pieces. */
export interface SessionScanner {
  /** Takes the next piece and gives the texts of the sessions that are complete. */
  readonly push: (text: string) => readonly string[];
  /** Where the scanner is: among the sessions, after them, or lost in a text that is no such document. */
  readonly state: () => "within" | "after" | "lost";
  /** Characters of the session that is not complete yet. */
  readonly waiting: () => number;
  /** What stood behind the list in the piece that closed it. */
  readonly rest: () => string;
}

/**
 * Makes a scanner for what stands behind the opening bracket of the list of sessions. It finds where each session begins
 * and ends by its brackets, outside of texts; whether it is a session is for the reader to say.
 */
export function createSessionScanner(): SessionScanner {
  /** What can change the depth, and the beginning of a text; its place belongs to this scanner. */
  const marks = /["[\]{}]/gu;
  let buffer = "";
  let at = 0;
  let depth = 0;
  let isInText = false;
  let state: ReturnType<SessionScanner["state"]> = "within";

  /** Moves behind the end of a text; false where that has not come yet. */
  const leaveText = (): boolean => {
    for (let quote = buffer.indexOf('"', at); quote !== -1; quote = buffer.indexOf('"', quote + 1)) {
      if (isEscaped(buffer, quote)) continue;
      at = quote + 1;
      isInText = false;
      return true;
    }
    at = buffer.length;
    return false;
  };

  const cut = (): string => {
    const text = buffer.slice(0, at).replace(/^[\s,]+/u, "");
    buffer = buffer.slice(at);
    at = 0;
    return text;
  };

  /** What a mark changes: a complete session where it closes one. */
  const pass = (mark: string): string | undefined => {
    if (mark === '"') {
      isInText = true;
      return undefined;
    }
    if (mark === "{" || mark === "[") {
      depth += 1;
      return undefined;
    }
    depth -= 1;
    if (depth < 0) state = mark === "]" && cut().slice(0, -1).trim() === "" ? "after" : "lost";
    return depth === 0 ? cut() : undefined;
  };

  /** Moves behind the next mark outside of texts. */
  const nextMark = (): string | undefined => {
    if (state !== "within" || (isInText && !leaveText())) return undefined;
    marks.lastIndex = at;
    const found = marks.exec(buffer);
    at = found === null ? buffer.length : found.index + 1;
    return found?.[0];
  };

  const push = (text: string) => {
    const sessions: string[] = [];
    if (state !== "within") return sessions;
    buffer += text;
    for (let mark = nextMark(); mark !== undefined; mark = nextMark()) {
      const session = pass(mark);
      if (session !== undefined) sessions.push(session);
    }
    return sessions;
  };
  return { push, state: () => state, waiting: () => buffer.length, rest: () => buffer };
}

/** An odd number of backslashes stands before it. */
function isEscaped(text: string, place: number): boolean {
  let first = place;
  while (text[first - 1] === "\\") first -= 1;
  return (place - first) % 2 === 1;
}
