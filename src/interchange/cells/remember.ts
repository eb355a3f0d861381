import { detach } from "./detach";

/** Longer texts are notes and rubbish, seldom twice the same. */
const LONGEST_KEY = 100;
const MOST_KEYS = 5000;

/**
 * Makes a reader that reads each different text once: in a log nearly every cell repeats one above it. What it remembers is
 * bounded, whatever comes.
 */
export function remember<Value extends object>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  let lastText: string | undefined;
  let lastValue: Value | undefined;
  return (text) => {
    if (lastValue !== undefined && lastText === text) return lastValue;
    const found = known.get(text);
    const value = found ?? read(text);
    if (text.length > LONGEST_KEY) return value;
    lastText = text;
    lastValue = value;
    if (found !== undefined) return value;
    if (known.size >= MOST_KEYS) known.clear();
    known.set(detach(text), value);
    return value;
  };
}
