import { describe, expect, test } from "vitest";
import { formatMass } from "../../src/units/formatMass";
import { kg, lb, type Mass } from "../../src/units/mass";
import { deepFreeze } from "../setup/deepFreeze";
import { refusalOf } from "../setup/refusalOf";

describe("formatMass", () => {
  test.each<[Mass, Parameters<typeof formatMass>[1], string]>([
    [kg(102.5), undefined, "102.5 kg"],
    [kg(100), {}, "100 kg"],
    [lb(225), { locale: "it" }, "225 lb"],
    [kg(102.5), { locale: "de" }, "102,5 kg"],
    [kg(1250), { locale: "en" }, "1,250 kg"],
    [kg(102.058), {}, "102.06 kg"],
    [kg(102.058), { maximumFractionDigits: 0 }, "102 kg"],
    [kg(102.058), { maximumFractionDigits: 3 }, "102.058 kg"],
    [kg(0), {}, "0 kg"],
  ])("%j with %j", (mass, options, text) => {
    expect(formatMass(deepFreeze(mass), options)).toBe(text);
  });

  test.each<[string, () => unknown, string, string]>([
    ["a mass that is no number", () => formatMass({ value: Number.NaN, unit: "kg" }), "mass.value", "mass.value must be a number of at least 0 kg, got NaN"],
    ["a mass of no unit", () => formatMass({ value: 1 } as Mass), "mass.unit", "mass.unit must be one of kg, lb, got undefined"],
    ["a malformed language tag", () => formatMass(kg(1), { locale: "en_US!" }), "locale", 'locale must be a language tag such as "en-GB", got "en_US!"'],
    ["an empty language tag", () => formatMass(kg(1), { locale: "" }), "locale", 'locale must be a language tag such as "en-GB", got ""'],
    ["too many decimals", () => formatMass(kg(1), { maximumFractionDigits: 21 }), "maximumFractionDigits", "maximumFractionDigits must be a whole number from 0 to 20, got 21"],
    ["half a decimal", () => formatMass(kg(1), { maximumFractionDigits: 1.5 }), "maximumFractionDigits", "maximumFractionDigits must be a whole number from 0 to 20, got 1.5"],
  ])("refuses %s", (_what, call, argument, message) => {
    expect(refusalOf(call)).toEqual({ code: "invalid-argument", argument, message });
  });
});
