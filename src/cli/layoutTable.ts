/** Lays out rows in columns of even width; numbers and the like are set flush right. */
export function layoutTable(header: readonly string[], rows: readonly (readonly string[])[], flushLeft: readonly number[]): string {
  const all = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...all.map((row) => (row[column] ?? "").length)));
  const layoutRow = (row: readonly string[]) =>
    widths
      .map((width, column) => {
        const cell = row[column] ?? "";
        return flushLeft.includes(column) ? cell.padEnd(width) : cell.padStart(width);
      })
      .join("  ")
      .trimEnd();
  return all.map(layoutRow).join("\n");
}
