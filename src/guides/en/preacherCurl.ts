import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The barbell preacher curl, in English. */
export const preacherCurl: Guide = {
  exerciseId: "preacher-curl",
  title: "Barbell preacher curl",

  overview: [
    {
      text:
        "The backs of your upper arms lie on a slope, so the elbows are out in front and nothing can swing. " +
        "The load is greatest low down, soon after the arms open, and fades towards the top.",
    },
    {
      text:
        "A trial put this curl against the incline curl: the preacher added more near the elbow, the incline more " +
        "near the shoulder. Another set a cable against a bar on the same bench and the arms grew alike. Small " +
        "studies both, so pick by comfort and keep the other for variety.",
      sources: ["incline-preacher-curl-2025", "nunes-2020"],
      contested: true,
    },
    {
      text:
        "It suits lifters whose standing curls turn into swings. An EZ bar is the usual choice; log bar and " +
        "plates together.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the seat so that the pad fills the space up to your armpits.",
        "Take the bar at about shoulder width with the whole upper arm lying on the slope.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Press chest and arms into the pad and keep both feet flat.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Start with the elbows nearly straight and pull the bar up in an arc.",
        "Begin gently: the first third is the hardest part of the lift.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stop before the forearms stand upright, where the bar would only rest.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Lower for three seconds, slower still over the last stretch.",
        "Turn round just before the elbows lock.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Armpits to the pad"] },
    { phase: "brace", cues: ["Press into the slope"] },
    { phase: "lift", cues: ["Start gently", "Pull through the arc"] },
    { phase: "top", cues: ["Stop before it rests"] },
    { phase: "lower", cues: ["Slowest at the bottom"] },
  ],

  mistakes: [
    {
      id: "range-cut-short",
      symptom: "The bar never goes below level.",
      why: "You stay where the bench makes it light and miss the long, heavy part that sets this curl apart.",
      fix: "Take off a fifth of the load and let the forearms come down almost to the pad.",
    },
    {
      id: "bounced-turn",
      symptom: "The arms drop open and spring back up off the end of the range.",
      why: "The biceps is long, loaded hard and near its limit there, and a bounce puts the peak on the tendon.",
      fix: "Pause for a second a little above straight, with the weight still in your hands.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The bar falls through the lower third.",
      why: "The slope lets gravity win exactly where you are longest.",
      fix: "Lower in three seconds with a load you could stop anywhere.",
    },
    {
      id: "wrists-bend",
      symptom: "The hands fold back as the bar leaves the bottom.",
      why: "The heavy start finds the weakest link. Fingers and forearms then tire before the biceps does.",
      fix: "Hold the bar deep in the palm and start the lift with fists already firm.",
    },
    {
      id: "rises-off-seat",
      symptom: "Your backside leaves the seat and you haul the bar up with the body.",
      why: "Standing up changes the angle of the slope under your arms, so the hard part vanishes.",
      fix: "Hook the feet behind the legs of the seat, or end the set at the first hop.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [
    stopAndRefer,
    {
      text:
        "Take the bar from the rack of the bench or from a partner, never from the floor with the arms already on " +
        "the pad. The elbows are nearly straight and heavily loaded at the bottom, so work up to a heavy set in " +
        "small steps.",
    },
  ],
};
