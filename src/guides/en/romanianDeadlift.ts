import type { Guide } from "../guide";

/** The barbell Romanian deadlift, in English. */
export const romanianDeadlift: Guide = {
  exerciseId: "romanian-deadlift",
  title: "Barbell Romanian deadlift",

  overview: [
    {
      text:
        "You stand with a bar in your hands, push the hips back as far as they go while the bar slides down your " +
        "thighs, and come up again. The knees bend a little at the start and then stay as they are. All the " +
        "movement is in the hip, and the hamstrings are drawn out like a bowstring.",
    },
    {
      text:
        "The hamstrings and gluteus maximus are the reason to do it. Biceps femoris long head, semitendinosus and " +
        "semimembranosus cross the hip and are long at the bottom, exactly where the load is greatest. The short " +
        "head of biceps femoris crosses only the knee and gets nothing, so a leg curl is still worth having.",
    },
    {
      text:
        "Squats leave the hamstrings as they were; that is one of the firmer findings in this field. A hinge of " +
        "some kind is therefore the usual partner, and this is the most popular one. The rest of the case is by " +
        "analogy: in leg curls, training at long muscle length grew the hamstrings more than at short, 14% " +
        "against 9%.",
      sources: ["kubo-2019", "plotkin-2023", "maeo-2021"],
    },
    {
      text:
        "Whether length itself is what counts is less sure than it sounds. Pooled over many lifts and muscles the " +
        "effect of muscle length on growth is trivial. It seems to matter where a two-joint muscle would " +
        "otherwise be too short to pull, as in the lying curl. Nobody has put Romanian deadlifts against another " +
        "hinge and scanned what grew.",
      sources: ["regional-length-meta", "maeo-2021"],
      contested: true,
    },
    {
      text:
        "For the glutes, laboratories disagree. At a one-repetition maximum their activity was no different from " +
        "the hip thrust's; at one and the same load it was a little lower than in the conventional deadlift. Both " +
        "compare electrical signals, and neither says which lift builds more.",
      sources: ["delgado-2019", "lee-2018"],
      contested: true,
    },
    {
      text:
        "The back has work here, holding still. Unlike other deadlifts, the erectors were less active than the " +
        "hamstrings, a fair sign that the lift hits what it aims at. Stand on a small step to reach further down " +
        "and glute, semitendinosus and back activity all rise.",
      sources: ["martin-fuentes-2020-deadlift", "coratella-2022"],
    },
    {
      text:
        "With straighter knees it becomes a stiff-leg deadlift. Most books say that this means more hamstring. " +
        "Ten competitive bodybuilders showed the reverse: the stiff legs raised glute activity, the softly bent " +
        "knees semitendinosus. The difference is small enough to choose by feel.",
      sources: ["coratella-2022"],
      contested: true,
    },
    {
      text:
        "It suits nearly everyone who can touch the knees with a flat back: lifters who squat and lack " +
        "hamstrings, deadlifters who want practice without the toll, and sprinters and footballers for strength " +
        "at length. Whether it protects a hamstring from tearing has not been tested for this lift. Where a bar " +
        "feels clumsy, two dumbbells do the same job.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the bar on hooks or pins at the height of the middle of your thighs, so that it does not have to " +
          "be pulled from the floor.",
        "Grip it a hand's width outside the legs, both palms towards you.",
        "Stand tall with the bar against the thighs and step back half a pace.",
        "Put the feet hip width, toes forward, weight spread from heel to ball.",
        "Bend the knees by about 15 to 25 degrees and remember the feeling. They keep that bend until you rack " +
          "the bar.",
      ],
      notes: [
        {
          text:
            "The band of 15 to 25 degrees is ours: straight enough to stretch the hamstrings, bent enough to " +
            "leave the hips room. Look for shins that stay upright.",
          sources: ["project-judgement"],
        },
      ],
    },
    {
      phase: "brace",
      steps: [
        "Draw the shoulder blades down and let the arms hang long.",
        "Pull the bar into the thighs with the lats.",
        "Fill the belly with air and firm it before the hips start.",
        "Keep the chin level with the chest; eyes travel down with the trunk.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "From the bottom, drive both heels into the floor and bring the hips forward.",
        "Keep the bar brushing the legs, up past the knees and along the thighs.",
        "Let trunk and hips unfold together, like closing a car door with your seat and opening it again.",
        "Leave the knees as they are until the last hand's width.",
      ],
      notes: [
        {
          text:
            "The hard part is the first third. If the bar drifts away from the leg there, the back pays for every " +
            "centimetre.",
        },
      ],
    },
    {
      phase: "top",
      steps: [
        "Stand up straight, squeeze the glutes, and stop when the hips are over the ankles.",
        "Keep the ribs where they are. There is nothing behind you to reach for.",
        "Let the old breath go and take a new one.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Push the hips straight back, as if to touch a wall behind you, and let the bar follow the thighs.",
        "Take about two seconds or three.",
        "Turn round when the hips stop moving back, usually between kneecap and mid-shin.",
        "Stop the set when the lower back starts to bend, or when the bar leaves the legs and will not come back.",
        "Walk the bar forward into the hooks, with your back still flat.",
      ],
      notes: [
        {
          text:
            "Where to turn is a point of dispute. One school goes to the floor for the longest stretch, another " +
            "stops where the pelvis stops. More range did raise activity, but only range that comes from the hip. " +
            "Once the hips are out of room, the last centimetres come from your spine.",
          sources: ["coratella-2022", "project-judgement"],
          contested: true,
        },
        {
          text:
            "Grip tires before the hamstrings in many people. Straps are a sensible answer for work sets; the " +
            "muscles you are after do not know the difference.",
          sources: ["project-judgement"],
        },
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Start from the rack", "Soft knees, then still"] },
    { phase: "brace", cues: ["Arms long, lats on", "Air in, belly firm"] },
    { phase: "lift", cues: ["Heels down, hips forward", "Bar on the legs"] },
    { phase: "top", cues: ["Hips over ankles", "Squeeze and stop"] },
    { phase: "lower", cues: ["Touch the wall behind", "Stop with the hips"] },
  ],

  mistakes: [
    {
      id: "squatted-hinge",
      symptom: "The knees slide forward as the bar goes down, the seat drops, and the thighs feel it most.",
      why:
        "Sitting is the older habit. With the knees travelling, the hamstrings stay slack and the lift turns into " +
        "half a deadlift. This is what beginners do first, nearly all of them.",
      fix:
        "Stand with your heels a foot's length from a wall and touch it with your seat, without a bar, ten times. " +
        "Then hold a stick along the spine: head, back and tail keep contact while the shins stay upright.",
    },
    {
      id: "lumbar-rounding",
      symptom:
        "The lower back goes from flat to round near the bottom, and the bar gains a few centimetres that the " +
        "hips did not give.",
      why:
        "The hamstrings are at their limit and the spine lends the rest. Nothing proves that this injures, and " +
        "studies of bending in lifting found no clear tie to back pain. It does take the stretch off the muscle " +
        "you came for, at the end of the longest lever.",
      fix:
        "Turn round two fingers earlier. Find that point from the side with a camera, mark it in your mind by " +
        "where the bar is on the shin, and let it move down over months.",
      sources: ["saraceni-2020"],
      contested: true,
    },
    {
      id: "load-drifts-forward",
      symptom: "The bar hangs under the shoulders with air between it and your shins.",
      why:
        "Arms that dangle instead of lats that hold. The same weight feels much heavier in the back and no " +
        "heavier in the hamstrings.",
      fix:
        "Imagine shaving your thighs with the bar. One light set with a band pulling the bar forward teaches the " +
        "lats in a minute.",
    },
    {
      id: "floor-chased",
      symptom: "You bend until the plates touch, whatever has to bend for it.",
      why:
        "The floor belongs to the deadlift. Here depth is set by hips and hamstrings, and people with long arms " +
        "or short legs reach the floor while others never will.",
      fix: "Forget the plates. Feel for the moment the hips stop, wait half a second, come up.",
    },
    {
      id: "range-cut-short",
      symptom: "The bar turns at mid-thigh, the sets are heavy and the hamstrings feel nothing.",
      why:
        "Too much weight, or a fear of the stretch. The part left out is the part where the load is highest and " +
        "the muscle longest.",
      fix:
        "Take a third off the bar and go past the kneecap on every repetition. Pause there for one second for two " +
        "weeks.",
    },
    {
      id: "lumbar-arching",
      symptom: "Standing up ends with the belly forward and the shoulders behind the hips.",
      why:
        "You were told to drive the hips through and nobody said where to stop. The glutes finish when the hip is " +
        "straight; the remainder is a squeeze on the joints of the back.",
      fix: "Ribs down, glutes tight, and stand like a plank. Have someone watch from the side once.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The bar drops down the thighs and you catch it at the bottom.",
      why:
        "The stretch under control is most of what this lift offers, and it is where soreness and tugs begin when " +
        "it is rushed.",
      fix: "Count two on the way down, aloud if you must. If you cannot, the bar is too heavy.",
    },
    {
      id: "grip-fails-first",
      symptom: "Fingers peel open around the eighth repetition with the hamstrings still fresh.",
      why:
        "Long sets with a bar that never touches the ground ask much of the hands. The set ends and the target " +
        "muscle has done half of it.",
      fix: "Chalk, then straps from the first work set on. Train the grip by itself at the end of the session.",
    },
  ],

  programming: [
    {
      text:
        "Starting out. An empty 20 kg (45 lb) bar for two or three sets of ten, twice a week. You are learning " +
        "one sensation, a pull behind the thighs with a still back, and most people find it within three " +
        "sessions. A light pair of dumbbells will do if the bar is too much.",
      sources: ["project-judgement"],
    },
    {
      text:
        "As the main hinge for growth. Six to ten sets a week over two sessions. One may be heavier, sixes to " +
        "eights, the other longer, eights to twelves; alternating is for variety and has no proven edge.",
      sources: ["pelland-2025", "project-judgement"],
    },
    {
      text:
        "As support. Two to four sets of six to ten after squats or deadlifts, once or twice a week. Together " +
        "with a leg curl this fills a hamstring week for most lifters.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Beside the deadlift. They share most of their muscles, and both hang from the same back: near duplicates " +
        "when done on one day. Pull from the floor early in the week and hinge late, or make the hinge the light " +
        "one.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Counting. One for hamstrings, one for glutes, a half for lower back, adductor magnus and forearms. Four " +
        "sets a week are about the least that shows, and more than eleven for one muscle in a single session is " +
        "more than a session can use.",
      sources: ["pelland-2025", "remmert-2025"],
    },
    {
      text:
        "Effort. Two in reserve is close enough. Failure in a hinge usually shows first in the back, so it is the " +
        "wrong lift to take to the end. Rest two to two and a half minutes.",
      sources: ["refalo-2024", "singer-2024", "project-judgement"],
    },
    {
      text:
        "Adding weight. When all sets reach the top of the band at the same depth, two sessions running, add 2.5 " +
        "kg (5 lb). The stretch gets easier faster than the muscle gets stronger, so wait for depth and load to " +
        "agree before you move on.",
      sources: ["acsm-2009", "project-judgement"],
    },
    {
      text:
        "The first week. Expect a deep soreness behind the thigh for two or three days after the first sessions; " +
        "long-length work does that. Begin with half the sets you think you need. It fades quickly, and its " +
        "absence later means only that you are used to it.",
      sources: ["schoenfeld-contreras-2013", "project-judgement"],
    },
  ],

  isItWorking: [
    {
      text:
        "The number to follow is the load for eight clean repetitions to the same place on the shin. Maxima are " +
        "meaningless here: nobody tests one, and the formulas were built on other lifts.",
      sources: ["reynolds-2006", "project-judgement"],
    },
    {
      text:
        "Mark your depth. Bar below the kneecap, at mid-shin, at the sock line: note it with the set. If the mark " +
        "climbs as the load does, you have traded one for the other.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Noise. Even well-run strength tests differ by some 4% from day to day. For your log that means two " +
        "repetitions more on one day are a good day, and two more for three sessions running are progress.",
      sources: ["grgic-2020", "project-judgement"],
    },
    {
      text:
        "Does it carry over? A stronger hinge should show in the deadlift above the knee and in calmer hamstrings " +
        "after sprints. Should, because no trial has followed it. Test your pull every two months and see.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Growth of the hamstrings is hard to see and easy to measure badly. A tape at mid-thigh also measures the " +
        "quadriceps. Photos from the side in the same light after eight or more weeks are the best a bathroom " +
        "offers.",
      sources: ["damas-2018"],
    },
    {
      text:
        "Fatigue. Tight, sore hamstrings at two session starts in a row, a back that feels worked rather than " +
        "rested, or a depth that no longer comes: cut the sets in half for a week. If that restores it, you had " +
        "simply done too much.",
      sources: ["project-judgement"],
    },
  ],

  questions: [
    {
      question: "How low should the bar go?",
      answer: {
        text:
          "Until your hips stop moving back. For most people that is somewhere between the kneecap and the middle " +
          "of the shin. Two lifters side by side will differ by a hand, and both can be right.",
      },
    },
    {
      question: "What is the difference from a stiff-leg deadlift?",
      answer: {
        text:
          "Knees. Here they keep a soft bend, there they are almost straight and the bar usually goes to the " +
          "floor. Activity shifts a little towards the glutes with stiff legs, towards semitendinosus with " +
          "soft ones.",
        sources: ["coratella-2022"],
        contested: true,
      },
    },
    {
      question: "Should each repetition touch the floor?",
      answer: {
        text:
          "No. The bar turns in the air and the muscles never rest in the middle of a set. If you like the floor, " +
          "do deadlifts.",
      },
    },
    {
      question: "I only feel it in my back. What is wrong?",
      answer: {
        text:
          "Usually one of three things: the bar is away from the legs, the knees bend as you go, or the depth is " +
          "borrowed from the spine. Halve the load and fix them in that order. Pain, as opposed to effort, means " +
          "stop.",
      },
    },
    {
      question: "And if I feel nothing in the hamstrings?",
      answer: {
        text:
          "Slow the way down to three seconds, pause where the pull is strongest, and keep the shins upright. " +
          "Feeling is a help and no proof: activity and growth do not follow sensation reliably.",
      },
    },
    {
      question: "Is this enough for hamstrings without leg curls?",
      answer: {
        text:
          "It covers the three muscles that cross the hip. The short head of biceps femoris works only when the " +
          "knee bends, and hamstrings trained at both joints leave less out. Two or three sets of curls complete " +
          "it.",
        sources: ["maeo-2021", "project-judgement"],
      },
    },
    {
      question: "Is it a glute exercise or a hamstring exercise?",
      answer: {
        text:
          "Both, by our count one set for each. Bend the knees a shade more and the glutes are likely to take " +
          "more, straighten them and laboratory results get muddled. Do not fine-tune what nobody can measure on " +
          "you.",
        sources: ["delgado-2019", "coratella-2022"],
        contested: true,
      },
    },
    {
      question: "Will it help my deadlift?",
      answer: {
        text:
          "Very likely as practice for the hinge and as muscle, less as rehearsal for the start, which it leaves " +
          "out. Strength goes mostly to the lift you train, so keep some pulls from the floor.",
        sources: ["acsm-2026", "project-judgement"],
      },
    },
    {
      question: "Does it prevent hamstring injuries?",
      answer: {
        text:
          "Lowering exercises for the hamstrings have a good record in team sports, but the studied one is the " +
          "Nordic curl. For this lift there is no trial. Train it for strength and keep the promise small.",
        sources: ["project-judgement"],
        contested: true,
      },
    },
    {
      question: "Straps, or is that cheating?",
      answer: {
        text:
          "Use them. The lift is for the back of the thigh. Keep warm-ups without, so the hands do not fall " +
          "behind.",
      },
    },
    {
      question: "Bar or dumbbells?",
      answer: {
        text:
          "Dumbbells hang beside the leg, ask less of the set-up and end where the rack ends. The bar goes up " +
          "in smaller steps for longer. Keep separate entries, since two 30 kg (65 lb) dumbbells do not feel " +
          "like one bar of 60 kg (130 lb).",
      },
    },
    {
      question: "Can I stand on a plate to get more stretch?",
      answer: {
        text:
          "If your hips still move when your plates reach the floor, yes. Standing on a step raised activity in " +
          "glutes, semitendinosus and back. Without that extra hip range it only adds bending of the spine.",
        sources: ["coratella-2022"],
      },
    },
    {
      question: "Toes up on a small plate, is that useful?",
      answer: {
        text:
          "It pushes weight to the heels and pulls on the calf, and some people find the hamstrings sooner. No " +
          "one has measured it. A wedge is a teaching aid and no upgrade.",
      },
    },
    {
      question: "When in the session should I do it?",
      answer: {
        text:
          "After the main squat or pull of the day, before curls and back extensions. If hamstrings are the " +
          "reason you train, put it first and let the squat follow, because early lifts get your best. Not last, " +
          "after an hour of rows, with a back that is already done.",
        sources: ["acsm-2026", "project-judgement"],
      },
    },
    {
      question: "Should I look up or down?",
      answer: {
        text:
          "Let the head travel with the trunk, so that at the bottom you see the floor a metre (3 ft) ahead. " +
          "Cranking the chin up tempts the back to arch, and staring between your feet tempts it to round.",
      },
    },
    {
      question: "Can I do these the day before or after heavy deadlifts?",
      answer: {
        text:
          "You can, and you will feel it. Trials of training on neighbouring days found no loss of strength over " +
          "weeks, but a tired back makes a poor hinge. Two days between them is the comfortable choice.",
        sources: ["yang-2018", "project-judgement"],
      },
    },
    {
      question: "How heavy compared with my deadlift?",
      answer: {
        text:
          "Sets of eight with about half to two thirds of your best deadlift is where many lifters land. That is " +
          "a gym observation with no study behind it. Let depth and a flat back decide.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "My hamstrings feel too tight for this. Should I stretch first?",
      answer: {
        text:
          "The lift itself is the stretch. Start at the depth you own, with a light bar, and it will sink over " +
          "weeks. If one leg or side is far tighter, or a nerve-like pull runs to the foot, have that looked at.",
      },
    },
  ],

  safety: [
    {
      text:
        "A sudden stab or pop behind the thigh ends the session. Do not stretch it to see whether it is real; " +
        "rest it, and have it examined if walking hurts, bruising appears or it is still weak after a few days.",
    },
    {
      text:
        "Ordinary muscle pull fades when you stand up. A line of pain, tingling or numbness that runs past the " +
        "knee does not belong to stretching: put the bar down and ask someone qualified. Saddle numbness, or " +
        "trouble holding water or stool, means emergency care now.",
    },
    {
      text:
        "Back. The lever is long here, so small changes matter. When it begins to ache during a set, stop; if the " +
        "next light set aches too, choose a lying leg curl for today. An ache that rises above five in ten or " +
        "grows overnight should be assessed.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Blood pressure, eyes, abdominal wall. A breath held with the head low pushes all three. If you live with " +
        "hypertension, heart trouble, glaucoma or a hernia, or have had an operation lately, get clearance, use " +
        "loads you could lift fifteen times, and exhale as you rise.",
      sources: ["hackett-chow-2013", "blazek-2019"],
    },
    {
      text:
        "Thin bones and hinges need a conversation with a professional first, because of the bent trunk. In " +
        "pregnancy balance changes from month to month; dumbbells, a wide stance and a higher turning point are " +
        "common changes, agreed with your midwife or doctor.",
      sources: ["acog-804"],
    },
    {
      text:
        "Chest tightness, a faint feeling that stays after you have sat down, a pounding irregular heart or the " +
        "worst headache of your life: stop and call for help. None of these is part of a hinge.",
    },
    {
      text:
        "Take the bar from hooks and put it back there when you can. Half of the trouble with this lift happens " +
        "while picking it up or setting it down carelessly after the work is done.",
      sources: ["project-judgement"],
    },
  ],
};
