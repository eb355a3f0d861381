/** How long a session lasted as Strong spells it, "1h 6m" or "49s", to the second; empty for none. */
export function durationText(seconds: number | undefined): string {
  const whole = Math.round(seconds ?? 0);
  const parts = [
    [Math.floor(whole / 3600), "h"],
    [Math.floor(whole / 60) % 60, "m"],
    [whole % 60, "s"],
  ] as const;
  return parts.filter(([amount]) => amount > 0).map(([amount, letter]) => `${amount}${letter}`).join(" ");
}
