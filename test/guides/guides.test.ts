import { describe, expect, test } from "vitest";
import { foldText } from "../../src/foundation/foldText";
import * as english from "../../src/guides/en/index";
import { getGuide } from "../../src/guides/getGuide";
import { PHASES } from "../../src/guides/guide";
import { guideLoaders } from "../../src/guides/guideLoaders";
import { listGuides } from "../../src/guides/listGuides";
import { locales } from "../../src/guides/locales";
import { loadGuides } from "./loadGuides";
import { passagesOf, textsOf } from "./textsOf";

/** Sentences long enough that two alike are no chance. */
const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?:])\s+/u).map(foldText).filter((sentence) => sentence.split(" ").length > 3);

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe("the doors", () => {
  test("liftcore/guides/en holds what getGuide loads", async () => {
    const loaded = await Promise.all(Object.values(guideLoaders.en).map((load) => load()));
    expect(Object.values(english)).toEqual(loaded);
  });

  test("no language has a guide that English lacks", () => {
    for (const locale of locales) {
      expect(listGuides()).toEqual(expect.arrayContaining(Object.keys(guideLoaders[locale])));
    }
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

  test("has something in every section, and ten questions at least", () => {
    const { overview, mistakes, programming, isItWorking, safety, questions } = guide;
    for (const section of [overview, mistakes, programming, isItWorking, safety]) expect(section).not.toHaveLength(0);
    expect(questions.length).toBeGreaterThanOrEqual(10);
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
