/** What a lift can be done with, in a name: ids of the equipment, and what hangs on the body or does not. */
export const TOOLS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "barbell", "dumbbell", "kettlebell", "machine", "cable", "smith-machine", "ez-bar", "trap-bar", "band", "plates",
  "bodyweight", "weighted",
]);

/**
 * Small words that say nothing, in the languages apps are translated to. "To" is not one: a curl to press is no curl.
 * Nor is "no", but after "no belt" has been read.
 */
export const FILLERS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "the", "a", "an", "and", "with", "on", "at", "in", "of", "from", "for", "your", "s",
  "con", "de", "del", "dell", "della", "delle", "dei", "degli", "da", "dal", "al", "all", "alla", "alle", "ai", "agli",
  "su", "sul", "sulla", "sulle", "per", "il", "lo", "la", "le", "gli", "el", "los", "las", "en",
  "com", "do", "das", "dos", "ao", "aos", "em", "na", "nas", "e",
  "mit", "zur", "zum", "am", "an", "im", "auf", "der", "die", "das", "dem", "und", "avec", "au", "aux", "du", "des",
  "et", "d", "ile", "ve",
  "grip", "grips", "agarre", "pegada", "presa", "griff", "prise", "tutus", "handle", "attachment",
]);

/** Ways of doing a set that leave the lift what it is; left out without a word. */
export const PACES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "pause", "paused", "pausa", "pausiert", "tempo", "beltless",
]);

/** How long a pause or each part of a tempo lasts: "2", "3s", "2ct", "second". Left out beside a pace only. */
export const COUNT = /^(?:\d+(?:s|sec|ct|count)?|sec|second|ct|count)$/;

/** Words that say nothing beside another: a curl is a biceps curl, a bench press a flat press. */
export const NEEDLESS: Readonly<Record<string, string>> = {
  curl: "biceps bench low underhand",
  pulldown: "lat high chest",
  pushdown: "triceps high",
  fly: "chest pec bench flat delt",
  pecdeck: "fly chest",
  bench: "press flat",
  squat: "full",
  hack: "squat",
  crunch: "ab",
  calf: "raise",
  shrug: "shoulder trap",
  skull: "triceps",
  chin: "pull",
  lateral: "delt",
  thrust: "glute",
  quadruped: "glute",
  dip: "parallel",
  plank: "front",
  "smith-machine": "barbell machine",
  "ez-bar": "barbell",
  "trap-bar": "barbell",
  cable: "machine barbell ez-bar",
  machine: "plates",
};
