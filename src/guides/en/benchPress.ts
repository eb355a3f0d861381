import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The barbell bench press, in English. */
export const benchPress: Guide = {
  exerciseId: "bench-press",
  title: "Barbell bench press",

  overview: [
    {
      text:
        "You lie on a bench, lower a bar to the chest and press it back to straight arms. It trains the whole of " +
        "the chest, with the front of the shoulder and the triceps helping. The bar asks most of the chest near " +
        "the bottom, where the muscle is long; the usual sticking point comes a hand's width above it.",
    },
    {
      text:
        "It suits anyone who wants a strong press and can be measured by it, since no upper-body lift is easier " +
        "to load in small steps. It does little for the upper back, so give the week at least as many rows.",
    },
    {
      text:
        "A true maximum moves slowly. A mean bar speed of about 0.17 m/s at the last possible repetition is often " +
        "quoted, while competitive powerlifters grind on to 0.10 m/s. Take neither as your own limit until you " +
        "have measured it.",
      sources: ["ies-2021", "helms-2017"],
      contested: true,
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the safeties just below the height of your chest with your back arched, so that a failed bar rests " +
          "on them and not on you.",
        "Lie with your eyes under the bar, shoulder blades pulled back and down, hips on the bench, feet flat.",
        "Grip with the thumbs around the bar, wide enough that the forearms are upright at the bottom.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Breathe in, hold it, and push the upper back into the bench.",
        "Pull the bar out over the shoulders with straight arms, without letting the shoulders follow it.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Drive the feet into the floor and press up and slightly back towards the shoulders.",
        "Keep the elbows under the bar until the arms are straight.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stop with the elbows straight and the bar over the shoulder joints.",
        "Breathe again there, with the chest still high.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Bring the bar down to the lower half of the breastbone, upper arms at about 45 to 70 degrees from the trunk.",
        "Touch the shirt, not the ribs.",
        "After the last repetition, press back until the bar meets the uprights, then lower it into the hooks.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Blades back and down", "Thumbs around", "Feet flat"] },
    { phase: "brace", cues: ["Big breath", "Chest high"] },
    { phase: "lift", cues: ["Push up and back", "Drive with the feet"] },
    { phase: "top", cues: ["Bar over shoulders"] },
    { phase: "lower", cues: ["Touch low on the chest", "Forearms upright"] },
  ],

  mistakes: [
    {
      id: "bounced-turn",
      symptom: "The bar sinks into the chest, springs off it and slows halfway.",
      why: "Ribs and momentum do the part that the chest should do, and the breastbone takes a blow it need not take.",
      fix:
        "Hold the bar on the shirt for one count in every repetition, with about a tenth less load until it feels " +
        "normal.",
    },
    {
      id: "hips-lift-off-pad",
      symptom: "Your backside leaves the bench as soon as the press gets hard.",
      why:
        "The legs push upward and not along the bench, which shortens the path and throws the arch into the low " +
        "back.",
      fix: "Move the feet a little further forward and think of sliding yourself towards the head end.",
    },
    {
      id: "elbows-flare",
      symptom: "The upper arms stand straight out to the sides at the bottom.",
      why: "The touch point has crept towards the collarbones, and many shoulders complain of that angle.",
      fix: "Touch lower on the chest and let the elbows come in until the forearms are upright from every side.",
    },
    {
      id: "shoulders-roll-forward",
      symptom: "The shoulders leave the bench at the top and come back down a little further forward each time.",
      why: "You reach for extra height, so the blades lose their hold and the front of the shoulder carries the turn.",
      fix: "Stop at straight elbows; re-set the blades at the top before the next descent.",
    },
    {
      id: "thumb-off-bar",
      symptom: "The thumb lies beside the fingers behind the bar.",
      why: "With nothing to close the hand, a bar that rolls falls on the chest or the neck.",
      fix:
        "Wrap the thumb, then let the bar sit low in the palm over the forearm, which is what the open grip was " +
        "meant to give you.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    {
      text:
        "Never bench heavy alone without safeties. A bar that you cannot press lands on chest, throat or face. " +
        "Use a rack with safety arms or pins at the right height, or a spotter who knows how many repetitions you " +
        "plan. With neither, leave the collars off so that you can tip the plates, and stay well short of " +
        "failure.",
    },
    stopAndRefer,
  ],
};
