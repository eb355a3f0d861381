/**
 * Months by the first three letters of their folded names. English, Turkish, Portuguese, Spanish, French, German and
 * Italian are those of exports, some of them attested only second-hand; Dutch, Polish and Russian were added from the
 * languages themselves and seen in no export. No three letters mean two months, save French "jui".
 */
const MONTHS: readonly (readonly string[])[] = [
  ["jan", "oca", "ene", "gen", "sty", "янв"],
  ["feb", "fev", "sub", "lut", "фев"],
  ["mar", "mrz", "mrt", "мар"],
  ["apr", "abr", "avr", "nis", "kwi", "апр"],
  ["may", "mai", "mag", "mei", "maj", "маи", "мая"],
  ["jun", "juin", "haz", "giu", "cze", "июн"],
  ["jul", "juil", "tem", "lug", "lip", "июл"],
  ["aug", "ago", "agu", "aou", "sie", "авг"],
  ["sep", "set", "eyl", "wrz", "сен"],
  ["oct", "out", "okt", "eki", "ott", "paz", "окт"],
  ["nov", "kas", "lis", "ноя"],
  ["dec", "dez", "dic", "ara", "gru", "дек"],
];

/** Returns the month, 1 to 12, that a folded name or abbreviation means; `undefined` for no month. */
export function monthNumber(foldedName: string): number | undefined {
  const key = foldedName.startsWith("jui") ? foldedName.slice(0, 4) : foldedName.slice(0, 3);
  const month = MONTHS.findIndex((names) => names.includes(key));
  return month === -1 ? undefined : month + 1;
}
