/** What proposing by completion can say; the schemes that use it share these texts. */
export const COMPLETION_MESSAGES = {
  "add-load": "Every planned set reached {{goal}} repetitions at {{load}}, so the load goes up by {{step}} to {{next}}; begin again from {{least}}.",
  "back-to-usual": "The last session was a lighter one at {{last}} and it was completed; go back to the usual {{load}}.",
  "repeat-after-miss": "At {{load}} the sets ended at {{done}} repetitions, below the {{least}} of the plan; repeat the load and get there first.",
  "finish-sets": "Fewer than the planned {{sets}} sets were done at {{load}} ({{done}} repetitions); do them all before the load goes up.",
  "add-reps": "Stay at {{load}} and add a repetition where you can: the last sets were {{done}}, the goal is {{goal}} in all {{sets}}.",
  consolidate: "The repetitions are there, but closer to failure than the planned {{rir}} in reserve; repeat {{load}} until it is easier.",
  "no-heavier-load": "Every set reached {{goal}} repetitions and there is no heavier load than {{load}} here; add repetitions or choose a harder version.",
  "all-sets-at-load": "{{load}} was the heaviest load, but not in all {{sets}} sets; repeat it until every set reaches {{goal}} repetitions.",
  /** What a load of 0 is called. */
  "no-load": "body weight",
} as const;
