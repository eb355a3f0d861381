import { describe, expect, it } from "vitest";
import { createCatalogue } from "../../src/catalogue/catalogue";
import { checkExercise } from "../../src/catalogue/checks/checkExercise";
import type { Exercise } from "../../src/catalogue/exercise";
import { exercises } from "../../src/catalogue/exercises";
import { barbellHipThrust } from "../../src/catalogue/lifts/barbellHipThrust";
import { refusalOf } from "../setup/refusalOf";

const own = { ...barbellHipThrust, id: "house-thrust", name: "House thrust", aliases: [] };

/** A copy of the lift with the value at a path exchanged, whatever it is; `undefined` takes the field out. */
function spoil(path: string, value: unknown): Exercise {
  const copy = JSON.parse(JSON.stringify(own));
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const place = keys.reduce((inner, key) => inner[key], copy);
  if (value === undefined) delete place[last];
  else place[last] = value;
  return copy;
}

/** "muscles.0.role" as messages write it. */
const written = (path: string) => path.replace(/\.(\d+)/gu, "[$1]");

const [firstMuscle, secondMuscle] = own.muscles;
const [firstPreset] = own.presets;
const [firstMistake] = own.mistakes;
const [firstSetup] = own.setup;

describe("every lift of ours", () => {
  it.each(exercises.map((exercise) => [exercise.id, exercise] as const))("%s is sound", (_, exercise) => {
    expect(() => {
      checkExercise("exercise", exercise);
    }).not.toThrow();
  });
});

