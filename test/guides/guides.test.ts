import { describe, expect, test } from "vitest";
import { exercises } from "../../src/catalogue/exercises";
import { foldText } from "../../src/foundation/foldText";
import * as english from "../../src/guides/en/index";
import { getGuide } from "../../src/guides/getGuide";
import { PHASES, type Guide } from "../../src/guides/guide";
import { guideLoaders } from "../../src/guides/guideLoaders";
import { listGuides } from "../../src/guides/listGuides";
import { locales } from "../../src/guides/locales";
import * as spanish from "../../src/guides/es/index";
import * as italian from "../../src/guides/it/index";
import { loadGuides } from "./loadGuides";
import { passagesOf, textsOf } from "./textsOf";

/** The hip thrust and the lifts around it, written in full. */
const MODEL_DEPTH: readonly string[] = [
  "barbell-hip-thrust", "barbell-glute-bridge", "single-leg-hip-thrust", "dumbbell-hip-thrust", "machine-hip-thrust",
  "smith-machine-hip-thrust", "back-squat", "deadlift", "romanian-deadlift", "split-squat", "lunge", "step-up",
  "back-extension", "leg-press",
];

/** Sentences long enough that two alike are no chance. */
const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?:])\s+/u).map(foldText).filter((sentence) => sentence.split(" ").length > 3);

/** What must not change from one language to another: places, sources, contested marks and how much is said. */
function marksOf(guide: Guide): unknown {
  return {
    passages: passagesOf(guide).map(({ place, sources = [], contested = false }) => ({ place, sources, contested })),
    steps: guide.execution.map(({ phase, steps, notes = [] }) => [phase, steps.length, notes.length]),
    cues: guide.cues.map(({ phase, cues }) => [phase, cues.length]),
    mistakes: guide.mistakes.map(({ id }) => id),
  };
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe("the doors", () => {
  test.each([
    ["en", english],
    ["it", italian],
    ["es", spanish],
  ] as const)("liftcore/guides/%s holds what getGuide loads", async (locale, door) => {
    const loaded = await Promise.all(Object.values(guideLoaders[locale]).map((load) => load()));
    expect(new Set(Object.values(door))).toEqual(new Set(loaded));
  });

  test("a translation keeps figures, ids, sources and what is contested", async () => {
    for (const locale of locales.filter((other) => other !== "en")) {
      for (const [id, load] of Object.entries(guideLoaders[locale])) {
        const [original, translation] = [await guideLoaders.en[id]?.(), await load()];
        if (original === undefined) throw new Error(`${locale} has ${id}, English has not`);
        expect(marksOf(translation), `${locale}/${id}`).toEqual(marksOf(original));
      }
    }
  });

  test("no language has a guide that English lacks", () => {
    for (const locale of locales) {
      expect(listGuides()).toEqual(expect.arrayContaining(Object.keys(guideLoaders[locale])));
    }
  });

  test("English has every lift of the catalogue, in its order", () => {
    expect(listGuides()).toEqual(exercises.map(({ id }) => id));
  });

  test.each(locales.filter((locale) => locale !== "en"))("%s lacks none of the hip thrust and the lifts around it", (locale) => {
    expect(MODEL_DEPTH.filter((id) => !Object.hasOwn(guideLoaders[locale], id))).toEqual([]);
  });

  test("every guide stands under the id of its lift", async () => {
    for (const id of listGuides()) expect((await getGuide(id))?.exerciseId).toBe(id);
  });
});

describe.each(await loadGuides())("%s", (_name, guide) => {
  test("goes through the repetition in order, leaving nothing out", () => {
    expect(guide.execution.map(({ phase }) => phase)).toEqual(PHASES);
    expect(guide.cues.map(({ phase }) => phase)).toEqual(PHASES);
    expect(guide.execution.filter(({ steps }) => steps.length === 0)).toEqual([]);
    expect(guide.cues.filter(({ cues }) => cues.length === 0)).toEqual([]);
  });

  test("says what the lift is, what goes wrong in it and when to stop", () => {
    for (const section of [guide.overview, guide.safety]) expect(section).not.toHaveLength(0);
    expect(guide.mistakes.length).toBeGreaterThanOrEqual(3);
  });

  test("goes into programming, progress and ten questions if it is of the model's depth, and into none of them otherwise", () => {
    const { programming, isItWorking, questions } = guide;
    const isDeep = MODEL_DEPTH.includes(guide.exerciseId);
    for (const section of [programming, isItWorking, questions]) expect(section.length > 0).toBe(isDeep);
    if (isDeep) expect(questions.length).toBeGreaterThanOrEqual(10);
  });

  test("is written in whole, trimmed sentences", () => {
    const cues = guide.cues.flatMap(({ cues }) => cues);
    const prose = textsOf(guide).filter((text) => text !== guide.title && !cues.includes(text));
    expect(textsOf(guide).filter((text) => text === "" || text !== text.trim() || / {2}/u.test(text))).toEqual([]);
    expect(prose.filter((text) => !/^[\p{Lu}\p{N}¿].*[.?!]$/u.test(text))).toEqual([]);
    expect(guide.questions.filter(({ question }) => !question.endsWith("?"))).toEqual([]);
  });

  test("has cues that can be said between two repetitions", () => {
    expect(guide.cues.flatMap(({ cues }) => cues).filter((cue) => cue.split(" ").length > 5)).toEqual([]);
  });

  test("has passages that fit a telephone", () => {
    expect(passagesOf(guide).filter(({ text }) => text.length > 500).map(({ place }) => place)).toEqual([]);
  });

  test("says no sentence twice", () => {
    expect(repeated(textsOf(guide).flatMap(sentencesOf))).toEqual([]);
  });

  test("says each mistake once", () => {
    expect(repeated(guide.mistakes.map(({ id }) => id))).toEqual([]);
  });

  test("cites a source wherever it says that something is contested", () => {
    const bare = passagesOf(guide).filter(({ contested, sources = [] }) => contested === true && sources.length === 0);
    expect(bare).toEqual([]);
    expect(passagesOf(guide).flatMap(({ sources = [] }) => repeated(sources))).toEqual([]);
  });
});
