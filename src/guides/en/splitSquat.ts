import type { Guide } from "../guide";

/** The split squat, in English. */
export const splitSquat: Guide = {
  exerciseId: "split-squat",
  title: "Split squat",

  overview: [
    {
      text:
        "You stand in a stride, one foot well in front of the other, and lower yourself straight down until the " +
        "rear knee almost touches the floor. Then you stand up again. Neither foot leaves its place. That makes " +
        "it the plainest of the one-legged squats, and the one to learn before lunges, step-ups or the version " +
        "with the rear foot on a bench.",
    },
    {
      text:
        "The front leg does the work. Its quadriceps straighten the knee, its gluteus maximus and adductor " +
        "magnus open the hip, and all three are asked for most near the bottom, where they are long. The " +
        "hamstrings, the side of the hip and the belly hold you steady. The rear leg is there for balance, and " +
        "it will take over if you let it.",
    },
    {
      text:
        "How far apart the feet stand decides what the lift is. Twenty men were measured at four distances: " +
        "the longer the stride, the more their glutes and hamstrings worked, while the front of the thigh " +
        "changed little. So a long stride is a hip exercise with the knee along for the ride, and a short one " +
        "leans towards the knee.",
      sources: ["song-2023"],
    },
    {
      text:
        "It takes surprisingly little weight. Nine trained men did split squats with half of what they used for " +
        "back squats, and most of the leg muscles were as active as under the full bar. Only the outer hamstring " +
        "did less. For anyone whose back tires before the legs do, that is the case for it.",
      sources: ["deforest-2014"],
    },
    {
      text:
        "For the glutes the measurements point in different directions. A review of sixteen papers puts it among " +
        "the lifts with the highest activity, above 60% of a maximal effort. Twelve men at heavy loads showed a " +
        "higher peak in the hip thrust. Women who did static, stepping and walking lunges with the same light " +
        "load showed 31, 54 and 58%. Activity of that kind has not predicted growth, so no one can rank these " +
        "lifts for size.",
      sources: ["krause-neto-2020", "williams-2021", "bezerra-2021", "plotkin-2023"],
      contested: true,
    },
    {
      text:
        "No trial has grown muscle with this very lift against another. Rugby players who squatted for five " +
        "weeks with the rear foot raised gained as much strength in the back squat as those who did back squats, " +
        "and ran and turned as well. That version is a close relative, so the result is a fair hint and no more.",
      sources: ["speirs-2016"],
    },
    {
      text:
        "Training one leg at a time shows you what two legs hide. Nearly everyone finds that one side is " +
        "steadier or has two repetitions more in it. That is normal, and the lift gives you a simple way to " +
        "bring the weaker side along: let it set the number.",
      sources: ["project-judgement"],
    },
    {
      text:
        "It suits beginners, people who train at home with two dumbbells, and lifters whose back or programme " +
        "has no room for another barbell lift. It suits you less if you want the biggest possible number, " +
        "because balance and grip give out before strong legs do.",
      sources: ["project-judgement"],
    },
    {
      text:
        "The rear hip gets something too: it is stretched at the front while you go down. Some people welcome " +
        "that after a day of sitting, and some mistake it for the work. It is neither proof that the lift is " +
        "right nor a sign that it is wrong.",
      sources: ["project-judgement"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Take a stride forward and set the feet about hip width apart, as if each stood on its own rail.",
        "Go down once without weight and look: with a middle stride both knees are near a right angle at the bottom.",
        "Mark the two spots with chalk, tape or the joints of the floor, so that every set starts from the same " +
          "place.",
        "Rest the rear foot on its toes with the heel up, and leave the heel up for the whole set.",
        "Pick the dumbbells up from a bench or the floor before you step into the stride.",
        "Let the arms hang, palms facing in, with the weights beside the hips.",
      ],
      notes: [
        {
          text:
            "A right angle at both knees is where coaches start people, and no study chose it. Within a hand's " +
            "width either way, go by what your hips and knees like.",
          sources: ["project-judgement"],
        },
        {
          text:
            "One dumbbell held on the side of the rear leg makes the outer hip work harder to keep the pelvis " +
            "level. In the measurement that showed it, walking lunges gained clearly from it and split squats " +
            "hardly did.",
          sources: ["stastny-2015"],
          contested: true,
        },
      ],
    },
    {
      phase: "brace",
      steps: [
        "Put most of your weight on the front foot, spread over heel, big toe and little toe.",
        "Square the hips to the front, so that both hip bones look the same way.",
        "Stand tall, breathe in and firm the belly before you bend anything.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Push the floor away through the whole front foot.",
        "Rise along the line you came down on; head, shoulders and hips go up together.",
        "Keep the front knee over the middle toes all the way.",
        "Use the rear toes for balance and resist the wish to spring off them.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Finish with the front leg almost straight and the hips under you.",
        "Breathe out, find your balance, and only then start the next repetition.",
        "Stay in the stride until the set is done; walking out and back in costs you the marks.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Bend both knees and sink straight down like a lift in its shaft, in about two seconds.",
        "Let the rear knee travel to within 5 cm (2 in) of the floor, and touch it only on something soft.",
        "Allow the trunk to lean as much as the front shin does; a broomstick upright is not the aim.",
        "Stop for a breath of time at the bottom, where bouncing would be easy.",
        "After the last repetition step the rear foot forward, stand still, then put the weights down.",
      ],
      notes: [
        {
          text:
            "Depth is worth protecting. In back squats, going deep grew the glutes and inner thighs about two to " +
            "three times as much as stopping halfway, while the quadriceps grew alike. The split squat has not " +
            "been tested that way, but the same muscles are long at the same place.",
          sources: ["kubo-2019"],
        },
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Two rails", "Find your marks", "Rear heel high"] },
    { phase: "brace", cues: ["Weight on the front foot", "Hips face forward", "Tall and tight"] },
    { phase: "lift", cues: ["Push the floor away", "Straight up the shaft", "Knee over toes"] },
    { phase: "top", cues: ["Stand tall", "Breathe, balance, again"] },
    { phase: "lower", cues: ["Sink straight down", "Rear knee to floor", "Soft at the bottom"] },
  ],

  mistakes: [
    {
      id: "back-leg-push",
      symptom: "The rear calf and thigh tire first, and you rock backward as you go down and forward as you come up.",
      why:
        "Sharing the load is the body's natural answer to a hard leg, and here it spoils the reason for the " +
        "lift. Two half-working legs make the weight look bigger and the front leg's work smaller.",
      fix:
        "Before each repetition lift the rear toes for an instant. If you cannot, your weight is too far back. " +
        "Shift forward over the front foot and take the next smaller pair of dumbbells.",
      sources: ["project-judgement"],
    },
    {
      id: "stance-too-short",
      symptom:
        "The front heel wants to lift, the knee shoots far past the toes and the rear knee hits the floor near " +
        "the front heel.",
      why:
        "A short stride leaves the hip little to do. In lunges it also raises the pressure behind the kneecap " +
        "deep in the bend, which some knees notice and others do not.",
      fix:
        "Slide the rear foot back by half a shoe at a time until the front heel stays heavy at the bottom. Renew " +
        "the mark.",
      sources: ["song-2023", "escamilla-2008"],
    },
    {
      id: "range-cut-short",
      symptom:
        "The rear knee stops a foot above the floor, most often in the last repetitions, and the number in your " +
        "log keeps rising.",
      why:
        "The bottom is the hardest part and the first to go when the load is too proud. What you lose there is " +
        "the part in which hip and thigh are long.",
      fix:
        "Put a folded towel or a thin pad under the rear knee and touch it lightly each time. If you cannot " +
        "reach it with this weight, the weight is wrong.",
      sources: ["kubo-2019"],
    },
    {
      id: "stride-on-a-line",
      symptom: "You wobble like a person on a kerb although nothing is heavy.",
      why:
        "Feet in one line leave you a base as narrow as a shoe. The muscles are busy keeping you upright, and " +
        "there is less left for lifting.",
      fix:
        "Move the rear foot outward until a hand's width of floor lies between the two lines. Nothing else in " +
        "this lift repays you so quickly.",
      sources: ["project-judgement"],
    },
    {
      id: "trunk-folds-forward",
      symptom: "On the way up the hips rise first and the chest drops towards the thigh.",
      why:
        "The hip takes over because the thigh cannot finish, or because you look at the floor. A planned lean " +
        "that stays the same is a choice; a lean that grows is a fault, and it hands work to the low back.",
      fix:
        "Fix your eyes on something at chest height and lead with the breastbone. When the fold comes anyway, " +
        "end the set there.",
      sources: ["farrokhi-2008", "bezerra-2021"],
    },
    {
      id: "knees-cave-in",
      symptom: "The front knee drifts inward over the big toe as you turn round at the bottom.",
      why:
        "Tired or unpractised outer hips let the thigh roll in. A little of it is everyday; a lurch under load " +
        "is a knee taking a path you did not choose, and this library ends the set when it happens twice " +
        "running.",
      fix:
        "Press the knee towards the little toe and keep the big toe down at the same time. Go lighter until " +
        "the knee tracks without your having to think of it.",
      sources: ["project-judgement"],
    },
    {
      id: "lost-balance",
      symptom: "You hop, sidestep or put a foot down in the middle of a set.",
      why:
        "Usually hurry: the next repetition began before the last one ended. Sometimes it is the shoes, or " +
        "dumbbells that swing.",
      fix:
        "Pause at the top until you are still. Train without shoes or in flat ones, and hold a rack lightly with " +
        "one hand while you learn.",
      sources: ["project-judgement"],
    },
  ],

  programming: [
    {
      text:
        "Starting out. Do it without weight first. When you own ten steady repetitions on each side, take 4 kg " +
        "(10 lb) in each hand. Reckon with two sessions before the stride feels like yours; until then the " +
        "numbers say nothing.",
      sources: ["project-judgement"],
    },
    {
      text:
        "As an accessory after squats or deadlifts, 2–4 sets a side of 8–12 are plenty, once or twice a week. " +
        "Count each leg's set for that leg, so three sets left and three sets right are three sets of split " +
        "squats.",
      sources: ["pelland-2025", "project-judgement"],
    },
    {
      text:
        "As your main leg lift, aim for 8–12 sets a week in two or three sessions. Use 6–8 repetitions on one " +
        "day and 10–15 on another if you like variety. Very low repetitions turn into a balancing act, so " +
        "strength work below five is better left to other lifts.",
      sources: ["pelland-2025", "acsm-2026", "project-judgement"],
    },
    {
      text:
        "Start with the weaker leg, do what it can with good form, and give the other leg the same number. The " +
        "gap narrows without any extra sets. Adding sets for one side is seldom needed and easy to overdo.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Adding weight. The step from 10 to 12 kg (22 to 26 lb) a hand sounds like a fifth, but your front leg " +
        "also lifts most of you. For a person of 70 kg (155 lb) it is nearer to 5% of all that moves. Still, " +
        "add repetitions first: reach the top of your range on both legs in two sessions, then take the next " +
        "pair.",
      sources: ["acsm-2009", "project-judgement"],
    },
    {
      text:
        "Rest a minute between legs when balance is the limit, less when it is not, and two minutes between " +
        "rounds. Stop with one to three repetitions in reserve. On one leg the last honest repetition is often " +
        "the one before you begin to sway.",
      sources: ["singer-2024", "refalo-2023", "project-judgement"],
    },
    {
      text:
        "Where it goes in the week. It overlaps a good deal with squats and leg presses and little with hip " +
        "thrusts, so it fits best on a hinge or thrust day. If it shares a day with heavy squats, put it after " +
        "them.",
      sources: ["project-judgement", "acsm-2026"],
    },
    {
      text:
        "When to drop it. Once your heaviest dumbbells allow more than fifteen clean repetitions, move on: raise " +
        "the rear foot, use a bar, or stand the front foot on a plate to sink deeper. Leave it out altogether if " +
        "squats give you what you want and you would rather do something else.",
      sources: ["project-judgement"],
    },
  ],

  isItWorking: [
    {
      text:
        "Watch two things in the log: repetitions at the same weight and stride, and the difference between left " +
        "and right. If both legs climb and the gap does not widen, you are on the way.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Give it time to speak. The first weeks are mostly balance, and gains of a third in a month come from " +
        "learning. After that, judge by at least eight weeks of sessions in your first half-year, and by four " +
        "months later on.",
      sources: ["project-judgement"],
    },
    {
      text:
        "One good day proves nothing. An estimated maximum from a single set can miss by about a tenth either " +
        "way, and wobble adds its own share. Compare the mean of four sessions with the mean of the four before.",
      sources: ["grgic-2020"],
    },
    {
      text:
        "A new stride is a new lift as far as numbers go. So is a different shoe, a pad under the knee or a hand " +
        "on the rack. If a jump in the log goes with one of those, write the change down and begin the " +
        "comparison again.",
      sources: ["song-2023", "project-judgement"],
    },
    {
      text:
        "Sore glutes or thighs after the first sessions only say that the bottom position is new to you. They " +
        "fade within weeks whether or not you grow. A tape round the thigh, taken every month or two at the same " +
        "spot, tells you more.",
      sources: ["damas-2018", "schoenfeld-contreras-2013"],
    },
    {
      text:
        "If nothing moves for two months although you train it every week, look at the reserve first, then at " +
        "depth, then at sleep and food. When all of these hold, change the range of repetitions or swap in its " +
        "neighbour with the rear foot raised.",
      sources: ["project-judgement"],
    },
  ],

  questions: [
    {
      question: "Is it the same as a lunge?",
      answer: {
        text:
          "No. In a lunge you step into the stride and out of it with every repetition, so you also brake and " +
          "push off. Here the feet stay put, which makes it steadier, easier to load and easier to compare from " +
          "week to week.",
      },
    },
    {
      question: "Split squat or Bulgarian split squat?",
      answer: {
        text:
          "Begin with this one. With the rear foot on a bench the front leg carries more and the outer hamstring " +
          "worked harder in one small study, but balance is a bigger part of it. Change over when your dumbbells " +
          "have become light.",
        sources: ["deforest-2014"],
      },
    },
    {
      question: "May the front knee pass the toes?",
      answer: {
        text:
          "Yes, as long as the heel stays down and it does not hurt. How far depends on the length of your shin " +
          "and your stride. A short stride puts more pressure behind the kneecap in the deep part, so lengthen " +
          "it if your knees complain.",
        sources: ["escamilla-2008"],
      },
    },
    {
      question: "I only feel the rear leg. Why?",
      answer: {
        text:
          "Either your weight sits too far back, or the front of the rear hip is being stretched, which many " +
          "people mistake for work. Lean a little over the front thigh and shorten the stride by a few " +
          "centimetres.",
      },
    },
    {
      question: "How do I get it into my glutes?",
      answer: {
        text:
          "Lengthen the stride, sink all the way and let the trunk tip forward a little from the hip. The long " +
          "stride is measured. The lean raised glute activity in unloaded lunges and did not in loaded ones, so " +
          "treat it as something to try.",
        sources: ["song-2023", "farrokhi-2008", "bezerra-2021"],
        contested: true,
      },
    },
    {
      question: "And into the front of the thigh?",
      answer: {
        text:
          "Shorten the stride a bit, stay upright and put a small wedge under the front heel if your ankle is " +
          "stiff. That the knee then does more follows from the geometry; in the one study of strides, the " +
          "quadriceps changed little.",
        sources: ["song-2023"],
      },
    },
    {
      question: "Should I hold one dumbbell or two?",
      answer: {
        text:
          "Two, to begin with: the load is even and you can go heavier. One in the hand opposite the front leg " +
          "is a fair choice when you have a single dumbbell or want more for the side of the hip.",
        sources: ["stastny-2015"],
      },
    },
    {
      question: "What if my grip gives out first?",
      answer: {
        text:
          "Use straps, or carry part of the load in a weighted vest. Or hold one weight against your chest. If " +
          "grip is the limit every week, the barbell version is waiting.",
      },
    },
    {
      question: "How heavy should it get?",
      answer: {
        text:
          "There are no tested norms. Many people settle somewhere between a fifth and two fifths of body mass " +
          "in each hand for tens after some years; take that as an impression. Above your own body mass in each " +
          "hand, look for a typing error.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "My balance is poor. Should I do something else?",
      answer: {
        text:
          "Keep it and hold on to something with one hand, with the weight in the other. Balance in a given task " +
          "is quickly learnt, and most people let go of the rack within a month.",
      },
    },
    {
      question: "How much weight belongs on the rear foot?",
      answer: {
        text:
          "As little as lets you stand. A share of about 15% is what this library assumes when it reckons with " +
          "your body mass; no one has measured it for every stride, and yours will differ.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Can it replace squats?",
      answer: {
        text:
          "For muscle, quite possibly. For the number on the bar you need to practise the bar. In rugby players " +
          "five weeks of the version with the rear foot raised did as much for the back squat as the back squat " +
          "itself, which is a short time and a small group.",
        sources: ["speirs-2016"],
      },
    },
    {
      question: "Which leg first?",
      answer: {
        text:
          "The weaker one, always in the same order. If neither is weaker, change the order from session to " +
          "session so that no leg is always the tired one.",
      },
    },
    {
      question: "Does it matter which way the rear foot points?",
      answer: {
        text:
          "Straight ahead, heel up. A rear foot turned out twists the pelvis with it, and the front knee then " +
          "tends to follow. If you cannot keep it straight, shorten the stride a little.",
      },
    },
    {
      question: "Should I raise the front foot?",
      answer: {
        text:
          "A plate or step of 5–10 cm (2–4 in) lets you sink deeper, which asks more of hip and inner thigh. Do " +
          "it once the plain version reaches the floor without trouble, and log it as another set-up.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "I get cramp in the rear foot or calf. What helps?",
      answer: {
        text:
          "Warm the foot up with a few calf raises, spread the toes before you go down, and take weight off that " +
          "leg. It mostly goes away in a week or two as the foot gets used to the bend.",
      },
    },
  ],

  safety: [
    {
      text:
        "Knees and hips differ, and text cannot examine yours. Swelling, locking, a knee that gives way, or pain " +
        "in the groin or hip that returns each session are reasons to see a doctor or physiotherapist before the " +
        "next leg day.",
    },
    {
      text:
        "Have an exit. Keep the floor round you free, carry weights you can let go of beside the feet, and " +
        "practise once how to drop both dumbbells without a twist. Do not do this lift on a bed of loose plates.",
    },
    {
      text:
        "End the set at a sharp or shooting pain, at a joint that hurts more with each repetition, or at " +
        "numbness anywhere in the leg. Pain in the chest, a faint feeling, or breath that does not come back " +
        "ends the session, and needs medical help now.",
    },
    {
      text:
        "The rear toes are bent hard under load. If the big toe joint or the sole hurts there, lay the foot flat " +
        "against a wall or raise it, or choose another lift, and have a lasting pain looked at.",
    },
    {
      text:
        "In pregnancy and in the months after a birth, ask your midwife or doctor whether loaded work in a wide " +
        "stride is right for you. Balance shifts, and so may the joints of the pelvis. Hold on to something if " +
        "you are cleared to do it.",
      sources: ["acog-804"],
    },
    {
      text:
        "Anyone with brittle bones, trouble with balance, or an operation on hip, knee or ankle behind them " +
        "should get the word of the person treating them first. Older beginners do well to have a rail or a rack " +
        "within reach.",
      sources: ["fragala-2019"],
    },
  ],
};
