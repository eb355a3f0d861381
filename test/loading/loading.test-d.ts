import { expectTypeOf, test } from "vitest";
import type { LoadingEquipment, PlateEquipment } from "../../src/loading/equipment";
import { nextLoadable, roundToLoadable, type LoadableDirection } from "../../src/loading/roundToLoadable";
import { standardEquipment, type StandardEquipmentId } from "../../src/loading/standardEquipment";
import { kg, type Mass } from "../../src/units/mass";

test("equipment is read-only and of three kinds", () => {
  expectTypeOf<LoadingEquipment["kind"]>().toEqualTypeOf<"steps" | "fixed" | "plates">();
  expectTypeOf<PlateEquipment>().toEqualTypeOf<Readonly<PlateEquipment>>();
  expectTypeOf<NonNullable<PlateEquipment["sides"]>>().toEqualTypeOf<1 | 2>();
});

test("no load on that side is an answer that must be looked at", () => {
  expectTypeOf(roundToLoadable).returns.toEqualTypeOf<Mass | undefined>();
  expectTypeOf(nextLoadable).returns.toEqualTypeOf<Mass | undefined>();
});

test("directions and ids are listed", () => {
  expectTypeOf<LoadableDirection>().toEqualTypeOf<"nearest" | "down" | "up">();
  expectTypeOf<"barbell-kg">().toExtend<StandardEquipmentId>();
  // @ts-expect-error the next load is above or below
  nextLoadable(kg(60), standardEquipment["barbell-kg"], "nearest");
  // @ts-expect-error no such equipment
  void standardEquipment["barbell-stone"];
});
