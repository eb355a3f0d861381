import type { Guide, GuidePassage } from "../../src/guides/guide";

/** Every passage of a guide that can cite sources, with where it stands. */
export function passagesOf(guide: Guide): readonly (GuidePassage & { readonly place: string })[] {
  const place = (name: string) => (passage: GuidePassage, index: number) => ({ ...passage, place: `${name} ${index + 1}` });
  return [
    ...guide.overview.map(place("overview")),
    ...guide.execution.flatMap(({ phase, notes = [] }) => notes.map(place(`notes of ${phase}`))),
    ...guide.mistakes.map(({ id, why, ...rest }) => ({ ...rest, text: why, place: `mistake ${id}` })),
    ...guide.programming.map(place("programming")),
    ...guide.isItWorking.map(place("isItWorking")),
    ...guide.questions.map(({ answer }) => answer).map(place("question")),
    ...guide.safety.map(place("safety")),
  ];
}

/** Everything a person reads in a guide. */
export function textsOf(guide: Guide): readonly string[] {
  return [
    guide.title,
    ...guide.execution.flatMap(({ steps }) => steps),
    ...guide.cues.flatMap(({ cues }) => cues),
    ...guide.mistakes.flatMap(({ symptom, fix }) => [symptom, fix]),
    ...guide.questions.map(({ question }) => question),
    ...passagesOf(guide).map(({ text }) => text),
  ];
}
