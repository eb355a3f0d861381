/** A short paragraph of the guide, tagged with what it says so that a user meets "contested" where it applies. */
export interface GuidePassage {
  readonly text: string;
  /** Ids in `sources`. */
  readonly sources?: readonly string[];
  /** Newer evidence or other advice speaks against it; the text says how. */
  readonly contested?: boolean;
}

/**
 * The parts of a repetition, in order. In a pull "lift" is the pull and "top" its end; in a hold or carry "lift" gets into it,
 * "top" is the hold or the walk, "lower" comes out of it.
 */
export const PHASES = ["setup", "brace", "lift", "top", "lower"] as const;
/** One of {@link PHASES}. */
export type Phase = (typeof PHASES)[number];

/** What to do in one part of the repetition, in order, and what is known about it. */
export interface ExecutionPhase {
  readonly phase: Phase;
  readonly steps: readonly string[];
  /** Where a step comes from, and where it is disputed. */
  readonly notes?: readonly GuidePassage[];
}

/** A few words for each thing to think of in one part of the repetition. */
export interface PhaseCues {
  readonly phase: Phase;
  readonly cues: readonly string[];
}

/** Prose for one mistake; `id` is the mistake's id in the catalogue. */
export interface MistakeGuide {
  readonly id: string;
  /** What the lifter sees or feels. */
  readonly symptom: string;
  /** Why it happens and why it matters. */
  readonly why: string;
  readonly fix: string;
  /** Ids in `sources`. */
  readonly sources?: readonly string[];
  /** Part of `why` is disputed or untested; the text says which. */
  readonly contested?: boolean;
}

/** A question lifters ask, with its answer. */
export interface GuideQuestion {
  readonly question: string;
  readonly answer: GuidePassage;
}

/**
 * Everything a person reads about one lift, in one language. `programming`, `isItWorking` and `questions` are empty but for the
 * hip thrust and the lifts around it.
 */
export interface Guide {
  readonly exerciseId: string;
  readonly title: string;
  readonly overview: readonly GuidePassage[];
  /** One entry for each of {@link PHASES}, in order. */
  readonly execution: readonly ExecutionPhase[];
  /** One entry for each of {@link PHASES}, in order. */
  readonly cues: readonly PhaseCues[];
  readonly mistakes: readonly MistakeGuide[];
  readonly programming: readonly GuidePassage[];
  /** How to tell progress from mere tiredness on this lift. */
  readonly isItWorking: readonly GuidePassage[];
  readonly questions: readonly GuideQuestion[];
  /** What stops a set or a session and sends the lifter to a professional. */
  readonly safety: readonly GuidePassage[];
}

/** Fetches one guide. */
export type GuideLoader = () => Promise<Guide>;
