/** Excel writes and reads a first line that names the delimiter. */
const SEPARATOR_LINE = /^sep=[,;\t|]\n/iu;

/** Makes a first line such as "sep=;" a blank one, so that the header comes first and lines keep their numbers. */
export function blankSeparatorLine(text: string): string {
  return text.replace(SEPARATOR_LINE, "\n");
}
