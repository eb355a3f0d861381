import { expectTypeOf, test } from "vitest";
import { addCalendarDays, isCalendarDate, type CalendarDate } from "../../src/units/calendar";
import { compareMass } from "../../src/units/compareMass";
import { convertMass } from "../../src/units/convertMass";
import { formatMass, type FormatMassOptions } from "../../src/units/formatMass";
import { kg, lb, mass, type Mass, type MassUnit } from "../../src/units/mass";

test("a mass is read-only and of two units", () => {
  expectTypeOf<Mass>().toEqualTypeOf<Readonly<Mass>>();
  expectTypeOf<MassUnit>().toEqualTypeOf<"kg" | "lb">();
  const load = kg(100);
  // @ts-expect-error a mass is never changed
  load.value = 105;
  // @ts-expect-error no such unit
  mass(1, "stone");
  // @ts-expect-error a bare number has no unit
  convertMass(100, "kg");
});

test("what makes a mass gives a plain mass", () => {
  expectTypeOf(kg).returns.toEqualTypeOf<Mass>();
  expectTypeOf(lb).returns.toEqualTypeOf<Mass>();
  expectTypeOf(convertMass).returns.toEqualTypeOf<Mass>();
});

test("comparing fits Array.prototype.sort", () => {
  expectTypeOf(compareMass).returns.toEqualTypeOf<-1 | 0 | 1>();
  expectTypeOf(compareMass).toExtend<Parameters<Mass[]["sort"]>[0]>();
});

test("options are left out, never undefined", () => {
  expectTypeOf<FormatMassOptions>().toEqualTypeOf<Readonly<FormatMassOptions>>();
  // @ts-expect-error an option that is there has a value
  formatMass(kg(1), { locale: undefined });
});

test("a checked text is a date, and dates are text", () => {
  const value: unknown = "2026-05-09";
  if (isCalendarDate(value)) expectTypeOf(value).toEqualTypeOf<CalendarDate>();
  expectTypeOf(addCalendarDays).returns.toEqualTypeOf<string>();
  // @ts-expect-error a Date has a time and a zone
  addCalendarDays(new Date(0), 1);
});
