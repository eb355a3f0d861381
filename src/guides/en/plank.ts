import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The plank, in English. */
export const plank: Guide = {
  exerciseId: "plank",
  title: "Plank",

  overview: [
    {
      text:
        "You hold a straight line from head to heels on forearms and toes. Gravity tries to make the back sag and " +
        "the abdominals refuse, with the obliques and the deep abdominals beside them. Nothing moves; you log " +
        "seconds.",
    },
    {
      text:
        "It teaches what a braced trunk feels like, and squats, presses and push-ups all ask for that. As a " +
        "muscle builder it runs out once you hold a minute without trouble: then move to a longer lever or the ab " +
        "wheel instead of collecting minutes.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Put the forearms on the floor with the elbows right under the shoulders.",
        "Stretch one leg back, then the other, feet at hip width.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Tuck the pelvis, as if you would bring the belt buckle towards the chin.",
        "Squeeze the backside and the thighs.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Lift the knees and bring hips and shoulders into one line.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Push the floor away so the upper back stays full.",
        "Look at the floor between your hands and breathe in small, even breaths.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Put the knees down first, while the line still holds.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Elbows under shoulders"] },
    { phase: "brace", cues: ["Buckle to chin"] },
    { phase: "lift", cues: ["One line"] },
    { phase: "top", cues: ["Push the floor", "Small breaths"] },
    { phase: "lower", cues: ["Knees first"] },
  ],

  mistakes: [
    {
      id: "hips-sag",
      symptom: "The belly sinks and you feel it in the small of the back.",
      why: "The abdominals have let go, and now the joints of the low back hang in the gap.",
      fix: "Squeeze the backside and tuck again. If it sinks once more, put the knees down: the set is over.",
    },
    {
      id: "hips-pike",
      symptom: "Your backside is the highest point in the room.",
      why: "A bent body is a shorter lever, so the plank has turned into a rest.",
      fix: "Have somebody lay a broomstick along your back: head, shoulder blades and backside touch it.",
    },
    {
      id: "shoulders-sink",
      symptom: "The chest hangs between the shoulder blades, which stand out like wings.",
      why: "Serratus gives up holding you away from the floor, and the neck soon follows.",
      fix: "Spread the shoulder blades by pressing the forearms down for the whole hold.",
    },
    {
      id: "neck-cranes",
      symptom: "You look ahead, often at the clock.",
      why: "The head tips back, and the rest of the back likes to copy it.",
      fix: "Put the watch on the floor between your hands.",
    },
    {
      id: "breath-held-throughout",
      symptom: "The seconds pass on one lungful, then you collapse.",
      why: "Without air the hold ends for the wrong reason, and the pressure climbs while it lasts.",
      fix: "Breathe out with a hiss every three seconds and keep the belly hard through it.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
