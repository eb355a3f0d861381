/** Makes a reader that does not read a text again that repeats the one before. */
export function rememberLast<Value extends object>(read: (text: string) => Value): (text: string) => Value {
  let lastText: string | undefined;
  let lastValue: Value | undefined;
  return (text) => {
    if (lastValue !== undefined && lastText === text) return lastValue;
    lastText = text;
    lastValue = read(text);
    return lastValue;
  };
}
