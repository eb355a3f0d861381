import { isList, isRecord } from "../../json/isRecord";
import { NO_SINGLE_VALUE, readText } from "./readText";

/** What the watch takes an exercise for. */
export interface NamedExercise {
  /** As logged, "SQUAT/BARBELL_BACK_SQUAT" or the category alone; empty where it is not said. */
  readonly name: string;
  /** What else it could be, with the probabilities. */
  readonly others: string;
}

const UNNAMED: NamedExercise = { name: "", others: "" };

/** Names the exercise of a set: the likeliest of those given, of several the first. A name that is no text is none at all. */
export function nameExercise(exercises: unknown): NamedExercise {
  const named = (isList(exercises) ? exercises : []).filter(isRecord).map((exercise) => ({
    parts: [readText(exercise, "category"), readText(exercise, "name")].filter((part) => part !== ""),
    probability: typeof exercise["probability"] === "number" ? exercise["probability"] : 0,
  }));
  if (named.some(({ parts }) => parts.includes(NO_SINGLE_VALUE))) return UNNAMED;
  const candidates = named.map(({ parts, probability }) => ({ name: parts.join("/"), probability })).filter(({ name }) => name !== "");
  const [first, ...rest] = candidates.sort((a, b) => b.probability - a.probability);
  return { name: first?.name ?? "", others: rest.map(({ name, probability }) => `${name} ${probability}`).join(", ") };
}

/** A hip thrust is done with a bench. */
const WITH_BENCH = / with bench$/u;

/** The words of a logged name: "SQUAT/BARBELL_BACK_SQUAT" is a barbell back squat, "PUSH_UP" a push up. */
export function wordsOfExercise(name: string): string {
  const words = name.slice(name.lastIndexOf("/") + 1).replaceAll("_", " ").toLowerCase();
  return words.endsWith("hip thrust with bench") ? words.replace(WITH_BENCH, "") : words;
}
