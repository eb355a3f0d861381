/** Makes the line breaks of a note real ones: apps write them as backslash and n, or as a vertical tab. */
export function cleanNote(text: string): string {
  return text === "" ? "" : text.replaceAll("\\n", "\n").replaceAll("\v", "\n").trim();
}

/** Joins the notes that are not empty, each on its own line. */
export function joinNotes(notes: readonly string[]): string {
  return notes.map(cleanNote).filter((text) => text !== "").join("\n");
}
