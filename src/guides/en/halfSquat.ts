import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The half squat, in English. */
export const halfSquat: Guide = {
  exerciseId: "half-squat",
  title: "Half squat",

  overview: [
    {
      text:
        "A back squat that turns round when the knee is bent to about a right angle. You can load it more than a " +
        "full squat, and it trains the part of the range where you are strongest.",
    },
    {
      text:
        "In a ten-week trial half squats grew the quadriceps as much as full ones. Glutes and adductors got " +
        "about a third to a half of it: 2.2% against 6.7%, and 2.7% against 6.2%.",
      sources: ["kubo-2019"],
    },
    {
      text:
        "Use it when hips or ankles stop you higher up, as heavy practice next to full squats, or for sports " +
        "that live in this range. If bigger glutes are the goal, go deeper or add another lift.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the bar at the height of your armpits and the safety arms at the depth you mean to reach.",
        "Place the bar on the muscle at the base of the neck, grip it evenly, and step back.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Stand shoulder-wide with the toes slightly out.",
        "Fill your belly with air and stiffen it all round before you move.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Push through the whole foot and come up as quickly as the load lets you.",
        "Keep the chest at the angle it had at the turn.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Straighten hips and knees without throwing the bar off your back.",
        "Let the breath go and take a new one.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Bend hips and knees together until the thigh is some way above level, about 90 degrees at the knee.",
        "Slow down before the turn instead of falling into it.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Arms set at depth", "Bar high and level"] },
    { phase: "brace", cues: ["Stiff all round"] },
    { phase: "lift", cues: ["Whole foot, go"] },
    { phase: "top", cues: ["Tall, breathe again"] },
    { phase: "lower", cues: ["Same depth again", "Brake before the turn"] },
  ],

  mistakes: [
    {
      id: "depth-varies",
      symptom: "The first repetition is a half squat, the last is a nod of the knees.",
      why:
        "There is nothing to feel at this depth, and a tired leg looks for the shorter way. A log of such sets " +
        "says little about your strength.",
      fix: "Give yourself a mark: pins, a box behind you, or a band across the rack that you touch with your seat.",
    },
    {
      id: "load-too-high",
      symptom:
        "You can hold the weight but your trunk trembles, the bar tips, and the spine feels pressed together " +
        "afterwards.",
      why:
        "Strength rises steeply as depth falls, so the bar runs ahead of what back and trunk have been trained " +
        "to carry.",
      fix:
        "Stay near the weight you could take 10 cm (4 in) deeper, and earn more by repetitions before you add " +
        "plates.",
    },
    {
      id: "bounced-turn",
      symptom: "You drop the last part and rebound off stiff knees.",
      why:
        "With a big load and little depth it is easy to let tendons do the turning. The muscle misses its " +
        "hardest moment and the knees take a jolt.",
      fix: "Hold the turn for a count of one. If you cannot, it is too heavy.",
    },
    {
      id: "knees-cave-in",
      symptom: "On the way up one or both knees slip inward.",
      why: "Half squats are often done narrow and heavy, and the hips do not hold the thighs out.",
      fix:
        "Toes out a little, weight across the whole foot, and knees pushed towards the little toes from the " +
        "first centimetre up.",
    },
    {
      id: "lumbar-rounding",
      symptom: "Your low back gives way as you turn round, though you are nowhere near the bottom.",
      why:
        "At this depth it is hardly ever mobility. The brace is missing or the bar is more than you can brace " +
        "against.",
      fix: "Rack it, reset your breath, and take off a fifth. Build up again only with a trunk that stays still.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    stopAndRefer,
    {
      text:
        "Heavy half squats belong inside a rack with the arms set a little below your turning point, since the " +
        "loads are larger than anyone can catch.",
    },
  ],
};
