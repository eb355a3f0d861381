import { describe, expect, test } from "vitest";
import { convertMass } from "../../src/units/convertMass";
import { rirFromRpe } from "../../src/units/effort";
import { mass, type MassUnit } from "../../src/units/mass";
import published from "../published/mass.json";
import effort from "../published/effort.json";

describe("masses convert as defined and as other software has it", () => {
  test.each(published.convertMass)("$args.value $args.from", ({ args, expected, tolerance }) => {
    const { value, unit } = convertMass(mass(args.value, args.from as MassUnit), args.to as MassUnit);
    expect(unit).toBe(args.to);
    expect(Math.abs(value - expected)).toBeLessThanOrEqual(tolerance);
  });
});

describe("effort converts as published", () => {
  test.each(effort.rirFromRpe)("RPE $args.rpe", ({ args, expected }) => {
    expect(rirFromRpe(args.rpe)).toBe(expected);
  });
});
