import fc from "fast-check";
import { expect, test } from "vitest";
import { exercises } from "../../src/catalogue/exercises";
import { backSquat } from "../../src/catalogue/lifts/backSquat";
import { benchPress } from "../../src/catalogue/lifts/benchPress";
import { unitOf, type LoadingEquipment } from "../../src/loading/equipment";
import { planWarmupForLift } from "../../src/loading/planWarmupForLift";
import { nextLoadable, roundToLoadable } from "../../src/loading/roundToLoadable";
import { standardEquipment } from "../../src/loading/standardEquipment";
import type { WarmupWorkSet } from "../../src/loading/warmup";
import { convertMass, massIn } from "../../src/units/convertMass";
import type { Mass } from "../../src/units/mass";
import { loadingEquipment, plateEquipment } from "../arbitraries/loadingEquipment";
import { masses, massUnits } from "../arbitraries/mass";

const lifts = fc.constantFrom(undefined, ...exercises);
const bodies = fc.option(masses(40, 200), { nil: undefined });
const efforts = fc.record({ reps: fc.integer({ min: 1, max: 25 }), rir: fc.integer({ min: 0, max: 10 }).map((half) => half / 2) });
const workSets = fc.record({ load: masses(0, 300), effort: efforts }).map(({ load, effort }): WarmupWorkSet => ({ load, ...effort }));

