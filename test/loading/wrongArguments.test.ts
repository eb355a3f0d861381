/** What a reader who called everything with nonsense found. */
import { expect, test } from "vitest";
import { backSquat } from "../../src/catalogue/lifts/backSquat";
import { equipmentForLift } from "../../src/loading/equipmentForLift";
import { pickBands } from "../../src/loading/pickBands";
import { nextLoadable, roundToLoadable } from "../../src/loading/roundToLoadable";
import { solvePlates } from "../../src/loading/solvePlates";
import { standardEquipment } from "../../src/loading/standardEquipment";
import { kg } from "../../src/units/mass";
import { refusalOf } from "../setup/refusalOf";

const gym = standardEquipment["plates-kg"];
const fixed = (loads: unknown) => () => roundToLoadable(kg(5), { kind: "fixed", name: "pieces", loads: loads as never }, "up");
const loading = (change: object) => () => equipmentForLift({ ...backSquat.loading, ...change }, "kg");

test.each<[string, () => unknown, string, string]>([
  ["no target", () => solvePlates(undefined as never, gym), "target", "target must be an object, got undefined"],
  ["options that are none", () => solvePlates(kg(100), gym, null as never), "options", "options must be an object, got null"],
  ["options that are a direction", () => solvePlates(kg(100), gym, "down" as never), "options", 'options must be an object, got "down"'],
  ["a target that is nothing", () => roundToLoadable(null as never, gym, "up"), "target", "target must be an object, got null"],
  ["a load that is nothing", () => nextLoadable(null as never, gym, "up"), "mass", "mass must be an object, got null"],
  ["bands for nothing", () => pickBands(null as never, []), "target", "target must be an object, got null"],
  ["options for bands that are none", () => pickBands(kg(1), [], null as never), "options", "options must be an object, got null"],
  ["no pieces", fixed(undefined), "equipment.loads", "equipment.loads must be a list, got undefined"],
  ["a piece that is nothing", fixed([null]), "equipment.loads[0]", "equipment.loads[0] must be an object, got null"],
  ["a lift without loading", () => equipmentForLift(undefined as never, "kg"), "loading", "loading must be an object, got undefined"],
  ["a lift without a step", loading({ smallestStep: {} }), "loading.smallestStep.kg", "loading.smallestStep.kg must be a number from 0.001 to 10000 kg, got undefined"],
  ["a bar of no mass", loading({ barKg: Number.NaN }), "loading.barKg", "loading.barKg must be a number from 0 to 10000 kg, got NaN"],
])("%s", (_what, call, argument, message) => {
  expect(refusalOf(call)).toEqual({ code: "invalid-argument", argument, message });
});
