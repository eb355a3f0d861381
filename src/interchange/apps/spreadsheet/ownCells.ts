/** "BW", "bodyweight", or either with what was added or taken off: "BW+10", "bw - 20 kg". */
const BODYWEIGHT = /^(?:bw|b\.w\.|body[ -]?weight|körpergewicht)(?:\s{0,3}([+-])\s{0,3}(\S.{0,19}))?$/iu;
const PLUS = /^\+\s{0,3}(?=\d)/u;

/** The load of a cell as a number has it: bodyweight is no load, what is added to it is the load, what is taken off is below 0. */
export function readOwnLoad(text: string): string {
  const match = BODYWEIGHT.exec(text);
  if (match === null) return text.replace(PLUS, "");
  const [, sign = "", amount = ""] = match;
  return sign === "-" ? `-${amount}` : amount;
}

/** The name of a lift whose equipment and variant stand in columns of their own: "squat / barbell / high bar". */
export function joinOwnName(parts: readonly string[]): string {
  const [name = "", ...others] = parts;
  return name === "" ? "" : [name, ...others].filter((part) => part !== "").join(" / ");
}
