/** More than the different names, or words, of any lifter's log. */
const MOST = 10_000;

/** Returns a function of a text that works each text out once; it forgets all it knows when that grows too much. */
export function remember<Value>(workOut: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.value;
    const value = workOut(text);
    if (known.size >= MOST) known.clear();
    known.set(text, { value });
    return value;
  };
}
