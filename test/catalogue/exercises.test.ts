import { describe, expect, it } from "vitest";
import { EQUIPMENT, type EquipmentId } from "../../src/catalogue/equipment";
import {
  BODY_PARTS,
  LATERALITIES,
  LOAD_CONVENTIONS,
  MEASURES,
  MECHANICS,
  MISTAKE_ACTIONS,
  PATTERNS,
  PLANES,
  type Exercise,
} from "../../src/catalogue/exercise";
import { exercises } from "../../src/catalogue/exercises";
import { PEAK_LENGTHS } from "../../src/catalogue/muscle";
import { muscles, MUSCLES } from "../../src/catalogue/muscles";
import { sources } from "../../src/catalogue/sources";
import * as room from "../../src/catalogue/index";
import { foldText } from "../../src/foundation/foldText";
import { isCalendarDate } from "../../src/units/calendar";

/** What is loaded with plates and weighs something empty, and what else is heavy by itself. */
const BARS: ReadonlySet<EquipmentId> = new Set(["barbell", "ez-bar", "trap-bar", "smith-machine", "safety-bar"]);
const LOADS: ReadonlySet<EquipmentId> = new Set(["dumbbell", "kettlebell", "cable", "plates", "sled"]);

const KEBAB_CASE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const unique = (values: readonly string[]) => [...new Set(values)].sort();

