/**
 * Takes the ending off a folded word, so that "raises" meets "raise" and "manubri" meets "manubrio": the s of a plural,
 * then up to two vowels, three letters left at least. One rule for every language; "press" keeps its ss.
 */
export function stemWord(word: string): string {
  const isPlural = word.length > 2 && word.endsWith("s") && !word.endsWith("ss");
  let end = isPlural ? word.length - 1 : word.length;
  for (let dropped = 0; dropped < 2 && end > 3 && "aeio".includes(word.charAt(end - 1)); dropped++) end -= 1;
  return word.slice(0, end);
}
