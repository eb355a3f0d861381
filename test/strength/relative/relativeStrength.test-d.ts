import { expectTypeOf, test } from "vitest";
import { ageFactor } from "../../../src/strength/relative/ageFactor";
import type { Sex } from "../../../src/strength/relative/system";
import {
  relativeStrengthSystems,
  type RelativeStrengthInput,
  type RelativeStrengthSystemId,
} from "../../../src/strength/relative/relativeStrengthSystems";
import { relativeStrength, type RelativeStrength } from "../../../src/strength/relative/relativeStrength";
import { kg } from "../../../src/units/mass";

const masses = { lifted: kg(200), bodyMass: kg(80) };

test("ids are literals and the list holds one system for each", () => {
  expectTypeOf<RelativeStrengthSystemId>().toEqualTypeOf<
    | "wilks"
    | "wilks-2020"
    | "dots"
    | "ipf-gl"
    | "sinclair"
    | "glossbrenner"
    | "schwartz-malone"
    | "reshel"
    | "haleczko"
    | "nasa"
    | "allometric"
    | "times-body-mass"
  >();
  expectTypeOf(relativeStrengthSystems.dots.id).toEqualTypeOf<"dots">();
  expectTypeOf(relativeStrengthSystems["ipf-gl"].needs).toEqualTypeOf<readonly ("sex" | "equipment" | "event")[]>();
});

test("a field that is missing does not compile", () => {
  // @ts-expect-error no sex
  relativeStrength("dots", { lifted: kg(200), bodyMass: kg(80) });
  // @ts-expect-error no event
  relativeStrength("ipf-gl", { lifted: kg(200), bodyMass: kg(80), sex: "male", equipment: "raw" });
  // @ts-expect-error no cycle
  relativeStrength("sinclair", { lifted: kg(200), bodyMass: kg(80), sex: "male" });
  // @ts-expect-error no body mass
  relativeStrength("times-body-mass", { lifted: kg(200) });
});

test("a field too many does not compile", () => {
  // @ts-expect-error DOTS knows no event
  relativeStrength("dots", { lifted: kg(200), bodyMass: kg(80), sex: "male", event: "bench" });
  // @ts-expect-error NASA is the same for everybody
  relativeStrength("nasa", { lifted: kg(200), bodyMass: kg(80), sex: "male" });
  // @ts-expect-error a plain ratio has no exponent
  relativeStrength("times-body-mass", { lifted: kg(200), bodyMass: kg(80), exponent: 0.5 });
  // @ts-expect-error allometric scaling does not tell the sexes apart
  relativeStrength("allometric", { lifted: kg(200), bodyMass: kg(80), sex: "male" });
});

test("words and masses are checked", () => {
  // @ts-expect-error no such system
  relativeStrength("hoffman", { ...masses, sex: "male" });
  // @ts-expect-error no such cycle
  relativeStrength("sinclair", { ...masses, sex: "male", cycle: "2013-2016" });
  // @ts-expect-error a mass is not a number
  relativeStrength("nasa", { lifted: 200, bodyMass: kg(80) });
});

test("a sex known only at run time is fine, and so is a system chosen among alike ones", () => {
  const rate = (system: "wilks" | "dots", sex: Sex) => relativeStrength(system, { ...masses, sex });
  expectTypeOf(rate).returns.toEqualTypeOf<RelativeStrength>();
  expectTypeOf<RelativeStrengthInput<"allometric">["exponent"]>().toEqualTypeOf<number | undefined>();
});

test("a factor may be missing", () => {
  expectTypeOf(ageFactor).returns.toEqualTypeOf<number | undefined>();
});

test("a system chosen at run time wants what every system wants", () => {
  const system = "dots" as RelativeStrengthSystemId;
  const masses = { lifted: kg(500), bodyMass: kg(80) };
  // @ts-expect-error sinclair would want its cycle, ipf-gl its event
  relativeStrength(system, { ...masses, sex: "male" });
  relativeStrength(system, { ...masses, sex: "male", equipment: "raw", event: "three-lifts", cycle: "2025-2028" });
});
