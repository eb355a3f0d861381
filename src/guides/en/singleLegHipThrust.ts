import type { Guide } from "../guide";

/** The single-leg hip thrust, in English. */
export const singleLegHipThrust: Guide = {
  exerciseId: "single-leg-hip-thrust",
  title: "Single-leg hip thrust",

  overview: [
    {
      text:
        "One foot on the floor, the other in the air, the upper back on a bench, and the hips go up. The " +
        "working leg now carries what two carried before, and your pelvis would like to tip towards the empty " +
        "side. Keeping it from doing so is the second half of the exercise.",
    },
    {
      text:
        "Gluteus maximus opens the hip, the hamstrings help, and gluteus medius and minimus at the side of the " +
        "hip hold the pelvis level. Here that side muscle has a real task, which is why this library gives it " +
        "half a set. That credit is judgement: no study has looked at this lift for months on end.",
      sources: ["project-judgement"],
    },
    {
      text:
        "What has been measured are its relatives with the body alone. Across studies of bodyweight movements, " +
        "exercises of this kind reached on average about a third of maximal glute activity, and the bridge on " +
        "one leg, with about 54%, stood among the highest. A loaded single-leg thrust has not been studied in " +
        "that way.",
      sources: ["macadam-feser-2019"],
    },
    {
      text:
        "Its great merit is economy. Without a bar, a pad or a partner, most people find ten good repetitions a " +
        "side hard, so it travels well and saves your hips from a heavy bar. A dumbbell of 10 kg (20 lb) is " +
        "already a serious addition.",
    },
    {
      text:
        "The other merit is information. Two legs hide differences; one leg shows them in the first set. A small " +
        "gap between sides is usual, and nobody has shown that evening it out prevents injury or adds strength. " +
        "It is still worth knowing which side you have been favouring.",
      sources: ["project-judgement"],
    },
    {
      text:
        "It is a poor lift for maximal strength. Balance, the grip of the bench on your back and the hold of the " +
        "pelvis give way long before the hip extensors are beaten. If you want to move the greatest load, keep " +
        "both feet on the ground.",
    },
    {
      text:
        "Runners and field athletes like it because running, too, happens on one leg. The resemblance is fair, " +
        "and whether it carries over is open: even the hip thrust on two legs, which has been tested often, " +
        "moves sprint times only a little.",
      sources: ["lin-2026"],
      contested: true,
    },
    {
      text:
        "How much the bend of the knee matters was measured in bridges on one leg: with the heel closer, the " +
        "hamstrings did less while the glutes kept their share. Begin with an upright shin and shift from there.",
      sources: ["lehecka-2017"],
    },
    {
      text:
        "As with every hip thrust, the muscle is said to be loaded where it is shortest. For the lift with a bar " +
        "that is only half true: activity is highest near the top, and the turning force at the hip is highest " +
        "low down. With the body as the load and one leg under it, nobody has measured either.",
      sources: ["brazil-2021", "contreras-2015"],
      contested: true,
    },
    {
      text:
        "It belongs to people who train at home or on the road, to those whose hips dislike a heavy bar, and to " +
        "anyone who can do two-legged thrusts by the dozen. It is not the first hip exercise to learn: whoever " +
        "cannot yet hold a level top on two feet will only practise tilting on one.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Place the bench against a wall; one leg pushes at an angle and will find out whether it slides.",
        "Sit with the edge under the shoulder blades and spread both arms along the bench.",
        "Put the working foot in line with the middle of your body, a little nearer to it than in the " +
          "two-legged lift.",
        "Bend the free knee and draw it towards you, thigh about upright.",
        "For more load, hold a dumbbell on end against the hip of the working side.",
      ],
      notes: [
        {
          text:
            "A foot under the middle and not under the hip makes balance easier, because the push then goes " +
            "through your centre. It is a trick of the trade, not a finding.",
          sources: ["project-judgement"],
        },
        {
          text:
            "A drawn-up free leg also makes it harder to arch the low back. A straight leg held in line is a " +
            "longer lever for the pelvis to control; use it later, as a progression.",
          sources: ["project-judgement"],
        },
        {
          text:
            "How far the foot stands from the bench is something to find anew for each leg. Legs of one person " +
            "differ, and so do habits; do not assume that the mirror image is right.",
          sources: ["project-judgement"],
        },
      ],
    },
    {
      phase: "brace",
      steps: [
        "Press arms and shoulder blades into the bench, evenly on both sides.",
        "Let the ribs sink, breathe in, and imagine a tray of glasses standing on your hips.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Push the heel down and raise the whole pelvis at one speed, left and right together.",
        "Keep the working knee pointing over the second toe.",
        "Leave the free leg where it is; it is cargo and not a motor.",
      ],
      notes: [
        {
          text: "Swinging the free knee up gives momentum for nothing. If you need it to finish, the set is over.",
          sources: ["project-judgement"],
        },
        {
          text:
            "Arms spread along the bench take part in keeping you upright, and that is allowed. Crossing them " +
            "over the chest makes the same set harder without adding a gram, which is a fair way to progress for " +
            "a while.",
          sources: ["project-judgement"],
        },
      ],
    },
    {
      phase: "top",
      steps: [
        "End level: shoulders, hips and working knee in one line, the shin upright.",
        "Look at both hip bones; they should be equally high.",
        "Stay for a full second, longer if you wobbled, and breathe out.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Take two seconds on the way down, with the free side no faster than the other.",
        "Turn before you sit on the floor, take a breath, and start again from quiet.",
        "Do all repetitions on the weaker side first, then no more than that on the other.",
      ],
      notes: [
        {
          text:
            "Weaker side first and equal numbers after is custom. It has not been compared with other ways, and " +
            "it does no harm.",
          sources: ["project-judgement"],
        },
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Foot under the middle", "Free knee up"] },
    { phase: "brace", cues: ["Arms wide, press down", "Tray on the hips"] },
    { phase: "lift", cues: ["Heel down, lift flat", "Free leg is cargo"] },
    { phase: "top", cues: ["Hip bones level", "Wait a second"] },
    { phase: "lower", cues: ["Two slow seconds", "Both sides together"] },
  ],

  mistakes: [
    {
      id: "pelvis-drops",
      symptom:
        "Seen from the front your belt line is slanted; the hip of the free leg hangs low, most of all in the " +
        "last repetitions.",
      why:
        "The side of the hip on the standing leg is tired or asleep. The glute still opens the joint, but the " +
        "muscle that should hold the pelvis across is being let off, and the trunk twists to make up.",
      fix:
        "Put a stick or a phone across both hip bones and keep it level. Cut the set as soon as it slides, and " +
        "take the knee of the free leg closer in.",
    },
    {
      id: "lumbar-hyperextension",
      symptom: "You reach the top with the chest lifted and feel a pinch on one side of the lower back.",
      why:
        "On one leg the arch comes with a twist, because only one hip pushes. It may irritate the back; that it " +
        "causes harm over time has not been shown, and links of posture with back pain are weak in general.",
      fix: "Keep the chin down, hug the free knee with one hand for a few sets, and finish a finger's width lower.",
      sources: ["iron-hip-thrust-guide", "saraceni-2020"],
      contested: true,
    },
    {
      id: "incomplete-top",
      symptom:
        "There is a fold left at the front of the working hip, and each repetition ends a little lower than the " +
        "one before.",
      why:
        "The last third asks for hip and balance together, and the easiest way to save both is to skip it. Your " +
        "log then shows more repetitions and less work.",
      fix: "Choose a mark on the wall that your knee or hip has to reach. When it is missed twice, change legs.",
    },
    {
      id: "foot-misplaced",
      symptom: "A cramp creeps into the hamstring, or the knee pushes past the toes and the thigh burns in front.",
      why:
        "The foot stands too far out in the one case and too close in the other. With a single leg an error of a " +
        "few centimetres is felt at once.",
      fix:
        "Do three slow repetitions without weight, look at the shin at the top and shift the foot by half its " +
        "width. Remember the place by the edge of a mat.",
      sources: ["lehecka-2017"],
    },
    {
      id: "free-leg-swings",
      symptom: "The lifted leg kicks up with each repetition, as if climbing a step.",
      why:
        "The swing lends the pelvis speed it has not earned. The glute is spared in the bottom half, and you can " +
        "no longer tell what it can do.",
      fix:
        "Hold a small ball between thigh and belly, or rest the free ankle on the other knee. Start each " +
        "repetition from a dead stop.",
    },
    {
      id: "knee-falls-in",
      symptom: "The working knee leans towards the middle while the hips rise.",
      why:
        "The thigh rolls inward when the outer hip does not hold it, often because the foot stands on its inner " +
        "edge.",
      fix:
        "Spread the toes, press down with heel and little toe, and aim the knee a touch outward. A light band " +
        "round both thighs can teach the direction.",
    },
    {
      id: "lost-balance",
      symptom: "You sway, grab the bench or tap the other foot down between repetitions.",
      why:
        "The base is narrow, and on a soft shoe or a smooth bench it gets narrower. Energy that should lift goes " +
        "into steering.",
      fix:
        "Train in flat shoes or barefoot, put your arms out wide, slow down, and leave the dumbbell away for a " +
        "week.",
    },
    {
      id: "sides-not-matched",
      symptom: "One leg gets twelve repetitions, the other nine, and the list says three sets of twelve.",
      why:
        "The fresher or favourite side goes first, sets the number and the pace, and the other makes up for it " +
        "with a shorter range.",
      fix:
        "Start with the leg that does less. Write both numbers down, and let the lower one decide when to add " +
        "weight.",
    },
  ],

  programming: [
    {
      text:
        "Starting out. Earn it on two legs first: twenty level bodyweight thrusts with a pause. Then five or six " +
        "a side, two or three sets, without any weight. Balance usually needs about four sessions to settle, and " +
        "numbers before that tell you about wobbling.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Adding weight. When twelve level repetitions a side feel controlled, take a dumbbell of 4–6 kg (10–15 " +
        "lb). The step after it should be as small as the rack allows: on one leg 2 kg (5 lb) feel like double " +
        "that. A bar works too, but it tips, and setting it up costs more than it gives.",
      sources: ["project-judgement"],
    },
    {
      text:
        "As an accessory, two to four sets a side of 8–12, once or twice a week. A set means both legs, and it " +
        "counts once for your glutes, not twice; each buttock has only done its own half.",
      sources: ["project-judgement"],
    },
    {
      text:
        "As the main glute lift, where there is no bar to be had, 6–12 sets a week in two or three sessions. " +
        "Slow lowering and a pause of two seconds at the top make the same dumbbell last another month. Light " +
        "sets grow muscle as well as heavy ones when they end close to the limit.",
      sources: ["schoenfeld-2017", "pelland-2025"],
    },
    {
      text:
        "Effort and rest. Stop when level repetitions run out, usually one or two before the hip would. Rest 45 " +
        "seconds between legs if you are short of breath, and 90 seconds between sets. More than a minute is a " +
        "little better for growth than less, and much more is not needed.",
      sources: ["singer-2024", "robinson-2024"],
    },
    {
      text:
        "Progress by three roads, one at a time: repetitions up to fifteen, then a harder lever with the free " +
        "leg straight, then load. When you add load, go back to a bent free knee and eight repetitions.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Where to put it. After the heavy lifts and before you are too tired to balance. As a first exercise it " +
        "can serve as a warm-up for squats, one easy set a side; that it wakes up the glutes for what follows " +
        "has not been shown.",
      sources: ["parr-2017", "cochrane-2017"],
      contested: true,
    },
    {
      text:
        "When something else is better. If you are strong on two legs, have a bar, and care about size only, " +
        "this adds little except for travel. If balance is what ends every set, a dumbbell or machine thrust " +
        "will train the same muscle with less trouble.",
    },
  ],

  isItWorking: [
    {
      text:
        "Judge each leg by itself. The number to follow is level repetitions at the same load, lever and foot " +
        "place, and the leg with fewer decides. A set in which the pelvis dropped does not belong in the " +
        "comparison.",
    },
    {
      text:
        "Give it time to become a strength exercise. In the first four to six sessions most of what improves is " +
        "balance. You will notice the moment: the wobble goes, the burn moves from everywhere into the buttock, " +
        "and progress slows down to something honest.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Small loads make big percentages. Going from 8 to 10 kg (18 to 22 lb) looks like a quarter more, yet " +
        "with half of your body on the same hip it is only a few per cent of what you lift. Estimate with the " +
        "share of body mass included, or simply follow repetitions.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Chance plays in. Two more repetitions on a single day can be a good night's sleep. When the same leg " +
        "does three or four more at the same weight in two sessions running, something has changed. The figure " +
        "is judgement, based on how much repetitions to failure vary from day to day.",
      sources: ["mitter-2022", "project-judgement"],
    },
    {
      text:
        "A closing gap between the sides is a sign of learning, and no proof of growth. If it is still more than " +
        "about two repetitions after two months, ask yourself whether both legs get the same foot place and the " +
        "same depth. If it comes with pain, weakness or a limp, ask a physiotherapist.",
      sources: ["project-judgement"],
    },
    {
      text:
        "For size, wait at least eight weeks and look at a tape or photographs from the side. Soreness high in " +
        "the buttock after the first weeks is common and fades; neither its coming nor its going measures " +
        "anything.",
      sources: ["damas-2018", "schoenfeld-contreras-2013"],
    },
  ],

  questions: [
    {
      question: "Is one leg better than two for the glutes?",
      answer: {
        text:
          "Per kilogram on your hips, probably; in total, nobody knows. On two legs you can use far more load, " +
          "and that version has trials behind it. Choose one leg when load is scarce or a heavy bar hurts.",
        sources: ["macadam-feser-2019"],
        contested: true,
      },
    },
    {
      question: "How much should I be able to do compared with two legs?",
      answer: {
        text:
          "There is no studied ratio. Many people who thrust their own body mass with a bar for ten manage about " +
          "ten a side with a light dumbbell. Take it as an impression and not as a goal.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Where does the dumbbell go?",
      answer: {
        text:
          "In the crease of the working hip, standing on its end or lying along the thigh fold, with your hand " +
          "on it. In the middle it rolls, on the free side it only twists you.",
      },
    },
    {
      question: "Can I use a barbell?",
      answer: {
        text:
          "You can, if a heavy dumbbell no longer does. Load it light, hold it with both hands, and expect one " +
          "end to dip. Most lifters get further with slower repetitions first.",
      },
    },
    {
      question: "Shoulders on the bench or on the floor?",
      answer: {
        text:
          "The bench gives more range. The floor version is easier to balance and needs nothing; it has its own " +
          "entry as the single-leg glute bridge. Move up when twenty of those are easy.",
      },
    },
    {
      question: "What about keeping the toes of the other foot on the ground?",
      answer: {
        text:
          "That is the staggered or B-stance thrust, a useful half-way house. The helper leg takes a share that " +
          "you cannot weigh, so record it under another name and do not compare the numbers.",
      },
    },
    {
      question: "My hamstring takes over. Why?",
      answer: {
        text:
          "The foot is too far away, or you are pulling it towards you. Bring it in and think of standing up " +
          "through the heel. Some hamstring is part of the lift.",
        sources: ["lehecka-2017"],
      },
    },
    {
      question: "I feel it at the side of my hip. Is that wrong?",
      answer: {
        text:
          "No, that is gluteus medius keeping you level, and it should work. A dull tiredness there is fine. A " +
          "sharp or one-sided pain over the bone is not; stop and have that looked at.",
      },
    },
    {
      question: "My left side is weaker. Should it get extra sets?",
      answer: {
        text:
          "Begin with it, match the other to it, and wait. Most gaps shrink in a couple of months by that alone. " +
          "One more set for the weak side is reasonable, but there is no trial of it.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Should I breathe differently?",
      answer: {
        text:
          "Breathe in at the bottom and out near the top, once a repetition. The loads are modest, so there is " +
          "no need to hold your breath for long.",
      },
    },
    {
      question: "Will it make me run faster?",
      answer: {
        text:
          "Perhaps a little, perhaps not. Thrusts on two legs had a small and uncertain effect on sprinting when " +
          "trials were pooled, and the single-leg one was not among the questions. Run fast to run fast.",
        sources: ["lin-2026"],
        contested: true,
      },
    },
    {
      question: "How do I count the sets?",
      answer: {
        text:
          "Left plus right is one set. For the glutes it counts as one, for hamstrings and side of the hip as " +
          "half.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Can I do it at home without a bench?",
      answer: {
        text:
          "A sofa against the wall or a sturdy ottoman works if the edge is firm and no higher than your knee. A " +
          "kitchen chair tips, and a bed gives way.",
      },
    },
    {
      question: "How do I know whether my pelvis is level?",
      answer: {
        text:
          "Film yourself from the foot end, or lay a broom handle across both hip bones and watch its ends. By " +
          "feel most people are wrong in the beginning, and right after a few weeks of checking.",
      },
    },
    {
      question: "Should the free leg be bent or straight?",
      answer: {
        text:
          "Bent and drawn up while you learn. Straight makes it harder to hold the pelvis and may pull on the " +
          "front of the hip. Whichever you take, take it for the whole block, or the numbers will not compare.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Can I alternate legs within a set?",
      answer: {
        text:
          "Better not. Changing feet costs a new set-up each time, and a rest of one repetition for each leg " +
          "makes the set easier than it looks. Finish one side, breathe, change.",
      },
    },
    {
      question: "My calf or foot cramps. Why?",
      answer: {
        text:
          "You are gripping the floor with your toes. Wear a flat shoe, set the heel down harder and let the " +
          "toes lie. If it persists, shorten the set.",
      },
    },
    {
      question: "How long before I should add weight?",
      answer: {
        text:
          "When twelve level repetitions a side have become ordinary in two sessions, however many weeks that " +
          "takes. For some it is the second week, for others the tenth.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Does a one-sided exercise fix a crooked pelvis?",
      answer: {
        text:
          "Do not expect that from an exercise. Small asymmetries are common in people without any complaint, " +
          "and a guide cannot tell which of them matter. If something hurts or a leg feels shorter, ask a " +
          "physiotherapist.",
      },
    },
  ],

  safety: [
    {
      text:
        "The bench must not move. All the force of one leg pushes it backward and to the side, so wedge it " +
        "against something solid and test it with your hands first.",
    },
    {
      text:
        "Pain deep in the groin, over the sacroiliac joint or along the outside of the hip that sharpens as the " +
        "set goes on is a stop sign for the day. If it is back next time with the body alone, have it examined " +
        "before you go on.",
    },
    {
      text:
        "Stop at once and find medical help if your chest feels tight or painful, your heart stumbles, you " +
        "nearly faint, or you become short of breath out of proportion to such a small effort.",
    },
    {
      text:
        "A leg that tingles, goes numb or gives way, or pain that runs below the knee, needs a doctor or " +
        "physiotherapist and not a lighter dumbbell. Loss of feeling around the seat or of bladder control is an " +
        "emergency.",
    },
    {
      text:
        "In pregnancy the joints of the pelvis can be sensitive to one-sided load, and leaning back for long is " +
        "discouraged later on. Ask your midwife or doctor, and leave it out if it hurts at the pubic bone or the " +
        "back of the pelvis.",
      sources: ["acog-804", "project-judgement"],
    },
    {
      text:
        "After an operation on hip, knee, back or abdomen, or with balance problems of any kind, let the person " +
        "who treats you decide when one leg is allowed to carry you.",
    },
    {
      text:
        "Older lifters and anyone who is unsure on one foot should learn it beside a wall, with a helper, and " +
        "keep the toes of the other foot ready.",
      sources: ["fragala-2019", "project-judgement"],
    },
  ],
};
