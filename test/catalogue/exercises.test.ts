import { describe, expect, it } from "vitest";
import { EQUIPMENT } from "../../src/catalogue/equipment";
import type { Exercise } from "../../src/catalogue/exercise";
import { exercises } from "../../src/catalogue/exercises";
import { muscles } from "../../src/catalogue/muscles";
import { sources } from "../../src/catalogue/sources";
import * as room from "../../src/catalogue/index";
import { foldText } from "../../src/foundation/foldText";
import { isCalendarDate } from "../../src/units/calendar";

const KEBAB_CASE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Every source id under any `sources` key but the row's own summary. */
function cited(value: unknown, isRow = true): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "sources" && Array.isArray(inner) ? (isRow ? [] : inner.map(String)) : cited(inner, false),
  );
}

const unique = (values: readonly string[]) => [...new Set(values)].sort();

describe("the catalogue as a whole", () => {
  it("holds the hip thrust and thirty lifts that real logs hold most of", () => {
    expect(exercises).toHaveLength(31);
    expect(exercises[0]?.id).toBe("barbell-hip-thrust");
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
    expect([0, 10, 20]).toContain(barKg);
    expect(startKg).toBeGreaterThanOrEqual(barKg);
    const twins = new Map([[1, 2.5], [1.25, 2.5], [2, 5], [2.5, 5], [5, 10]]);
    expect(twins.get(smallestStep.kg)).toBe(smallestStep.lb);
    expect(bodyMassShare).toBeGreaterThanOrEqual(0);
    expect(bodyMassShare).toBeLessThanOrEqual(1);
    if (minimumVelocity !== undefined) expect(minimumVelocity.value).toBeLessThan(0.5);
    const isOnBar = exercise.equipment.some(({ equipment, need }) => need === "required" && /^(?:barbell|ez-bar)$/.test(equipment));
    expect(barKg > 0).toBe(isOnBar);
  });

  it("needs equipment of the dictionary, each piece once, one at least", () => {
    const needed = exercise.equipment.map(({ equipment }) => equipment);
    expect(unique(needed)).toHaveLength(needed.length);
    expect(EQUIPMENT).toEqual(expect.arrayContaining(needed));
    expect(exercise.equipment.some(({ need }) => need === "required")).toBe(true);
  });

  it("rates its demands from 0 to 5", () => {
    for (const rating of Object.values(exercise.demands)) expect([0, 1, 2, 3, 4, 5]).toContain(rating);
  });

  it("comes with an accessory prescription whose ranges run upward and whose week can hold its sets", () => {
    expect(exercise.presets.some(({ role }) => role === "accessory")).toBe(true);
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

  it("gives every setup variable, option, mistake, rule and fact its own kebab-case id", () => {
    const { setup, mistakes, suitability, facts, thresholds } = exercise;
    const lists = [setup, mistakes, suitability, facts, ...setup.map(({ options }) => options)].map((list) =>
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

  it("lists exactly the sources it cites, all of them in the bibliography", () => {
    expect([...exercise.sources]).toEqual(unique(cited(exercise)));
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
