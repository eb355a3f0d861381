import type { Guide } from "../guide";

/** The forward lunge with dumbbells, in English. */
export const lunge: Guide = {
  exerciseId: "lunge",
  title: "Lunge",

  overview: [
    {
      text:
        "One long step forward, a bend of both knees, and a push that brings you back to where you stood. The " +
        "next repetition belongs to the other leg. With a dumbbell in each hand it needs no rack, no bench and " +
        "about two metres of floor, which is why it turns up in gyms, living rooms and on sports fields alike.",
    },
    {
      text:
        "The leg that steps works twice. First it brakes: quadriceps and glutes catch your falling weight and " +
        "slow it until the rear knee hovers above the floor. Then it throws you back up and backward. Adductor " +
        "magnus helps at the hip, gluteus medius keeps the pelvis level while you stand on one foot, and the " +
        "calf steers the landing.",
    },
    {
      text:
        "It looks like a knee exercise and behaves more like one for the hip. Sixteen young adults lunged with " +
        "up to half their body mass. The knee bent furthest, but the hip muscles did the largest share of the " +
        "work, and each added load went to the hip and the ankle while the knee's part hardly grew.",
      sources: ["riemann-2012"],
    },
    {
      text:
        "Stepping costs the glutes more than standing in a stride. With the same light load, trained women " +
        "reached 31% of a maximal effort in a static lunge, 54% in a forward lunge and 58% walking. A review " +
        "lists lunges among the lifts above 60%. None of that is a measure of growth: across lifts, activity has " +
        "been a poor guide to what gets bigger.",
      sources: ["bezerra-2021", "krause-neto-2020", "plotkin-2023"],
      contested: true,
    },
    {
      text:
        "Whether to lean is an old argument. Ten people lunging without weight used glutes and outer hamstrings " +
        "more when they tipped the trunk forward. Twelve women with a load showed no such thing; their back " +
        "extensors merely did twice as much. Lean if it feels better on your hip. Do not expect a different " +
        "exercise.",
      sources: ["farrokhi-2008", "bezerra-2021"],
      contested: true,
    },
    {
      text:
        "Knees feel the direction. In twenty healthy women the force behind the kneecap was about a fifth higher " +
        "lunging forward than lunging backward, and it came on more than twice as fast. That says nothing about " +
        "harm in a healthy knee. It does say which way to step if yours is touchy.",
      sources: ["goulette-2021"],
    },
    {
      text:
        "No trial has set lunges against squats for size. What speaks for them is reasoning: the same muscles, " +
        "long ranges, little weight on the spine. What speaks against them is that you must land, steer and " +
        "brake, so the legs are seldom the only limit.",
      sources: ["project-judgement"],
    },
    {
      text:
        "It is a good lift for people who play sports with stops and turns, for groups, for travel and for " +
        "anyone bored by machines. For the largest legs or the heaviest numbers, something you can do without " +
        "thinking about your feet is the better tool.",
      sources: ["project-judgement"],
    },
    {
      text:
        "How deep matters as it does in a squat. In back squats, full depth grew glutes and adductors far more " +
        "than half depth, with no difference for the quadriceps. A lunge stopped halfway is therefore not a " +
        "lighter lunge. It is a different one.",
      sources: ["kubo-2019", "project-judgement"],
    },
    {
      text:
        "People new to lifting tend to bend the front knee less in stepping lunges than trained people do, and " +
        "less than they manage when standing in a stride. In the study that saw it, the advice was to learn the " +
        "split squat first. That fits what coaches have always done.",
      sources: ["stastny-2015"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Clear two metres in front of you and check that nothing can roll underfoot.",
        "Stand with the feet under the hips, a dumbbell hanging at each side.",
        "Make a few empty steps to find your length: both knees near a right angle at the lowest point.",
        "Lay a strip of tape where the front heel should land, or count floor tiles.",
        "Let the shoulders sink and the arms go long, so that the weights do not swing.",
      ],
      notes: [
        {
          text:
            "In the split squat, where it was measured, a longer stride asked more of glutes and hamstrings and " +
            "left the quadriceps nearly unchanged. There is every reason to think that a lunge obeys the same " +
            "rule.",
          sources: ["song-2023"],
        },
      ],
    },
    {
      phase: "brace",
      steps: [
        "Shift your weight onto the leg that stays, before the other one leaves the ground.",
        "Look at a point a few metres ahead, at the height of your chest.",
        "Fill the lungs and stiffen the waist; the step begins when you are quiet.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Drive the front heel into the ground and push yourself up and back in one movement.",
        "Give the push enough force to return in a single step, without a shuffle in between.",
        "Keep the chest where it was; pulling yourself upright with the back is not the idea.",
        "Steer the knee along the second toe while the foot is loaded.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Bring the foot back beside the other and stand fully upright.",
        "Breathe out, let the weights come to rest, and count only now.",
        "Change legs, or stay with one leg if that is your plan for the set.",
      ],
      notes: [
        {
          text:
            "Left and right in turn, or one side through? Alternating gives each leg a rest and the heart more " +
            "to do; one side at a time tires the muscle in fewer minutes. Nobody has shown that either grows " +
            "more, so keep to one and log it.",
          sources: ["project-judgement"],
        },
      ],
    },
    {
      phase: "lower",
      steps: [
        "Step out and let the heel touch first, the whole foot an instant later, as softly as you can.",
        "Keep hip width between the feet; stepping onto a tightrope is asking to fall.",
        "Sink between your two feet until the rear knee is within 5 cm (2 in) of the ground.",
        "Have the weight chiefly on the front foot, its heel planted.",
        "Turn round the moment you are still, neither resting down there nor bouncing.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Hip width, arms long", "Know your mark"] },
    { phase: "brace", cues: ["Quiet before the step", "Eyes ahead"] },
    { phase: "lift", cues: ["Heel down, drive back", "One push home", "Knee follows toe"] },
    { phase: "top", cues: ["Feet together, stand", "Weights still"] },
    { phase: "lower", cues: ["Land like a cat", "Down between the feet", "Rear knee hovers"] },
  ],

  mistakes: [
    {
      id: "lost-balance",
      symptom: "You stagger sideways on landing, windmill with the dumbbells or need two steps to get home.",
      why:
        "Most stumbles are made before the foot lands: too fast, too narrow, eyes on the floor. The lift asks " +
        "more of your balance than any weight you are likely to hold, so this is the fault that stops people " +
        "first.",
      fix:
        "Slow the step down and widen it by a hand. Pause for a full second between repetitions. If it goes on, " +
        "do split squats for a few weeks and come back.",
      sources: ["project-judgement"],
    },
    {
      id: "step-too-short",
      symptom: "The front heel comes off the ground and you end up perched over the toes.",
      why:
        "Tired legs cheat on distance because a short step is easier to return from. It takes work away from the " +
        "hip, and in the deep part it presses the kneecap harder against the thigh.",
      fix: "Aim the heel at your tape on every repetition. The set is over when you no longer reach it.",
      sources: ["escamilla-2008", "song-2023"],
    },
    {
      id: "knees-cave-in",
      symptom:
        "As the foot takes the weight the knee dives towards the midline, often with the arch of the foot " +
        "collapsing.",
      why:
        "Braking on one leg is harder to control than standing on it, so a knee that behaves in squats can still " +
        "misbehave here. It is treated as a serious fault because it comes with speed.",
      fix:
        "Land on a tripod of heel, big toe and little toe. Go back to an unloaded, slower step until ten in a " +
        "row track well, and rebuild from there.",
      sources: ["project-judgement"],
    },
    {
      id: "heavy-landing",
      symptom: "The floor booms, plates rattle, and you feel the stop in your knee or hip.",
      why:
        "You are falling onto the foot and stopping with the joint, where you should be stopping with muscle. " +
        "Heavier dumbbells make it worse in a hurry.",
      fix:
        "Make silence the aim of the set. Shorten the flight of the foot, bend earlier, and reduce the load " +
        "until a person in the next room would not hear you.",
      sources: ["project-judgement"],
    },
    {
      id: "trunk-folds-forward",
      symptom: "At the bottom your chest lies near your thigh, and the low back does the raising.",
      why:
        "Looking down, dumbbells drifting in front of the leg, or a step too long for your hips. Under load the " +
        "back extensors double their part without the glutes gaining anything you could measure.",
      fix: "Keep the weights beside the hips. Take the step a little shorter and rise with the breastbone first.",
      sources: ["bezerra-2021"],
    },
    {
      id: "back-leg-push",
      symptom: "The rear foot stays flat or pushes hard, and the next day its calf is the sore one.",
      why:
        "Pushing with both legs is stronger, so the body does it unasked. The stepping leg, the one you meant to " +
        "train, gets a lighter day.",
      fix: "Stay on the very tips of the rear toes, heel up, and feel your front heel before you drive.",
      sources: ["project-judgement"],
    },
    {
      id: "lowered-too-fast",
      symptom:
        "You drop to the bottom and catch yourself on the last few centimetres, or knock the rear knee on the " +
        "floor.",
      why:
        "Gravity is quick and braking is tiring. Yet braking is half of what this lift has to offer, and a knee " +
        "on concrete teaches nothing.",
      fix: "Count two on the way down. If you cannot make two, the dumbbells are too heavy for today.",
      sources: ["project-judgement"],
    },
  ],

  programming: [
    {
      text:
        "Starting out. Ten unloaded steps on each side, with a landing nobody hears, come before the first " +
        "dumbbell. Then 4 kg (10 lb) a hand. It usually takes three sessions until the step falls in the same " +
        "place without looking.",
      sources: ["project-judgement"],
    },
    {
      text:
        "As an accessory: two to four sets of 8–12 for each leg, once or twice a week. Alternating, that is " +
        "16–24 steps a set, so your lungs will have an opinion. Rest until they have calmed down.",
      sources: ["pelland-2025", "project-judgement"],
    },
    {
      text:
        "As a priority: 8–12 sets a week over two or three days, with 8–15 repetitions a leg. Heavier sets of " +
        "five exist, but then the landing decides and not the leg. Take strength from a squat and keep lunges " +
        "for volume.",
      sources: ["acsm-2026", "pelland-2025", "project-judgement"],
    },
    {
      text:
        "How to progress. First the landing gets quieter, then the sets get longer, then the dumbbells get " +
        "heavier. When every set of two sessions reaches the top of the range with two steps in hand, go up by " +
        "the smallest pair your gym has, commonly 2 kg (5 lb) a hand.",
      sources: ["acsm-2009", "project-judgement"],
    },
    {
      text:
        "How close to the limit. Leave two good repetitions undone on each leg. Failure in this lift means a " +
        "stumble with weights in your hands, and trials show that the last repetitions before failure add little " +
        "growth.",
      sources: ["refalo-2024", "robinson-2024"],
    },
    {
      text:
        "Beside other lifts. Lunges tread on the ground of squats, leg presses and split squats, so count them " +
        "together when you add up the week. They go well after deadlifts or hip thrusts. Heavy lunges on the eve " +
        "of a match or a long run are a poor gift to yourself.",
      sources: ["project-judgement"],
    },
    {
      text:
        "In the session, put them after the heavy barbell work while you can still place your feet. As a last " +
        "exercise, when you are dizzy with fatigue, take a machine instead.",
      sources: ["acsm-2026", "project-judgement"],
    },
    {
      text:
        "Leave them out if you have room for one leg lift only, if you hate them, or if the floor is wet, " +
        "crowded or uneven. Reverse lunges, split squats and step-ups do nearly the same with less at stake.",
      sources: ["project-judgement"],
    },
    {
      text:
        "After a break of a month or more, begin with two thirds of the old dumbbells and half the sets. Braking " +
        "makes muscles sore that have been spared it, and the second session is easier if the first was short.",
      sources: ["project-judgement"],
    },
  ],

  isItWorking: [
    {
      text:
        "The number that counts is how many clean steps a leg makes at a given weight. Clean means heel on the " +
        "mark, rear knee low, quiet landing. Without that rule the log rises as the step shrinks.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Early gains are skill. Someone who doubles the dumbbells in six weeks has mainly learnt to land. Judge " +
        "the muscle from the second month on.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Expect noise. Sleep, shoes and floor shift a lunge more than they shift a machine, so trust the run of " +
        "six or eight sessions over any single one. A rise that disappears the week after was weather.",
      sources: ["grgic-2020", "project-judgement"],
    },
    {
      text:
        "Look at the legs apart. If one side always gives in first, log it, let that side lead, and see whether " +
        "the distance shrinks over two months.",
      sources: ["project-judgement"],
    },
    {
      text:
        "For size, take a tape to the middle of the thigh every four weeks and a photograph in the same light. " +
        "Changes you see in the first month are swelling as much as growth.",
      sources: ["damas-2018"],
    },
    {
      text:
        "Listen as well as count. A landing that has gone from a thud to a touch at the same weight is progress " +
        "in braking, and it usually comes a few weeks before the load goes up.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Flat for eight weeks with the sessions done? Ask which limit you hit. Breath: rest longer. Grip: " +
        "straps. Balance: split squats. Legs: more sets or a smaller reserve, one change at a time.",
      sources: ["project-judgement"],
    },
  ],

  questions: [
    {
      question: "Forward or reverse?",
      answer: {
        text:
          "Reverse is easier to control and easier on the kneecap; forward asks you to brake and suits field " +
          "sports. The thighs and hips are trained by both. Learn them in that order if you are new.",
        sources: ["goulette-2021"],
      },
    },
    {
      question: "Are lunges bad for the knees?",
      answer: {
        text:
          "For a healthy knee there is no evidence that they are. Force behind the kneecap rises with the bend, " +
          "and a short step raises it further. If yours hurts, try a longer step, a smaller bend or stepping " +
          "backward, and have pain that stays looked at.",
        sources: ["escamilla-2008", "goulette-2021"],
      },
    },
    {
      question: "How long should the step be?",
      answer: {
        text:
          "Long enough that the front heel stays down and both knees are near a right angle at the bottom. Heel " +
          "to heel that comes near the length of the leg for many people; your own feet tell you better than a " +
          "rule.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Why does the side of my hip burn?",
      answer: {
        text:
          "Gluteus medius is holding your pelvis level while you stand on one foot. It works hardest when the " +
          "weight is in the hand opposite the stepping leg; in walking lunges it reached 90% of a maximal effort " +
          "that way.",
        sources: ["stastny-2015"],
      },
    },
    {
      question: "Walking lunges or these?",
      answer: {
        text:
          "Walking lunges drop the push backward and add a step through, which needs space and more balance. " +
          "Glute activity was about the same. Choose by the room you have.",
        sources: ["bezerra-2021"],
      },
    },
    {
      question: "Do I count each leg or each step?",
      answer: {
        text:
          "Log repetitions per leg. Ten means ten left and ten right. Whatever you choose, never change it in " +
          "the middle of a programme, or your graph will leap for no reason.",
      },
    },
    {
      question: "Do I write down one dumbbell or both?",
      answer: {
        text:
          "One. The load of this lift is what is in each hand; two tens are logged as 10 kg (20 lb). If an " +
          "estimate comes out above your own body mass per hand, both were probably added up.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Can I use a barbell?",
      answer: {
        text:
          "Yes, and it is logged as a lift of its own. The load sits higher, so a stumble is harder to rescue, " +
          "and you cannot simply let go. Use it once dumbbells have outgrown your grip.",
      },
    },
    {
      question: "My rear knee bumps the floor. Does it matter?",
      answer: {
        text:
          "A light touch on a mat is a good depth gauge. A knock is a sign of dropping. Put something soft down " +
          "and come to it under control.",
      },
    },
    {
      question: "I am out of breath before my legs are tired. What now?",
      answer: {
        text:
          "Alternating sets are long. Do one leg, rest a minute, do the other, or use fewer repetitions with " +
          "more weight. A little breathlessness is part of the bargain.",
      },
    },
    {
      question: "Will lunges make me faster?",
      answer: {
        text:
          "Strong legs help, but no trial shows that this lift by itself makes a runner faster. They train " +
          "braking on one leg, which is worth having for anyone who turns.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Should the trunk be upright?",
      answer: {
        text:
          "Near upright, moving with the thigh. A lean of the trunk brought the glutes in more when nothing was " +
          "carried and failed to do so under load, while the back worked harder both ways.",
        sources: ["farrokhi-2008", "bezerra-2021"],
        contested: true,
      },
    },
    {
      question: "Can I do lunges every day?",
      answer: {
        text:
          "Without weight, as movement, yes. Loaded, two or three days a week let you train them hard and " +
          "recover. More days do not grow more muscle for the same number of sets.",
        sources: ["pelland-2025"],
      },
    },
    {
      question: "How do I stop wobbling?",
      answer: {
        text:
          "Wider, slower, eyes up. Then look at your shoes: thick soft soles are like standing on a mattress. " +
          "Practise ten unloaded steps as part of every warm-up.",
      },
    },
    {
      question: "What if my feet hurt on the push back?",
      answer: {
        text:
          "Land with the whole foot, so that the load is not on the toes alone. Stiff shoes help some people, " +
          "bare feet others. Pain under the heel or in the big toe that outlasts the session should be seen by " +
          "someone.",
      },
    },
    {
      question: "Where do the dumbbells go?",
      answer: {
        text:
          "Beside the hips, hanging still, thumbs forward or palms in. If they bump your thigh as you step, hold " +
          "them a little wider. On the shoulders they tire the arms first and raise the centre of your weight.",
      },
    },
    {
      question: "Is a lunge with a twist or a jump better?",
      answer: {
        text:
          "Different, and harder to load. A twist adds a task for the trunk when the knee least needs one; a " +
          "jump is training for springs. For muscle and strength keep the plain step.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Can I do them on sand, grass or a slope?",
      answer: {
        text:
          "Unloaded, by all means. With weights you want a floor that gives the same answer every time, since " +
          "that is how you learn to place the foot and how your log stays honest.",
      },
    },
    {
      question: "How do I warm up for them?",
      answer: {
        text:
          "Five minutes of walking or cycling, ten split squats without weight on each side, then one set of " +
          "lunges with half the planned load. If the first steps are noisy, add another easy set.",
      },
    },
  ],

  safety: [
    {
      text:
        "The hazard here is falling. Dry, level, empty floor; tied laces; dumbbells light enough to be dropped " +
        "to the sides the instant a foot slips. Let them go. A floor is cheaper than a wrist.",
    },
    {
      text:
        "Stop when the knee gives way, locks, swells or hurts sharply, or when a pain in the groin, hip or heel " +
        "grows from step to step. If it is there again next time, see a physiotherapist or doctor before you " +
        "lunge further.",
    },
    {
      text:
        "Chest pain, a hammering or irregular pulse, faintness, a headache like a blow: sit down, call for help, " +
        "and do not finish the set. Long alternating sets are hard work for the heart, so ask first if yours is " +
        "under treatment.",
    },
    {
      text:
        "Pregnancy moves your centre of gravity and may loosen the pelvis. Ask the person who looks after you " +
        "whether stepping under load is still a good idea; a supported split squat may be the kinder choice.",
      sources: ["acog-804"],
    },
    {
      text:
        "With osteoporosis, dizziness, poor sight, nerve trouble in the feet, or after joint surgery, a stumble " +
        "costs more than the exercise is worth. Get advice, and start beside a rail if you are told to go ahead.",
      sources: ["fragala-2019"],
    },
    {
      text:
        "Weights that swing pull you off the line. If the arms cannot hold the dumbbells still, use less, or hug " +
        "one weight to the chest, and keep other people a full step away on every side.",
    },
    {
      text:
        "Children and teenagers can lunge, with their own body first and with someone watching. Loads come after " +
        "the landing is silent and straight.",
      sources: ["lloyd-2014"],
    },
  ],
};
