import { LONG_TOKENS, TOKENS } from "./tokens.mjs";

/** A table under the header of a sample: cells that stand in this column somewhere, in any row, or anything at all. */
export function randomTable({ rows, delimiter }, random, anyText) {
  const [header, ...samples] = rows;
  const strangeness = random.pick([0, 0.02, 0.1, 0.5]);
  const cell = (place) => {
    if (!random.chance(strangeness)) return random.pick(samples)[place] ?? "";
    const text = random.chance(0.002) ? random.pick(LONG_TOKENS) : random.chance(0.8) ? random.pick(TOKENS) : anyText();
    return random.chance(0.8) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const count = random.chance(0.005) ? random.between(100, 600) : random.below(14);
  const table = Array.from({ length: count }, () => {
    const width = random.chance(strangeness / 2) ? random.below(header.length + 3) : header.length;
    return Array.from({ length: width }, (_, place) => cell(place)).join(delimiter);
  });
  return [header.join(delimiter), ...table].join(random.chance(0.9) ? "\n" : "\r\n");
}
