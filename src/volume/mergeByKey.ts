/** Joins two lists of rows: rows with the same key become one, and the result is in order of the keys. */
export function mergeByKey<Row>(
  a: readonly Row[],
  b: readonly Row[],
  keyOf: (row: Row) => string,
  join: (a: Row, b: Row) => Row,
): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const row of [...a, ...b]) {
    const other = rows.get(keyOf(row));
    rows.set(keyOf(row), other === undefined ? row : join(other, row));
  }
  return [...rows.values()].sort((x, y) => (keyOf(x) < keyOf(y) ? -1 : 1));
}
