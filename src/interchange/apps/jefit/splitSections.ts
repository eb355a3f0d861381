/** One section of a backup: the lines between its title and the next line of number signs. */
export interface BackupSection {
  readonly name: string;
  readonly text: string;
  /** The line of its title, from 1. */
  readonly line: number;
  /** Whether a line of number signs ends it, as the app writes it. */
  readonly isClosed: boolean;
}

const TITLE = /^### ?([A-Z]+(?: [A-Z]+){0,4}) ?#*$/u;
const RULE = "###";
const LONGEST_TITLE = 200;

/**
 * Splits a backup into its sections. Every line that begins with three number signs ends a section, also one that is no
 * title: what follows belongs to no section then, lest rows about the person be read as sets.
 */
export function splitSections(text: string): readonly BackupSection[] {
  const sections: BackupSection[] = [];
  let open: { readonly name: string; readonly from: number; readonly line: number } | undefined;
  let line = 1;
  const close = (to: number, isClosed: boolean) => {
    if (open !== undefined) sections.push({ name: open.name, text: text.slice(open.from, to), line: open.line, isClosed });
    open = undefined;
  };
  for (let from = 0; from <= text.length; line += 1) {
    const end = text.indexOf("\n", from);
    const to = end === -1 ? text.length : end;
    if (text.startsWith(RULE, from)) {
      close(from, true);
      const name = titleOf(text.slice(from, Math.min(to, from + LONGEST_TITLE)));
      if (name !== undefined) open = { name, from: to + 1, line };
    }
    from = to + 1;
  }
  close(text.length, false);
  return sections;
}

function titleOf(line: string): string | undefined {
  return TITLE.exec(line.trim())?.[1];
}
