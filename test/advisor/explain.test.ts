import { expect, it } from "vitest";
import { advise } from "../../src/advisor/advise";
import { explain } from "../../src/advisor/explain";
import { daysAfter, diary, sets, THRUST } from "./sessions";

const log = diary([sets(3, 101.25, 10), sets(3, 101.25, 11), sets(3, 101.25, 11), sets(3, 101.25, 12)]);
const plan = { scheme: "double-progression", sets: 3, reps: { min: 8, max: 12 } } as const;
const advice = advise({ exerciseId: THRUST, log, plan, today: daysAfter(log, 2) });
const stopped = advise({ exerciseId: THRUST, log, lifter: { flags: ["chest-pain", "fainting"] }, today: daysAfter(log, 2) });

it("gives the English sentences of the advice", () => {
  expect(explain(advice)).toEqual({
    reasons: advice.reasons.map(({ message }) => message),
    warnings: advice.warnings.map(({ message }) => message),
    alternatives: [],
    untranslated: [],
  });
});

it("writes loads and numbers by the conventions of the locale", () => {
  const italian = { "double-progression": { "add-load": "Da {{load}} a {{next}}." } };
  expect(explain(advice, "it", { it: italian }).reasons).toEqual(["Da 101,25 kg a 102,5 kg."]);
});

it("writes in English what the locale lacks, and lists it", () => {
  expect(explain(advice, "it", { it: {} })).toMatchObject({
    reasons: [expect.stringContaining("Every planned set reached 12")],
    untranslated: ["double-progression/add-load", "remind-of-pad/remind"],
  });
});

it("joins lists as the language does", () => {
  const italian = { "stop-on-red-flags": { stop: "Hai segnalato {{flags}}.", "chest-pain": "dolore al petto", fainting: "svenimento" } };
  expect(explain(stopped, "it", { it: italian }).reasons).toEqual(["Hai segnalato dolore al petto e svenimento."]);
});

it("leaves a placeholder nobody filled as it stands, where it can be seen", () => {
  const italian = { "double-progression": { "add-load": "Fino a {{unknown}}." } };
  expect(explain(advice, "it", { it: italian }).reasons).toEqual(["Fino a {{unknown}}."]);
});

it("writes a sentence in English whole when the locale lacks words of a list in it, and lists the sentence", () => {
  const italian = { "stop-on-red-flags": { stop: "Hai segnalato {{flags}}.", fainting: "svenimento" } };
  const { reasons, untranslated } = explain(stopped, "it", { it: italian });
  expect(reasons).toEqual(stopped.reasons.map(({ message }) => message));
  expect(untranslated).toContain("stop-on-red-flags/stop");
});

it("takes the translations of the language where there are none of the region, which come first", () => {
  const wordsOf = (messages: string) => ({ "double-progression": { "add-load": messages } });
  const italian = wordsOf("Da {{load}} a {{next}}.");
  expect(explain(advice, "it-CH", { it: italian }).reasons).toEqual(["Da 101.25 kg a 102.5 kg."]);
  expect(explain(advice, "it-CH", { it: italian, "it-CH": wordsOf("Su a {{next}}.") }).reasons).toEqual(["Su a 102.5 kg."]);
});

it("takes British English for English", () => {
  expect(explain(advice, "en-GB").untranslated).toEqual([]);
});

it("refuses a locale that is no language tag in the library's own way", () => {
  const wrong = { "i t": { "double-progression": { "add-load": "Da {{goal}}." } } };
  expect(() => explain(advice, "i t", wrong)).toThrow(expect.objectContaining({ code: "invalid-argument" }));
});