describe("the catalogue as a whole", () => {
  it("holds more than 160 lifts, the model entry first", () => {
    expect(exercises.length).toBeGreaterThanOrEqual(160);
    expect(exercises[0]?.id).toBe("barbell-hip-thrust");
  });

  it("uses every word of its vocabularies", () => {
    const used = (word: (exercise: Exercise) => readonly string[]) => unique(exercises.flatMap(word));
    const movers = exercises.flatMap(({ muscles }) => muscles);
    expect(used(({ bodyPart }) => [bodyPart])).toEqual([...BODY_PARTS].sort());
    expect(used(({ pattern }) => [pattern])).toEqual([...PATTERNS].sort());
    expect(used(({ plane }) => [plane])).toEqual([...PLANES].sort());
    expect(used(({ mechanic }) => [mechanic])).toEqual([...MECHANICS].sort());
    expect(used(({ laterality }) => [laterality])).toEqual([...LATERALITIES].sort());
    expect(used(({ measure = "repetitions" }) => [measure])).toEqual([...MEASURES].sort());
    expect(used(({ loading }) => [loading.convention])).toEqual([...LOAD_CONVENTIONS].sort());
    expect(used(({ equipment }) => equipment.map((piece) => piece.equipment))).toEqual([...EQUIPMENT].sort());
    expect(used(({ mistakes }) => mistakes.flatMap(({ onFirst, onRepeat }) => [onFirst, onRepeat]))).toEqual([...MISTAKE_ACTIONS].sort());
    expect(unique(movers.map(({ muscle }) => muscle))).toEqual([...MUSCLES].sort());
    expect(unique(movers.map(({ peakLength }) => peakLength))).toEqual([...PEAK_LENGTHS].sort());
  });

  it("leads with every muscle in some lift, but for three that only help or hold", () => {
    const led = new Set(exercises.flatMap(({ muscles }) => muscles.flatMap(({ muscle, role }) => (role === "primary" ? [muscle] : []))));
    expect(MUSCLES.filter((muscle) => !led.has(muscle))).toEqual(["tensor-fasciae-latae", "transversus-abdominis", "serratus-anterior"]);
  });

  it("gives one fault one meaning: the same name wherever its id stands", () => {
    const names = new Map<string, string>();
    for (const { id, name } of exercises.flatMap(({ mistakes }) => mistakes)) {
      expect(name, id).toBe(names.get(id) ?? name);
      names.set(id, name);
    }
  });

  it("gives every lift its own id", () => {
    expect(unique(exercises.map(({ id }) => id))).toHaveLength(exercises.length);
  });

  it("lets no two lifts share a name or alias, whatever the case, accents and punctuation", () => {
    const names = exercises.flatMap(({ name, aliases }) => [name, ...aliases]).map(foldText);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it("exports every lift by the camel-case form of its id", () => {
    const exported: Record<string, unknown> = { ...room };
    for (const exercise of exercises) {
      const name = exercise.id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
      expect(exported[name], name).toBe(exercise);
    }
  });
});

describe.each(exercises.map((exercise): [string, Exercise] => [exercise.id, exercise]))("%s", (_, exercise) => {
  it("has a kebab-case id and names of letters", () => {
    expect(exercise.id).toMatch(KEBAB_CASE);
    for (const name of [exercise.name, ...exercise.aliases]) expect(foldText(name)).not.toBe("");
  });

  it("names each muscle once, a primary one among them, with regions of that muscle", () => {
    for (const reading of [exercise.muscles, exercise.evidenceOverlay?.muscles ?? exercise.muscles]) {
      expect(reading.some(({ role }) => role === "primary")).toBe(true);
      expect(unique(reading.map(({ muscle }) => muscle))).toHaveLength(reading.length);
      for (const { muscle, regions = [] } of reading) {
        const known = muscles[muscle].regions.map(({ id }) => id);
        expect(known).toEqual(expect.arrayContaining([...regions]));
        expect(regions.length, "regions of a whole muscle are left out").toBeLessThan(Math.max(known.length, 1));
      }
    }
  });

  it("credits one muscle in full, a primary one no less than a half, a secondary one in part, a stabiliser not at all", () => {
    expect(exercise.muscles.some(({ role, setCredit }) => role === "primary" && setCredit === 1)).toBe(true);
    for (const { role, setCredit } of [...exercise.muscles, ...(exercise.evidenceOverlay?.muscles ?? [])]) {
      if (role === "primary") expect([0.5, 1]).toContain(setCredit);
      else if (role === "secondary") expect([0.25, 0.5]).toContain(setCredit);
      else expect(setCredit).toBe(0);
    }
  });

  it("has loads that a gym can make, in kilograms and in pounds", () => {
    const { barKg, smallestStep, bodyMassShare, startKg = barKg, minimumVelocity } = exercise.loading;
    expect([0, 10, 15, 20, 25]).toContain(barKg);
    expect(startKg).toBeGreaterThanOrEqual(barKg);
    const twins = new Map([[1, 2.5], [1.25, 2.5], [2, 5], [2.5, 5], [4, 10], [5, 10]]);
    expect(twins.get(smallestStep.kg)).toBe(smallestStep.lb);
    expect(bodyMassShare).toBeGreaterThanOrEqual(0);
    expect(bodyMassShare).toBeLessThanOrEqual(1);
    if (minimumVelocity !== undefined) expect(minimumVelocity.value).toBeLessThan(0.5);
    const needed = exercise.equipment.flatMap(({ equipment, need }) => (need === "required" ? [equipment] : []));
    expect(barKg > 0).toBe(needed.some((equipment) => BARS.has(equipment)));
  });

  it("counts the load as its equipment is counted", () => {
    const { convention, bodyMassShare } = exercise.loading;
    const needed = exercise.equipment.flatMap(({ equipment, need }) => (need === "required" ? [equipment] : []));
    const isLoaded = needed.some((equipment) => BARS.has(equipment) || LOADS.has(equipment));
    expect(convention === "none" && isLoaded).toBe(false);
    if (convention === "added" || convention === "assistance") expect(bodyMassShare).toBeGreaterThan(0);
    if (convention === "per-hand") expect(needed).toEqual(expect.arrayContaining([expect.stringMatching(/^(?:dumbbell|kettlebell)$/)]));
  });

  it("needs equipment of the dictionary, each piece once", () => {
    const needed = exercise.equipment.map(({ equipment }) => equipment);
    expect(unique(needed)).toHaveLength(needed.length);
    expect(EQUIPMENT).toEqual(expect.arrayContaining(needed));
  });

  it("rates its demands from 0 to 5", () => {
    for (const rating of Object.values(exercise.demands)) expect([0, 1, 2, 3, 4, 5]).toContain(rating);
  });

  it("comes with an accessory prescription if it is counted in repetitions, ranges upward, the week wide enough for the sets", () => {
    expect(exercise.presets.some(({ role }) => role === "accessory")).toBe(exercise.measure === undefined);
    for (const { setsPerSession, setsPerWeek, sessionsPerWeek, repZones, rir, restSeconds } of exercise.presets) {
      for (const { min, max } of [setsPerSession, setsPerWeek, sessionsPerWeek, ...repZones]) {
        expect(Number.isInteger(min) && Number.isInteger(max) && min >= 1 && max >= min).toBe(true);
      }
      expect(setsPerSession.max * sessionsPerWeek.max).toBeGreaterThanOrEqual(setsPerWeek.max);
      expect(setsPerSession.min * sessionsPerWeek.min).toBeLessThanOrEqual(setsPerWeek.min);
      expect(rir).toBeGreaterThanOrEqual(1);
      expect(restSeconds).toBeGreaterThan(60);
    }
  });

  it("gives every setup variable, option, mistake and rule its own kebab-case id", () => {
    const { setup, mistakes, suitability, thresholds } = exercise;
    const lists = [setup, mistakes, suitability, ...setup.map(({ options }) => options)].map((list) =>
      list.map(({ id }) => id),
    );
    for (const ids of [...lists, Object.keys(thresholds)]) {
      expect(unique(ids)).toHaveLength(ids.length);
      for (const id of ids) expect(id).toMatch(KEBAB_CASE);
    }
  });

  it("says of each muscle one thing per setup option and mistake, and recommends one option at most", () => {
    const choices = exercise.setup.flatMap(({ options }) => options);
    for (const { effects } of [...choices, ...exercise.mistakes]) {
      expect(unique(effects.map(({ muscle }) => muscle))).toHaveLength(effects.length);
    }
    for (const { options } of exercise.setup) {
      expect(options.length).toBeGreaterThan(1);
      expect(options.filter(({ recommended }) => recommended).length).toBeLessThanOrEqual(1);
    }
  });

  it("has three faults at least, and none of them without something done about it", () => {
    expect(exercise.mistakes.length).toBeGreaterThanOrEqual(3);
    for (const { severity, onFirst, onRepeat } of exercise.mistakes) {
      expect(MISTAKE_ACTIONS.indexOf(onRepeat)).toBeGreaterThanOrEqual(MISTAKE_ACTIONS.indexOf(onFirst));
      if (severity !== "minor") expect(onFirst).not.toBe("mention");
    }
  });

  it("cites only what is in the bibliography", () => {
    expect(Object.keys(sources)).toEqual(expect.arrayContaining([...exercise.sources]));
  });

  it("says what is contested wherever something is", () => {
    const silent: string[] = [];
    const walk = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      if ("contested" in value && !("note" in value)) silent.push(JSON.stringify(value));
      Object.values(value).forEach(walk);
    };
    walk(exercise);
    expect(silent).toEqual([]);
  });

  it("was revised on a day that exists", () => {
    expect(isCalendarDate(exercise.revised)).toBe(true);
  });

  it("is plain data that JSON gives back whole", () => {
    expect(JSON.parse(JSON.stringify(exercise))).toEqual(exercise);
  });
});
