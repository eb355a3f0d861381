/** Writes an id as the words of a sentence: "Heels lift" for "heels-lift". */
export function sentenceOf(id: string): string {
  return `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll("-", " ")}`;
}
