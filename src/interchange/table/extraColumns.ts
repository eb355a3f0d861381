/** A text to preserve, after the name of the column it stands in. */
export type NamedText = readonly [name: string, text: string];

/** Columns of a document that no one knew before it was read. */
export interface ExtraColumns {
  readonly names: readonly string[];
  /** The cells of one record; texts of one name stand together. */
  readonly write: (texts: readonly NamedText[]) => readonly string[];
}

/** Every record has a cell for each, so a document that names many must not make many of them. */
const MOST_COLUMNS = 50;
const FURTHER = "(further columns)";

/** Lays out such columns: beyond fifty names, texts share the last one, each with its name before it. */
export function createExtraColumns(wanted: Iterable<string>): ExtraColumns {
  const all = [...new Set(wanted)];
  const own = all.slice(0, MOST_COLUMNS);
  const names = all.length > MOST_COLUMNS ? [...own, FURTHER] : own;
  const places = new Map(own.map((name, place) => [name, place]));
  return {
    names,
    write: (texts) => {
      const cells = names.map(() => "");
      for (const [name, text] of texts) {
        if (text === "") continue;
        const place = places.get(name);
        const shown = place === undefined ? `${name}: ${text}` : text;
        const before = cells[place ?? MOST_COLUMNS] ?? "";
        cells[place ?? MOST_COLUMNS] = before === "" ? shown : `${before}, ${shown}`;
      }
      return cells;
    },
  };
}
