/** Whether a text has at most so many code points, which is what JSON Schema counts; `length` counts code units. */
export function hasAtMost(text: string, most: number): boolean {
  if (text.length <= most) return true;
  return text.length <= 2 * most && Array.from(text).length <= most;
}

/** The text, or its first so many code points. */
export function cutText(text: string, most: number): string {
  return hasAtMost(text, most) ? text : Array.from(text.slice(0, 2 * most)).slice(0, most).join("");
}