describe("a lift of an app's own", () => {
  it("may bring fields of its own and cite sources of its own", () => {
    const evidence = { grade: "consensus" as const, sources: ["our-head-coach"] };
    const mine = { ...own, evidence, sources: ["our-head-coach"], videoUrl: "https://example.org/thrust" };
    expect(createCatalogue([mine]).exercises[0]).toBe(mine);
  });

  it("may leave out what is optional", () => {
    const bare = { ...own, equipment: [], setup: [], mistakes: [], presets: [], suitability: [], thresholds: {} };
    for (const path of ["evidenceOverlay", "loading.startKg", "loading.minimumVelocity", "deprecated", "measure"]) {
      expect(() => createCatalogue([bare, { ...spoil(path, undefined), id: "b", name: "B" }])).not.toThrow();
    }
  });

  it.each<[path: string, value: unknown, rest: string]>([
    ["id", undefined, "must be lower-case words joined by hyphens, got undefined"],
    ["id", "House", 'must be lower-case words joined by hyphens, got "House"'],
    ["id", 7, "must be lower-case words joined by hyphens, got 7"],
    ["name", undefined, "must be a string, got undefined"],
    ["name", "…", 'must hold a letter or a digit, got "…"'],
    ["aliases", undefined, "must be a list, got undefined"],
    ["aliases", "Thrust", 'must be a list, got "Thrust"'],
    ["aliases.0", 5, "must be a string, got 5"],
    ["bodyPart", "glutes", 'must be one of legs, hips, back, chest, shoulders, arms, core, full-body, got "glutes"'],
    ["mistakes.0.name", "", 'must hold a letter or a digit, got ""'],
    ["setup.0.name", "–", 'must hold a letter or a digit, got "–"'],
    ["setup.0.options.0.name", " ", 'must hold a letter or a digit, got " "'],
    ["suitability.0.reason", "", 'must hold a letter or a digit, got ""'],
    ["suitability.0.when.is", "", 'must hold a letter or a digit, got ""'],
    ["evidenceOverlay.rationale", "", 'must hold a letter or a digit, got ""'],
    ["thresholds.start-load.meaning", "", 'must hold a letter or a digit, got ""'],
    ["pattern", "hip-thrsut", 'must be a known word, got "hip-thrsut"; did you mean hip-thrust?'],
    ["plane", "diagonal", 'must be one of sagittal, frontal, transverse, got "diagonal"'],
    ["mechanic", null, "must be one of compound, isolation, got null"],
    ["laterality", "both", 'must be one of bilateral, unilateral, alternating, got "both"'],
    ["measure", "reps", 'must be one of repetitions, duration, distance, got "reps"'],
    ["equipment", undefined, "must be a list, got undefined"],
    ["equipment.0", "barbell", 'must be an object, got "barbell"'],
    ["equipment.0.equipment", "barbel", expect.stringContaining('got "barbel"; did you mean barbell?')],
    ["equipment.0.need", "wanted", 'must be one of required, optional, got "wanted"'],
    ["equipment.1.equipment", "barbell", 'must be unique, got "barbell" twice'],
    ["equipment.0.requiredFromKg", -5, "must be a number of at least 0 kg, got -5"],
    ["equipment.3.stronglyAboveKg", 50, "must be a number of at least 60 kg, got 50"],
    ["muscles", undefined, "must be a list, got undefined"],
    ["muscles", [], "must hold a primary muscle, got []"],
    ["muscles", [secondMuscle], 'must hold a primary muscle, got ["secondary"]'],
    ["muscles.0", null, "must be an object, got null"],
    ["muscles.0.muscle", "gluteus", expect.stringMatching(/^must be one of .*, got "gluteus"$/u)],
    ["muscles.0.muscle", "gluteus-maximum", expect.stringContaining("did you mean gluteus-maximus")],
    ["muscles.0.role", "agonist", 'must be one of primary, secondary, stabiliser, got "agonist"'],
    ["muscles.0.setCredit", 1.5, "must be a number from 0 to 1, got 1.5"],
    ["muscles.0.setCredit", "1", 'must be a number from 0 to 1, got "1"'],
    ["muscles.0.setCredit", 0, "must be above 0 for a primary muscle, got 0"],
    ["muscles.3.setCredit", 0.25, "must be 0 for a stabiliser, got 0.25"],
    ["muscles.0.peakLength", "stretched", 'must be one of short, mid, long, even, got "stretched"'],
    ["muscles.0.evidence", "study", 'must be one of meta-analysis, trial, laboratory, consensus, judgement, got "study"'],
    ["muscles.0.regions", "upper", 'must be a list, got "upper"'],
    ["muscles.0.regions", [], "must name a region, or be left out for the whole muscle"],
    ["muscles.0.regions", ["upper-gluteus-maximus", "soleus"], 'must be one of upper-gluteus-maximus, lower-gluteus-maximus, got "soleus"'],
    ["muscles.0.regions", ["upper-gluteus-maximus", "upper-gluteus-maximus"], 'must be unique, got "upper-gluteus-maximus" twice'],
    ["muscles.2.regions", ["adductor-longus"], "must be left out: adductor-magnus has no regions"],
    ["evidenceOverlay.muscles", [], "must hold a primary muscle, got []"],
    ["evidenceOverlay.lengthProfile.short", 2, "must be a number from 0 to 1, got 2"],
    ["evidenceOverlay.lengthProfile", { short: 0.5, mid: 0.5, long: 0.5 }, "must add up to 1, got 0.5 + 0.5 + 0.5"],
    ["evidenceOverlay.rationale", 1, "must be a string, got 1"],
    ["evidenceOverlay.sources", "us", 'must be a list, got "us"'],
    ["loading", undefined, "must be an object, got undefined"],
    ["loading.convention", "each", expect.stringMatching(/^must be one of total, .*, got "each"$/u)],
    ["loading.barKg", -20, "must be a number of at least 0 kg, got -20"],
    ["loading.startKg", 10, "must be a number of at least 20 kg, got 10"],
    ["loading.smallestStep", 2.5, "must be an object, got 2.5"],
    ["loading.smallestStep.kg", 0, "must be a number above 0 kg, got 0"],
    ["loading.smallestStep.lb", undefined, "must be a number above 0 lb, got undefined"],
    ["loading.bodyMassShare", 50, "must be a number from 0 to 1, got 50"],
    ["loading.startsOnFloor", "yes", 'must be true or false, got "yes"'],
    ["loading.minimumVelocity.value", 0, "must be a number above 0 m/s, got 0"],
    ["loading.minimumVelocity.sd", -1, "must be a number of at least 0 m/s, got -1"],
    ["loading.minimumVelocity.evidence", undefined, "must be an object, got undefined"],
    ["demands", undefined, "must be an object, got undefined"],
    ["demands.stability", 6, "must be a number from 0 to 5, got 6"],
    ["demands.skill", -1, "must be a number from 0 to 5, got -1"],
    ["demands.axial", undefined, "must be a number from 0 to 5, got undefined"],
    ["demands.systemic", "high", 'must be a number from 0 to 5, got "high"'],
    ["setup", undefined, "must be a list, got undefined"],
    ["setup.0.id", "Feet", 'must be lower-case words joined by hyphens, got "Feet"'],
    ["setup.0.options.0.id", "", 'must be lower-case words joined by hyphens, got ""'],
    ["setup.0.options.0.recommended", 1, "must be true or false, got 1"],
    ["setup.0.options.0.effects.0.muscle", "glute", expect.stringContaining('got "glute"')],
    ["setup.0.options.0.effects.0.change", "up", 'must be one of more, less, same, unknown, got "up"'],
    ["mistakes", {}, "must be a list, got {}"],
    ["mistakes.0.severity", "bad", 'must be one of critical, major, minor, got "bad"'],
    ["mistakes.0.rank", 0, "must be a whole number of at least 1, got 0"],
    ["mistakes.0.onFirst", "shout", 'must be one of mention, hold-load, reduce-load, rebuild-technique, got "shout"'],
    ["mistakes.0.onRepeat", undefined, "must be one of mention, hold-load, reduce-load, rebuild-technique, got undefined"],
    ["mistakes.0.evidence.grade", "proof", 'must be one of meta-analysis, trial, laboratory, consensus, judgement, got "proof"'],
    ["presets.0.role", "main", 'must be one of priority, accessory, got "main"'],
    ["presets.0.goal", "size", 'must be one of hypertrophy, strength, general, got "size"'],
    ["presets.0.setsPerSession.min", 0, "must be a whole number of at least 1, got 0"],
    ["presets.0.setsPerWeek", [3, 5], "must be an object, got [3,5]"],
    ["presets.0.repZones", [], "must hold a range of repetitions, got none"],
    ["presets.0.repZones.0", null, "must be an object, got null"],
    ["presets.0.rir", -1, "must be a number from 0 to 10 repetitions in reserve, got -1"],
    ["presets.0.restSeconds", "2 min", 'must be a number of at least 0 seconds, got "2 min"'],
    ["suitability.0.verdict", "avoid", expect.stringContaining('got "avoid"')],
    ["suitability.0.when.fact", "mood", 'must be one of goal, sport, flag, response, slots, got "mood"'],
    ["suitability.0.when", undefined, "must be an object, got undefined"],
    ["thresholds", [], "must be an object, got []"],
    ["thresholds.bar-pad-required.value", "60", 'must be a finite number, got "60"'],
    ["thresholds.bar-pad-required.unit", undefined, "must be a string, got undefined"],
    ["evidence", undefined, "must be an object, got undefined"],
    ["evidence.sources", undefined, "must be a list, got undefined"],
    ["evidence.contested", "no", 'must be true or false, got "no"'],
    ["sources", undefined, "must be a list, got undefined"],
    ["revised", "2026-02-31", 'must be a date written as 2026-05-09, got "2026-02-31"'],
    ["deprecated", true, "must be an object, got true"],
  ])("is refused for %s: %j", (path, value, rest) => {
    const refusal = refusalOf(() => createCatalogue([spoil(path, value)]));
    const argument = `exercises[0].${written(path)}`;
    expect(refusal.code).toBe("invalid-catalogue");
    expect(refusal.argument?.startsWith(argument)).toBe(true);
    expect(refusal.message.slice(`${refusal.argument} `.length)).toEqual(rest);
  });

  it.each<[what: string, path: string, value: unknown, argument: string, rest: string]>([
    ["a muscle twice", "muscles.1", firstMuscle, "muscles[1].muscle", 'must be unique, got "gluteus-maximus" twice'],
    ["a setup variable twice", "setup.1", firstSetup, "setup[1].id", 'must be unique, got "feet-distance" twice'],
    ["a fault twice", "mistakes.1", firstMistake, "mistakes[1].id", `must be unique, got "${firstMistake?.id}" twice`],
    ["a prescription twice", "presets.1", firstPreset, "presets[1].goal", 'must be unique, got "priority for hypertrophy" twice'],
    ["a range upside down", "presets.0.setsPerSession", { min: 4, max: 3 }, "presets[0].setsPerSession.max", "must be a whole number of at least 4, got 3"],
    ["a range of parts", "presets.0.repZones.0", { min: 4, max: 8.5 }, "presets[0].repZones[0].max", "must be a whole number of at least 4, got 8.5"],
    ["itself as heir", "deprecated", { since: "0.3.0", replacedBy: "house-thrust" }, "deprecated.replacedBy", "must be another lift, got its own id"],
    ["an heir nobody knows", "deprecated", { since: "0.3.0", replacedBy: "no-such-lift" }, "deprecated.replacedBy", 'must be the id of a lift of the catalogue, got "no-such-lift"'],
  ])("is refused for %s", (_, path, value, argument, rest) => {
    const field = `exercises[0].${argument}`;
    expect(refusalOf(() => createCatalogue([spoil(path, value)]))).toEqual({ code: "invalid-catalogue", argument: field, message: `${field} ${rest}` });
  });

  it("is sent to defineExercise when it is still a row", () => {
    const unfinished = Object.assign(spoil("muscles", undefined), { movers: [["gluteus-maximus", "primary", 1, "short"]] });
    expect(refusalOf(() => createCatalogue([unfinished])).message).toBe(
      "exercises[0].muscles must be a list, got `movers`: pass the row through defineExercise first",
    );
  });
});

describe("a catalogue of anything but lifts", () => {
  it.each([
    ["nothing", undefined, "exercises"],
    ["one lift alone", own, "exercises"],
    ["a hole", [own, null], "exercises[1]"],
    ["ids", ["back-squat"], "exercises[0]"],
    ["one of ours twice", [barbellHipThrust, barbellHipThrust], "exercises[1].id"],
  ])("is refused: %s", (_, list, argument) => {
    const anything: unknown = list;
    expect(refusalOf(() => createCatalogue(anything as never))).toMatchObject({ code: "invalid-catalogue", argument });
  });

  it("blames an app's lift for a name of ours, whichever comes first", () => {
    const thief = { ...own, aliases: ["HIP-THRUST"] };
    for (const list of [[thief, barbellHipThrust], [barbellHipThrust, thief]]) {
      const argument = `exercises[${list.indexOf(thief)}].aliases[0]`;
      expect(refusalOf(() => createCatalogue(list))).toEqual({
        code: "invalid-catalogue",
        argument,
        message: `${argument} must differ from every other name, got "HIP-THRUST", which "barbell-hip-thrust" has already`,
      });
    }
  });
});
