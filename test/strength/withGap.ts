/** A list with a hole before its items, as `delete list[0]` leaves one: `forEach` and `map` pass over it in silence. */
export function withGap<Item>(items: readonly Item[]): Item[] {
  const list: Item[] = [];
  for (const [place, item] of items.entries()) list[place + 1] = item;
  return list;
}
