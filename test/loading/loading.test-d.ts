import { expectTypeOf, test } from "vitest";
import type { EQUIPMENT_KINDS, LoadingEquipment, PlateEquipment } from "../../src/loading/equipment";
import type { LoadableDirection } from "../../src/loading/loadableDirection";
import { nextLoadable, roundToLoadable } from "../../src/loading/roundToLoadable";
import { standardEquipment, type StandardEquipmentId } from "../../src/loading/standardEquipment";
import type { ResistanceBand } from "../../src/loading/pickBands";
import { solvePlates } from "../../src/loading/solvePlates";
import type { WarmupPlan, WarmupSet } from "../../src/loading/warmup";
import { kg, type Mass } from "../../src/units/mass";

test("equipment is read-only and its kinds are listed", () => {
  expectTypeOf<LoadingEquipment["kind"]>().toEqualTypeOf<"steps" | "fixed" | "plates" | "stack" | "assistance">();
  expectTypeOf<(typeof EQUIPMENT_KINDS)[number]>().toEqualTypeOf<LoadingEquipment["kind"]>();
  expectTypeOf<PlateEquipment>().toEqualTypeOf<Readonly<PlateEquipment>>();
  expectTypeOf<NonNullable<PlateEquipment["sides"]>>().toEqualTypeOf<1 | 2>();
});

test("no load on that side is an answer that must be looked at", () => {
  expectTypeOf(roundToLoadable).returns.toEqualTypeOf<Mass | undefined>();
  expectTypeOf(nextLoadable).returns.toEqualTypeOf<Mass | undefined>();
});

test("plates that cannot be solved must be looked at", () => {
  const solution = solvePlates(kg(60), standardEquipment["plates-kg"]);
  expectTypeOf(solution.status).toEqualTypeOf<"solved" | "impossible">();
  // @ts-expect-error a bar heavier than the target has no plates
  void solution.perSide;
  // @ts-expect-error a stack has no plates
  solvePlates(kg(60), standardEquipment["stack-kg"]);
});

test("a band has no load to round to", () => {
  expectTypeOf<ResistanceBand>().not.toExtend<LoadingEquipment>();
});

test("a warm-up is a list of sets, perhaps an empty one with its reason", () => {
  expectTypeOf<WarmupPlan["sets"]>().toExtend<readonly WarmupSet[]>();
  expectTypeOf<Extract<WarmupPlan, { status: "none" }>["sets"]>().toEqualTypeOf<readonly []>();
});

test("directions and ids are listed", () => {
  expectTypeOf<LoadableDirection>().toEqualTypeOf<"nearest" | "down" | "up">();
  expectTypeOf<"barbell-kg">().toExtend<StandardEquipmentId>();
  // @ts-expect-error the next load is above or below
  nextLoadable(kg(60), standardEquipment["barbell-kg"], "nearest");
  // @ts-expect-error no such equipment
  void standardEquipment["barbell-stone"];
});
