/**
 * Months by the first three letters of their folded names in English, Turkish, Portuguese, Spanish, French, German and
 * Italian; no three letters mean two months, save French "jui".
 */
const MONTHS: readonly (readonly string[])[] = [
  ["jan", "oca", "ene", "gen"],
  ["feb", "fev", "sub"],
  ["mar", "mrz"],
  ["apr", "abr", "avr", "nis"],
  ["may", "mai", "mag"],
  ["jun", "juin", "haz", "giu"],
  ["jul", "juil", "tem", "lug"],
  ["aug", "ago", "agu", "aou"],
  ["sep", "set", "eyl"],
  ["oct", "out", "okt", "eki", "ott"],
  ["nov", "kas"],
  ["dec", "dez", "dic", "ara"],
];

/** Returns the month, 1 to 12, that a folded name or abbreviation means; `undefined` for no month. */
export function monthNumber(foldedName: string): number | undefined {
  const key = foldedName.startsWith("jui") ? foldedName.slice(0, 4) : foldedName.slice(0, 3);
  const month = MONTHS.findIndex((names) => names.includes(key));
  return month === -1 ? undefined : month + 1;
}
