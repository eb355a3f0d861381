import type { ImportLimits } from "./importLimits";

/** The pieces of a text that can only be read whole; beyond the limit of characters nothing more is kept. */
export interface TextGatherer {
  readonly push: (piece: string) => void;
  /** Why the text is too long; `undefined` while it is not. */
  readonly excess: () => string | undefined;
  /** Gives the whole text and keeps nothing of it. */
  readonly take: () => string;
}

/** Begins to gather a text. */
export function gatherText({ maxCharacters }: Pick<ImportLimits, "maxCharacters">): TextGatherer {
  let pieces: string[] = [];
  let length = 0;
  return {
    push: (piece) => {
      length += piece.length;
      if (length <= maxCharacters) pieces.push(piece);
    },
    excess: () => (length > maxCharacters ? `the document has ${length} characters, more than the limit of ${maxCharacters}` : undefined),
    take: () => {
      const text = pieces.join("");
      pieces = [];
      return text;
    },
  };
}
