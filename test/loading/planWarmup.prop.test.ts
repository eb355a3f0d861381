import fc from "fast-check";
import { expect, test } from "vitest";
import { exercises } from "../../src/catalogue/exercises";
import { unitOf, type LoadingEquipment } from "../../src/loading/equipment";
import { planWarmupForLift } from "../../src/loading/planWarmupForLift";
import { nextLoadable, roundToLoadable } from "../../src/loading/roundToLoadable";
import { standardEquipment } from "../../src/loading/standardEquipment";
import type { WarmupWorkSet } from "../../src/loading/warmup";
import { convertMass, massIn } from "../../src/units/convertMass";
import type { Mass, MassUnit } from "../../src/units/mass";
import { loadingEquipment, plateEquipment } from "../arbitraries/loadingEquipment";
import { masses, massUnits } from "../arbitraries/mass";

const lifts = fc.constantFrom(undefined, ...exercises);
const efforts = fc.record({ reps: fc.integer({ min: 1, max: 25 }), rir: fc.integer({ min: 0, max: 10 }).map((half) => half / 2) });
const workSets = fc.record({ load: masses(0, 300), effort: efforts }).map(({ load, effort }): WarmupWorkSet => ({ load, ...effort }));

test("sets ascend, can be loaded, and stay below the working load, with fewer repetitions the heavier they are", () => {
  fc.assert(
    fc.property(lifts, workSets, loadingEquipment(), (lift, workSet, equipment) => {
      const { sets } = planWarmupForLift(lift, workSet, equipment);
      const sign = equipment.kind === "assistance" ? -1 : 1;
      const working = sign * massIn(workSet.load, unitOf(equipment));
      const loads = sets.map(({ load }) => sign * load.value);
      loads.forEach((load, place) => {
        expect(load).toBeLessThan(loads[place + 1] ?? working);
      });
      sets.forEach(({ load, reps, share, restSeconds }, place) => {
        expect(roundToLoadable(load, equipment, "nearest")?.value).toBeCloseTo(load.value, 9);
        expect(load.unit).toBe(unitOf(equipment));
        expect(reps).toBeLessThanOrEqual(sets[place - 1]?.reps ?? Infinity);
        expect(restSeconds).toBeGreaterThanOrEqual(sets[place - 1]?.restSeconds ?? 0);
        expect(share).toBeLessThan(1);
      });
    }),
    { numRuns: 500 },
  );
});

test("there is none for the lightest load, and a reason where there is none", () => {
  fc.assert(
    fc.property(lifts, efforts, loadingEquipment(), (lift, effort, equipment) => {
      const easiest = equipment.kind === "assistance" ? roundToLoadable(equipment.heaviest, equipment, "down") : roundToLoadable({ value: 0, unit: "kg" }, equipment, "up");
      if (easiest === undefined) return;
      expect(planWarmupForLift(lift, { load: easiest, ...effort }, equipment)).toEqual({ status: "none", reason: "no-lighter-load", sets: [] });
    }),
  );
});

const evenGyms = fc.constantFrom<LoadingEquipment[]>(
  standardEquipment["barbell-kg"],
  standardEquipment["barbell-lb"],
  standardEquipment["plates-kg"],
  standardEquipment["plates-lb"],
  standardEquipment["competition-kg"],
  standardEquipment["stack-kg"],
  standardEquipment["dumbbells-kg"],
  standardEquipment["dumbbell-rack-lb"],
  { kind: "assistance", name: "help", lightest: { value: 0, unit: "kg" }, step: { value: 5, unit: "kg" }, heaviest: { value: 100, unit: "kg" } },
);

