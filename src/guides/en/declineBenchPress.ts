import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The decline barbell bench press, in English. */
export const declineBenchPress: Guide = {
  exerciseId: "decline-bench-press",
  title: "Decline barbell bench press",

  overview: [
    {
      text:
        "The bench slopes down towards your head, the legs are hooked under pads, and the bar travels to the " +
        "bottom of the chest. The lower, sternal part of the chest does most of it, the triceps help, and the " +
        "front of the shoulder has less to do than on a flat bench.",
    },
    {
      text:
        "Many people find it kinder to the shoulder because the arms stay further from overhead. The path is " +
        "short and the loads run high. That it builds the lower chest better than flat pressing is a fair guess " +
        "from the line of the fibres; we know of no trial that settled it.",
      sources: ["project-judgement"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Choose a slope of 15 to 20 degrees; steeper only brings blood to the head.",
        "Hook the ankles firmly under the pads before you lie back.",
        "Set the safeties level with the lowest part of your chest, and check them by lying down with the empty bar.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Squeeze the pads with the shins, pull the shoulder blades together and inhale.",
        "Have someone hand the bar out if the hooks lie far behind you.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Press up and keep the bar over the shoulders; the floor, not the bench, tells you which way is vertical.",
      ],
    },
    {
      phase: "top",
      steps: ["Straighten the arms and pause long enough to feel the bar settle."],
    },
    {
      phase: "lower",
      steps: [
        "Guide the bar to the lower edge of the breastbone with the elbows about 45 degrees from the ribs.",
        "Rack it with a partner or by feeling for both hooks before you let go.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Legs hooked first"] },
    { phase: "brace", cues: ["Squeeze the pads"] },
    { phase: "lift", cues: ["Press to the ceiling"] },
    { phase: "top", cues: ["Let it settle"] },
    { phase: "lower", cues: ["Low on the chest"] },
  ],

  mistakes: [
    {
      id: "legs-not-secured",
      symptom: "You slide head first along the bench as the set goes on.",
      why:
        "The rollers sit too far away or you skipped them; with a loaded bar overhead there is no safe way to " +
        "catch yourself.",
      fix: "Adjust the pads until shins and thighs are held tight, and test it with the empty bar every time.",
    },
    {
      id: "bar-touches-high",
      symptom: "The bar lands at nipple height or above and drifts towards the chin.",
      why: "On a slope the arms want to hang towards the head, and the throat is closer than you think.",
      fix: "Aim a hand's width lower than on the flat bench and let the forearms stand upright to the floor.",
    },
    {
      id: "bounced-turn",
      symptom: "You let the bar fall through the short path and catch it with the ribs.",
      why: "Heavy loads and little travel invite it.",
      fix: "Take two full counts down and stop dead on the shirt.",
    },
    {
      id: "uneven-sides",
      symptom: "One arm locks first and the bar tips.",
      why: "It is easy to lie slightly turned when the legs are fixed.",
      fix: "Centre the head between the uprights, then check that both hands sit on the same ring of the bar.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    {
      text:
        "Here a missed bar rolls towards neck and face, and with the legs hooked you cannot get out from under " +
        "it. Press only with safeties that hold the bar clear of your neck, or with a spotter. Head-down " +
        "pressing also raises pressure in the head and eyes: with high blood pressure, glaucoma or reflux " +
        "choose a flat bench unless your doctor agrees. Sit up slowly.",
    },
    stopAndRefer,
  ],
};
