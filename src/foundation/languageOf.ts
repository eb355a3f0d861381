/** Reads the language of a BCP 47 tag, in lower case: "en" of "en-GB". */
export function languageOf(tag: string): string {
  return (tag.split(/[-_]/u)[0] ?? tag).toLowerCase();
}