test("a heavier working load never has fewer sets before it", () => {
  fc.assert(
    fc.property(lifts, efforts, evenGyms, masses(0, 180), masses(0, 180), (lift, effort, equipment, a, b) => {
      const countFor = (load: Mass): number => planWarmupForLift(lift, { load, ...effort }, equipment).sets.length;
      fc.pre([a, b].every((load) => roundToLoadable(load, equipment, "up") !== undefined));
      const [light, heavy] = massIn(a, "kg") < massIn(b, "kg") ? [a, b] : [b, a];
      const [easier, harder] = equipment.kind === "assistance" ? [heavy, light] : [light, heavy];
      expect(countFor(easier)).toBeLessThanOrEqual(countFor(harder));
    }),
    { numRuns: 500 },
  );
});

test("a set nearer to failure never has fewer sets before it", () => {
  fc.assert(
    fc.property(lifts, efforts, efforts, evenGyms, masses(0, 250), (lift, a, b, equipment, load) => {
      // A load beyond all the equipment has flattens the last steps into one.
      fc.pre(roundToLoadable(load, equipment, "up") !== undefined);
      const countFor = (effort: typeof a): number => planWarmupForLift(lift, { load, ...effort }, equipment).sets.length;
      const [near, far] = a.reps + a.rir < b.reps + b.rir ? [a, b] : [b, a];
      expect(countFor(near)).toBeGreaterThanOrEqual(countFor(far));
    }),
  );
});

function restate(equipment: LoadingEquipment, unit: MassUnit): LoadingEquipment {
  const inUnit = (mass: Mass): Mass => convertMass(mass, unit);
  const counted = (plates: readonly { mass: Mass; count: number }[]): { mass: Mass; count: number }[] => plates.map(({ mass, count }) => ({ mass: inUnit(mass), count }));
  if (equipment.kind === "fixed") return { ...equipment, loads: equipment.loads.map(inUnit) };
  if (equipment.kind === "plates") {
    const { collars, ...rest } = equipment;
    return { ...rest, bar: inUnit(equipment.bar), plates: counted(equipment.plates), ...(collars === undefined ? {} : { collars: inUnit(collars) }) };
  }
  const { heaviest } = equipment;
  const steps = { lightest: inUnit(equipment.lightest), step: inUnit(equipment.step) };
  if (equipment.kind === "steps") return { ...equipment, ...steps, ...(heaviest === undefined ? {} : { heaviest: inUnit(heaviest) }) };
  const machine = { ...steps, heaviest: inUnit(equipment.heaviest) };
  if (equipment.kind === "assistance") return { ...equipment, ...machine };
  return { ...equipment, ...machine, ...(equipment.addOns === undefined ? {} : { addOns: counted(equipment.addOns) }) };
}

test("the same gym and set stated in the other unit give the same sets", () => {
  fc.assert(
    fc.property(lifts, workSets, evenGyms, massUnits(), (lift, workSet, equipment, unit) => {
      const one = planWarmupForLift(lift, workSet, equipment).sets;
      const other = planWarmupForLift(lift, { ...workSet, load: convertMass(workSet.load, unit) }, restate(equipment, unit)).sets;
      expect(other.map(({ reps, why }) => [reps, why])).toEqual(one.map(({ reps, why }) => [reps, why]));
      other.forEach(({ load }, place) => {
        expect(massIn(load, "kg")).toBeCloseTo(massIn(one[place]?.load ?? load, "kg"), 9);
      });
    }),
    { numRuns: 300 },
  );
});

test("a step lies no lower than it needs to: no further below the wanted share than the tolerance or the next load", () => {
  fc.assert(
    fc.property(workSets, plateEquipment(), (workSet, equipment) => {
      const { sets } = planWarmupForLift(undefined, workSet, equipment);
      const last = sets.at(-1);
      if (last?.why !== "last-step") return;
      const above = nextLoadable(last.load, equipment, "up");
      const working = massIn(workSet.load, unitOf(equipment));
      const isWithinTolerance = last.share >= 0.6 - 0.05 - 1e-9;
      expect(isWithinTolerance || above === undefined || above.value > 0.6 * working - 1e-6).toBe(true);
    }),
  );
});
