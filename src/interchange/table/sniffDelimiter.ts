const DELIMITERS = [",", ";", "\t", "|"] as const;

/** One of the characters that part the fields of a line. */
export type Delimiter = (typeof DELIMITERS)[number];

/** A header is far shorter; a text without line ends is not searched to its end. */
const LONGEST_HEADER = 10_000;

/** Finds the delimiter of a text: the one that stands most often outside quotes in the first line that is not blank. */
export function sniffDelimiter(text: string): Delimiter {
  const [line = ""] = /\S[^\n]*/u.exec(text.slice(0, LONGEST_HEADER)) ?? [];
  const bare = line.replace(/"[^"]*"/gu, "");
  const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: bare.split(delimiter).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).delimiter;
}