test("sets ascend, can be loaded, and stay below the working load, with fewer repetitions the heavier they are", () => {
  fc.assert(
    fc.property(lifts, workSets, loadingEquipment(), bodies, (lift, workSet, equipment, body) => {
      const { sets } = planWarmupForLift(lift, workSet, equipment, body);
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
        const isBodyUnknown = lift?.loading.convention === "added" && body === undefined;
        if (!isBodyUnknown || equipment.kind === "assistance") expect(share).toBeGreaterThan(0);
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
      const isOther = lift?.loading.convention === "assistance" && equipment.kind !== "assistance";
      const reason = lift?.measure !== undefined ? "not-in-repetitions" : isOther ? "other-equipment" : "no-lighter-load";
      expect(planWarmupForLift(lift, { load: easiest, ...effort }, equipment)).toEqual({ status: "none", reason, sets: [] });
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

// Just above the first full-size plates a pull from the floor starts with them, just below with several lighter loads.
const floorStart = (lift: (typeof exercises)[number] | undefined): number => (lift?.loading.startsOnFloor === true ? 100 : 0);

test("a heavier working load never has fewer sets before it", () => {
  fc.assert(
    fc.property(lifts, efforts, evenGyms, masses(0, 180), masses(0, 180), (lift, effort, equipment, a, b) => {
      const countFor = (load: Mass): number => planWarmupForLift(lift, { load, ...effort }, equipment).sets.length;
      fc.pre([a, b].every((load) => massIn(load, "kg") >= floorStart(lift) && roundToLoadable(load, equipment, "up") !== undefined));
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
      // Before a heavy single with little more than the bar, the empty bar itself leaves too little in reserve.
      fc.pre(massIn(load, "kg") >= 40);
      const countFor = (effort: typeof a): number => planWarmupForLift(lift, { load, ...effort }, equipment).sets.length;
      const [near, far] = a.reps + a.rir < b.reps + b.rir ? [a, b] : [b, a];
      expect(countFor(near)).toBeGreaterThanOrEqual(countFor(far));
    }),
  );
});

test("the same set and body stated in the other unit give the same plan", () => {
  fc.assert(
    fc.property(lifts, workSets, evenGyms, massUnits(), bodies, (lift, workSet, equipment, unit, body) => {
      const other = planWarmupForLift(lift, { ...workSet, load: convertMass(workSet.load, unit) }, equipment, body === undefined ? undefined : convertMass(body, unit));
      const one = planWarmupForLift(lift, workSet, equipment, body);
      expect(other.sets.map(({ load, reps, why }) => [load, reps, why])).toEqual(one.sets.map(({ load, reps, why }) => [load, reps, why]));
    }),
    { numRuns: 300 },
  );
});

test("a set of three repetitions or more leaves four in reserve, by modified Epley from the working set", () => {
  fc.assert(
    fc.property(lifts, workSets, loadingEquipment(), masses(40, 200), (lift, workSet, equipment, body) => {
      fc.pre(equipment.kind !== "assistance" && typeof workSet.reps === "number");
      const { reps, rir = 0 } = workSet;
      const growth = (repsToFailure: number): number => 1 + 0.0353 * (repsToFailure - 1);
      for (const set of planWarmupForLift(lift, workSet, equipment, body).sets) {
        if (set.reps > 2) expect(set.share * growth(set.reps + 4)).toBeLessThan(growth(Number(reps) + rir) + 1e-6);
      }
    }),
    { numRuns: 300 },
  );
});

test("the plates of a set come to its load, are there, and come on but never off in an ordinary gym", () => {
  fc.assert(
    fc.property(lifts, workSets, plateEquipment(), (lift, workSet, equipment) => {
      for (const { load, perSide } of planWarmupForLift(lift, workSet, equipment).sets) {
        const { bar, collars, sides = 2, plates } = equipment;
        const inUnit = (mass: Mass): number => massIn(mass, bar.unit);
        const on = (perSide ?? []).reduce((total, { mass, count }) => total + sides * count * inUnit(mass), 0);
        expect(perSide).toBeDefined();
        expect(bar.value + (collars === undefined ? 0 : inUnit(collars)) + on).toBeCloseTo(load.value, 6);
        for (const { mass, count } of perSide ?? []) {
          const stocked = plates.filter((plate) => plate.mass.value === mass.value && plate.mass.unit === mass.unit);
          expect(sides * count).toBeLessThanOrEqual(stocked.reduce((total, plate) => total + plate.count, 0));
        }
      }
    }),
    { numRuns: 300 },
  );
  const ordinary = fc.constantFrom("plates-kg" as const, "plates-lb" as const);
  fc.assert(
    fc.property(lifts, efforts, ordinary, masses(70, 440), (lift, effort, id, load) => {
      // With less, the smallest plates run out.
      fc.pre(massIn(load, "kg") >= 70);
      const { sets } = planWarmupForLift(lift, { load, ...effort }, standardEquipment[id]);
      sets.slice(1).forEach(({ perSide = [] }, place) => {
        for (const { mass, count } of sets[place]?.perSide ?? []) {
          expect(perSide.find((plate) => plate.mass.value === mass.value)?.count ?? 0).toBeGreaterThanOrEqual(count);
        }
      });
    }),
  );
});

test("steps lie a smallest jump apart and below the working load", () => {
  fc.assert(
    fc.property(lifts, workSets, loadingEquipment(), (lift, workSet, equipment) => {
      fc.pre(equipment.kind !== "assistance");
      const unit = unitOf(equipment);
      const least = { kg: 5, lb: 10 }[unit] / (lift?.loading.convention === "per-hand" ? 2 : 1);
      const { sets } = planWarmupForLift(lift, workSet, equipment);
      sets.forEach(({ load }, place) => {
        const next = sets[place + 1]?.load.value ?? massIn(workSet.load, unit);
        expect(next - load.value).toBeGreaterThan(least - 1e-5);
      });
    }),
    { numRuns: 500 },
  );
});

test("on ordinary plates no jump of a squat or bench press is more than 2.2 times the one before it", () => {
  const rackLifts = fc.constantFrom(backSquat, benchPress);
  const loads = fc.integer({ min: 24, max: 120 }).map((steps) => ({ value: 2.5 * steps, unit: "kg" }) as const);
  fc.assert(
    fc.property(rackLifts, efforts, loads, (lift, effort, load) => {
      const { sets } = planWarmupForLift(lift, { load, ...effort }, standardEquipment["plates-kg"]);
      const climb = [...sets.map((set) => set.load.value), load.value];
      const jumps = climb.slice(1).map((place, index) => place - (climb[index] ?? 0));
      jumps.slice(1).forEach((jump, index) => {
        expect(jump).toBeLessThanOrEqual(2.2 * (jumps[index] ?? 0));
      });
    }),
    { numRuns: 1000 },
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
