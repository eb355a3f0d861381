/** What openweight's own schemas let through although it cannot be right, each with why. Codes are stable. */
export const CARELESS_CODES = {
  "empty-set": "a set without any key says nothing, not even that it was done",
  "unknown-set-type": "readers that do not know a type take the set for a working set",
  "misspelt-key": "any key is allowed, so a misspelt one is kept and never read",
  "misplaced-key": "a key that only the other kind of set has is kept and never read",
  "effort-conflict": "RPE is 10 less the repetitions in reserve; two figures that disagree cannot both be meant",
  "effort-off-scale": "effort is rated in half steps, and at most 10 repetitions can be in reserve",
  "failure-with-reserve": "a set that ended because a repetition failed had none in reserve",
  "absurd-weight": "nobody lifts more than 1500 kg; it would stand as a record for ever",
  "absurd-body-mass": "nobody has weighed more than 650 kg",
  "absurd-repetitions": "more than 1000 repetitions in one set are a mistyped number",
  "absurd-duration": "more than a day is a clock left running",
  "reversed-range": "no number of repetitions is at least the higher and at most the lower",
  "repeated-order": "two lifts cannot stand at the same place of a workout",
  "lone-superset": "a superset of one lift is none",
  "weight-without-unit": "a weight without unit is no weight; only here do the schemas not ask for it",
  "one-rep-max-off-formula": "the formula named does not give that value from that weight and those repetitions",
  "one-rep-max-beyond-formula": "the formula named does not hold for so many repetitions",
} as const satisfies Record<string, string>;

/** One of the keys of {@link CARELESS_CODES}. */
export type CarelessCode = keyof typeof CARELESS_CODES;

/** One thing the schemas let through although it cannot be right. */
export interface CarelessPlace {
  /** Where, as `exercises[0].sets[1].type`. */
  readonly path: string;
  readonly code: CarelessCode;
  /** English, for people; match on `code`. */
  readonly message: string;
}

/** Notes one thing about a key of the object being looked at; about the object itself where `key` is undefined. */
export type NoteCareless = (key: string | undefined, code: CarelessCode, message: string) => void;

/** Looks at one object of a document that its schema accepts. */
export type CarelessCheck = (part: Readonly<Record<string, unknown>>, note: NoteCareless) => void;
