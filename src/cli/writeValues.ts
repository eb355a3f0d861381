import type { WholeRange } from "../catalogue/exercise";
import type { CalendarDate } from "../units/calendar";
import { formatMass } from "../units/formatMass";
import type { Mass } from "../units/mass";

const withYear = /* @__PURE__ */ new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", day: "numeric", month: "short", year: "numeric" });
const withoutYear = /* @__PURE__ */ new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", day: "numeric", month: "short" });

/** Writes a date as "9 May 2026". */
export function writeDate(date: CalendarDate): string {
  return withYear.format(new Date(date));
}

/** Writes a date as "9 May". */
export function writeDay(date: CalendarDate): string {
  return withoutYear.format(new Date(date));
}

/** Writes a load to the nearest half unit, as people read estimates. */
export function writeRoughMass({ value, unit }: Mass): string {
  return formatMass({ value: Math.round(value * 2) / 2, unit });
}

/** Writes a large mass without decimals. */
export function writeTonnage(tonnage: Mass): string {
  return formatMass(tonnage, { maximumFractionDigits: 0 });
}

/** Writes a share as a signed percentage, "+0.6 %". */
export function writeShare(share: number): string {
  const percent = (share * 100).toFixed(1);
  return `${share > 0 && percent !== "0.0" ? "+" : ""}${percent === "-0.0" ? "0.0" : percent} %`;
}

/** Writes a range of repetitions, "8–12" or "5". */
export function writeRange({ min, max }: WholeRange): string {
  return min === max ? String(min) : `${min}–${max}`;
}

/** Writes a count with its noun, "1 session" or "3 sessions". */
export function writeCount(count: number, noun: string): string {
  return `${new Intl.NumberFormat("en").format(count)} ${noun}${count === 1 ? "" : "s"}`;
}
