const MOST_DECIMALS = 20;

/** A number of at least 0 in plain digits, without an exponent; empty for none. */
export function numberText(value: number | undefined): string {
  if (value === undefined) return "";
  const text = String(value);
  if (!text.includes("e")) return text;
  return value < 1 ? value.toFixed(MOST_DECIMALS).replace(/\.?0+$/u, "") : BigInt(value).toString();
}
