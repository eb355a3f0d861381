const SPELLING = /^(?:(\d{1,5}) ?h)? ?(?:(\d{1,5}) ?m(?:in)?)? ?(?:(\d{1,6}) ?s)?$/u;

/** Reads "1h 6m", "1 h 22 min", "31min" or "49s" as seconds; `undefined` for anything else. */
export function readDuration(text: string): number | undefined {
  const match = SPELLING.exec(text.replace(/\s+/gu, " ").toLowerCase());
  if (match === null || text === "") return undefined;
  const [, hours = "0", minutes = "0", seconds = "0"] = match;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
