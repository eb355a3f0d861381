/** Formats with one row a line, for which counting lines is counting rows. */
const ONE_ROW_A_LINE = ["strong", "hevy", "fitnotes", "fitbod", "repcount", "liftosaur"];
const LONGEST_LINE = 50_000;

/**
 * Counts the rows of a table without reading it: the lines below the header that are not blank. `undefined` where that
 * cannot be told so: for other formats, for lines whose quotes are not in order, for delimiters that tie.
 */
export function countRows(raw, { format, issues }) {
  if (!ONE_ROW_A_LINE.includes(format) || issues.some(({ action }) => action === "nothing-read")) return undefined;
  const lines = raw.replaceAll("\0", "").replace(/^\uFEFF/u, "").replace(/^sep=[,;\t|](?=[\r\n])/iu, "").split(/\r\n|\r|\n/u);
  const header = lines.find((line) => line.trim() !== "") ?? "";
  const delimiter = findClearDelimiter(header);
  if (delimiter === undefined) return undefined;
  const inOrder = new RegExp(`^(?:"(?:[^"]|"")*"|[^"${delimiter}]*)(?:[${delimiter}](?:"(?:[^"]|"")*"|[^"${delimiter}]*))*$`, "u");
  const quotedDelimiter = new RegExp(`"[^"]*${delimiter}[^"]*"`, "u");
  let rows = 0;
  for (const line of lines) {
    if (line.length > LONGEST_LINE || !inOrder.test(line)) return undefined;
    const bare = line.replaceAll(delimiter, "").trim();
    if (bare.replace(/["\s]/gu, "") === "") {
      if (/"{3}/u.test(bare) || quotedDelimiter.test(line)) return undefined;
      continue;
    }
    rows += 1;
  }
  return issues.some(({ code }) => code === "header-missing") ? rows : Math.max(0, rows - 1);
}

function findClearDelimiter(header) {
  const bare = header.replace(/"[^"]*"/gu, "");
  const [best, second] = [",", ";", "\t", "|"].map((sign) => [bare.split(sign).length, sign]).sort(([a], [b]) => b - a);
  return best[0] > second[0] ? best[1] : undefined;
}
