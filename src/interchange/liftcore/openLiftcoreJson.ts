import type { Session } from "../../log/types";
import { readData } from "../../schemas/readData";
import { sessionSchema } from "../../schemas/sessionSchema";
import type { ReadContext, TextReading } from "../fileFormat";
import { openJournal } from "../journal";
import { parseJson } from "../json/parseJson";
import { openLogSummary } from "./logSummary";
import { createSessionScanner } from "./sessionScanner";

/** How documents begin that hold nothing but what our writer writes before the sessions. */
const PROLOGUE = /^\s*\{\s*"format"\s*:\s*"liftcore"\s*,\s*"version"\s*:\s*1\s*,\s*"log"\s*:\s*\{\s*"sessions"\s*:\s*\[/u;
const LONGEST_PROLOGUE = 1000;
const EPILOGUE = /^\s*\}\s*\}\s*$/u;

/**
 * Opens a document of ours that is read session by session. Each session is checked by itself; of the log as a whole
 * only that is left unchecked for which all of it would have to be kept: the order of days, and ids that stand twice.
 * `openWhole` reads documents whose keys stand in another order.
 */
export function openLiftcoreJson(context: ReadContext, openWhole: (context: ReadContext) => TextReading): TextReading {
  const journal = openJournal();
  const summary = openLogSummary();
  const scanner = createSessionScanner();
  const longest = context.limits.maxCharacters;
  let opening = "";
  let epilogue = "";
  let place = 0;
  let whole: TextReading | undefined;
  let isWithin = false;
  let isRefused = false;

  const refuse = (message: string): readonly Session[] => {
    isRefused = true;
    journal.report("invalid-document", message, { line: 1 });
    return [];
  };

  const readSession = (text: string): Session | undefined => {
    const result = readData(sessionSchema, parseJson(text));
    const path = `sessions[${place}]`;
    place += 1;
    if (result.ok) {
      summary.add(result.value);
      return result.value;
    }
    const [first] = result.issues;
    const column = first === undefined || first.path === "" ? path : `${path}.${first.path}`;
    journal.reject("document-rejected", first?.message ?? "not a session", { line: 1, column });
    return undefined;
  };

  const scan = (text: string): readonly Session[] => {
    if (scanner.state() === "after") epilogue += text.slice(0, LONGEST_PROLOGUE);
    const sessions = scanner.push(text).map(readSession).filter((session) => session !== undefined);
    if (scanner.state() === "lost") return [...sessions, ...refuse("the list of sessions is not in order")];
    if (scanner.waiting() > longest) return [...sessions, ...refuse(`a session has more than ${longest} characters`)];
    return sessions;
  };

  const begin = (isLast: boolean): readonly Session[] => {
    const prologue = PROLOGUE.exec(opening);
    if (prologue === null && opening.length < LONGEST_PROLOGUE && !isLast) return [];
    const text = opening;
    opening = "";
    if (prologue === null) {
      whole = openWhole(context);
      return whole.push(text);
    }
    isWithin = true;
    return scan(text.slice(prologue[0].length));
  };

  const push = (text: string): readonly Session[] => {
    if (isRefused) return [];
    if (whole !== undefined) return whole.push(text);
    if (isWithin) return scan(text);
    opening += text;
    return begin(false);
  };

  const end = (): readonly Session[] => {
    const sessions = isWithin || whole !== undefined ? [] : begin(true);
    if (whole !== undefined) return [...sessions, ...whole.end()];
    if (isRefused) return sessions;
    const isComplete = scanner.state() === "after" && EPILOGUE.test(scanner.rest() + epilogue);
    if (!isComplete) journal.report("incomplete-document", "the document ends before its end; what stands before was read", { line: 1 });
    return sessions;
  };

  return {
    push,
    end,
    notes: () => whole?.notes() ?? journal.take(),
    summary: () =>
      whole?.summary() ?? {
        unit: summary.unit(),
        accounting: { rows: summary.sets() + journal.rejected(), sets: summary.sets(), nonSets: 0, rejected: journal.rejected() },
        unresolved: summary.unresolved(),
      },
    isRefused: () => isRefused || whole?.isRefused() === true,
  };
}
