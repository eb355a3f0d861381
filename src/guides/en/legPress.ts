import type { Guide } from "../guide";

/** The leg press on a sled, in English. */
export const legPress: Guide = {
  exerciseId: "leg-press",
  title: "Leg press",

  overview: [
    {
      text:
        "You sit reclined with your feet on a plate and push a sled up rails that lean at 45 degrees. Hips and " +
        "knees open together, the back stays on the pad, and nothing has to be balanced. It is the leg lift that " +
        "asks least of your skill and lets you spend everything on your legs.",
    },
    {
      text:
        "The quadriceps do most of it. In a review of measurements vastus lateralis and medialis led, rectus " +
        "femoris followed closely, and activity rose as the knee bent further. That fits what everybody feels: " +
        "the bottom is where the thigh works.",
      sources: ["martin-fuentes-2020-leg-press"],
    },
    {
      text:
        "Glutes and adductor magnus help, more so when the hips fold deeply. Leg presses and stiff-leg deadlifts " +
        "together grew the glutes by 6.0% in ten weeks, and by 9.3% with hip thrusts on top, though that group " +
        "did more sets. What the press alone gives the glutes has not been isolated, so we credit half a set.",
      sources: ["kassiano-2024", "krause-neto-2025"],
      contested: true,
    },
    {
      text:
        "Feet matter somewhat. Fourteen women pushing near their limit showed more glute activity with the feet " +
        "high and more quadriceps with the feet low. A later review calls the evidence on foot position thin. " +
        "Move them for comfort first and for muscle second.",
      sources: ["da-silva-2008", "martin-fuentes-2020-leg-press"],
      contested: true,
    },
    {
      text:
        "It is not a squat lying down. The trunk has no job, the calves and hamstrings little, and the number on " +
        "the sled says nothing about the bar you could squat. Muscle, though, grows about as well on machines as " +
        "with free weights in pooled trials, and strength appears mostly where you practised.",
      sources: ["haugen-2023"],
      contested: true,
    },
    {
      text:
        "Repetitions come easier here. At the same share of the maximum people press more times than in other " +
        "lifts. Ordinary percentage tables therefore ask too few, and a long set makes your best single look " +
        "bigger than it is. Trust repetitions in reserve instead.",
      sources: ["nuzzo-2024"],
    },
    {
      text:
        "It suits beginners who cannot squat yet, older lifters, anyone whose back or shoulders will not take a " +
        "bar, and advanced lifters who want more leg work after the squats are done. It is also a fair home for " +
        "long sets: twenty hard repetitions end in the thighs and not in the lungs and spine.",
    },
    {
      text:
        "Who might pass? If squats or split squats already fill your week, a press is spare. And with room for a " +
        "single lift for the whole body's lower half, take a squat or a deadlift, since this one leaves " +
        "hamstrings, trunk and hands at home.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Check the safety stops before you sit down; set them a hand's width below your deepest position.",
        "Push your seat and lower back fully into the corner of the pad, head resting.",
        "Place the feet in the middle of the plate, hip to shoulder width, toes a little out.",
        "Adjust the backrest so that the knees can come towards the armpits without the tail lifting.",
        "Take the handles beside the seat and leave your hands there.",
      ],
      notes: [
        {
          text:
            "Where exactly the feet go depends on the sled. The right height is the one where your heels stay " +
            "down at the bottom and your knees still bend well past a right angle.",
          sources: ["project-judgement"],
        },
      ],
    },
    {
      phase: "brace",
      steps: [
        "Pull yourself down into the seat with the handles.",
        "Breathe in as the sled comes towards you and firm the belly against the thighs.",
        "Spread the pressure: heel, ball and outer edge of both feet.",
        "Straighten the legs to lift the sled off, then turn the locks aside.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "From the bottom, press with the whole foot, both legs alike.",
        "Keep each knee in line with its second toe.",
        "Drive steadily; the sled should neither jump off nor stall.",
        "Let the air out through the hard part or just after it.",
      ],
      notes: [
        {
          text:
            "Breathing out as you press is worth learning here. Trunk pressures of 161 to 176 mmHg have been " +
            "measured in leg presses and deadlifts, and eye pressure in young adults rose from about 14 to 41 " +
            "mmHg during heavy presses.",
          sources: ["blazek-2019", "vaghefi-2021"],
        },
      ],
    },
    {
      phase: "top",
      steps: [
        "Stop just before the knees are straight, and keep them unlocked.",
        "Pause for a breath if you need one, without resting on the joints.",
        "Check that the seat is still in its corner.",
      ],
      notes: [
        {
          text:
            "Locked knees are often named as the great danger. Serious accidents are reported singly, and nobody " +
            "has counted them. Stopping short costs you nothing, keeps the thighs loaded, and removes the worry.",
          sources: ["project-judgement"],
          contested: true,
        },
      ],
    },
    {
      phase: "lower",
      steps: [
        "Bend hips and knees and let the sled come in over two to three seconds.",
        "Go down until the knees are well past a right angle, or until the tail is about to curl off the pad.",
        "Turn round smoothly, with no drop and no bounce.",
        "End the set when depth shrinks, when the hips roll up, or when one leg takes over.",
        "Turn the locks back in before you relax, every time.",
      ],
      notes: [
        {
          text:
            "How deep is deep enough has been tested in squats, where depth helped glutes and adductors and left " +
            "the quadriceps alone. Expecting the same here is reasonable and unproven.",
          sources: ["kubo-2019", "project-judgement"],
          contested: true,
        },
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Seat in the corner", "Stops set, feet flat"] },
    { phase: "brace", cues: ["Pull into the seat", "Whole foot on plate"] },
    { phase: "lift", cues: ["Push through whole foot", "Knees over toes"] },
    { phase: "top", cues: ["Almost straight", "Breathe out"] },
    { phase: "lower", cues: ["Slow and deep", "Tail stays down", "Locks in"] },
  ],

  mistakes: [
    {
      id: "range-cut-short",
      symptom: "The sled moves a hand's width while the plates on it fill both horns.",
      why:
        "Sleds flatter. The short range at the top is where the lever is kind and the load enormous, and hips and " +
        "adductors are hardly asked. It is the commonest sight on this machine.",
      fix:
        "Take off a third, go down until the thighs come near the ribs, and rebuild from that number. Only full " +
        "repetitions count from now on.",
    },
    {
      id: "load-too-high",
      symptom:
        "The first centimetre takes a heave, the face goes purple, and help from the hands begins at repetition " +
        "three.",
      why:
        "The sled hides weight well, because rails carry part of it. A load chosen for looks costs depth, breath " +
        "and the position of the back.",
      fix:
        "Find the weight you can press twelve times deeply with two to spare. That is your starting point, " +
        "whatever it says on the plates.",
    },
    {
      id: "hips-lift-off-pad",
      symptom: "Near the bottom the tail curls up and the lower back leaves the pad.",
      why:
        "The hips are out of room and the pelvis rolls under the sled. Then the whole load presses on a bent " +
        "lower back with nowhere to go. Research on bending and back pain is unsettled and none of it was done " +
        "here; a rounded spine squeezed between sled and seat is still a poor idea.",
      fix:
        "Turn round two fingers earlier, move the feet a little up and apart, or open the backrest. Pull on the " +
        "handles all the way down.",
      sources: ["saraceni-2020"],
      contested: true,
    },
    {
      id: "joint-locked-hard",
      symptom: "The legs snap straight at the top and the sled rests on the knees.",
      why:
        "At the end of a fast push the joint takes what the muscle should. With hyperextending knees the margin " +
        "is smallest. How often this hurts anyone is not known.",
      fix:
        "Finish each press one finger short of straight, slower over the last part. If you need a break, put the " +
        "locks in and take one.",
    },
    {
      id: "knees-cave-in",
      symptom: "The knees fall towards each other on the way up, often one more than the other.",
      why:
        "Effort is drifting to the adductors, or the feet are too narrow for your hips. It wastes force, and some " +
        "knees complain.",
      fix:
        "Turn the toes out slightly and press the knees towards the little toes. Use a lighter sled for two " +
        "weeks and watch in a mirror or on film.",
    },
    {
      id: "heels-lift",
      symptom: "Only the front of the foot is left on the plate at the bottom.",
      why:
        "The feet are too low or the ankles too stiff. The push turns into one from the forefoot: more strain at " +
        "the front of the knee, less from the hips.",
      fix:
        "Slide the feet up by half a shoe. If you set them low on purpose, go less deep, so the heels stay where " +
        "they are.",
    },
    {
      id: "bounced-turn",
      symptom: "The sled falls, hits the end of your range or the stops, and comes back by itself.",
      why:
        "Rubber, tendons and momentum do the hardest part for you. It also delivers the largest force of the set " +
        "to hips and back when they are least ready.",
      fix: "Two seconds down, a still moment, then push. If the still moment is impossible, remove weight.",
    },
    {
      id: "hands-push-knees",
      symptom: "Your palms are on your thighs and straighten the legs for you.",
      why:
        "It usually starts at the last repetition and creeps forward in the set. The log then shows what legs and " +
        "arms can do together.",
      fix: "Hold the handles. When the legs cannot finish, use the stops: that is what they are for.",
    },
    {
      id: "no-safeties",
      symptom: "The stops are at the lowest notch, or missing, and nobody is near.",
      why:
        "On this lift a failure means being folded under a sled. Every machine has stops or locks; leaving them " +
        "out is the one serious mistake that takes no strength to avoid.",
      fix: "Set them first, test them empty, and learn how to turn the locks with tired legs.",
    },
  ],

  programming: [
    {
      text:
        "Starting out. No number fits every sled. Press it empty for twelve, then add a small pair of plates a " +
        "set until twelve deep ones leave three to spare. Sled masses run from 20 to over 60 kg (45 to 130 lb), " +
        "so note whether you count it and never change that. One or two sessions usually settle seat and feet.",
      sources: ["project-judgement"],
    },
    {
      text:
        "For growth. Eight to twelve sets a week over two or three days when the quadriceps are a priority, half " +
        "that beside squats. Use eights to twelves in one session and twelves to twenties in the other; long sets " +
        "near the limit build muscle as well as short ones.",
      sources: ["pelland-2025", "schoenfeld-2017", "project-judgement"],
    },
    {
      text:
        "For strength. It makes you strong at pressing a sled. Some of that reaches the squat, most does not, so " +
        "use it after the barbell, two to four sets, when the back has had enough.",
      sources: ["haugen-2023", "project-judgement"],
    },
    {
      text:
        "Effort. Because little can go wrong with stops in place, this is a good lift for sets that end with one " +
        "or none left. Elsewhere in the week, two in reserve grows about as much. Rest two minutes, three after " +
        "the hardest sets.",
      sources: ["refalo-2024", "singer-2024", "project-judgement"],
    },
    {
      text:
        "Counting. One set for the quadriceps, a half each for glutes and adductor magnus. If you go very deep " +
        "with the feet high you may count the glutes in full; that is our guess and the log keeps the half.",
      sources: ["kassiano-2024", "project-judgement"],
      contested: true,
    },
    {
      text:
        "Beside other lifts. After squats, before leg extensions, is the usual place. With hip thrusts on the " +
        "same day it adds thighs without another load on the spine. A hinge or leg curl somewhere in the week " +
        "covers the hamstrings, which this lift ignores.",
    },
    {
      text:
        "Adding weight. When every set reaches the top of the band at full depth twice, add the smallest pair of " +
        "plates, 5 kg (10 lb) in all. On a heavy sled that step is 2–3% and goes quickly; on a light one it is " +
        "10%, so add repetitions first.",
      sources: ["acsm-2009", "project-judgement"],
    },
    {
      text:
        "One leg. Single-leg sets halve the load and show a weaker side. They are another entry in the log, " +
        "useful when the sled runs out of horn or the hips dislike both knees up at once.",
      sources: ["project-judgement"],
    },
  ],

  isItWorking: [
    {
      text:
        "Write down machine, sled, seat notch and foot height with the load. Friction and angle differ so much " +
        "from gym to gym that 200 kg (440 lb) here can be 150 kg (330 lb) there. A new machine is a new baseline.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Follow repetitions at a fixed load and a fixed depth. From twelve to fifteen over a month is a clear " +
        "gain; from twelve to thirteen could be sleep.",
      sources: ["mitter-2022", "project-judgement"],
    },
    {
      text:
        "Estimated maxima are shaky on this machine. People manage more repetitions at each percentage than " +
        "formulas assume, and even a five-repetition test missed by about 16 kg (35 lb) in one study. Compare " +
        "estimates only with your own and from similar repetitions.",
      sources: ["nuzzo-2024", "reynolds-2006"],
    },
    {
      text:
        "Pace. In the first months loads climb by leaps, which is mostly learning where to push. After half a " +
        "year count on something like half a per cent a week at best. These are judgement bands, wide ones.",
      sources: ["steele-2022", "project-judgement"],
    },
    {
      text:
        "Muscle. Measure mid-thigh at the same spot, relaxed, before training, every four weeks, and give it " +
        "eight weeks and sixteen sessions. A pump adds a centimetre and leaves by evening.",
      sources: ["damas-2018"],
    },
    {
      text:
        "When weeks of more sets bring no more repetitions, the extra sets are the problem. Go back to the number " +
        "that worked, sleep, and change one detail, such as depth, foot height or the band. Sore thighs tell you " +
        "nothing either way.",
      sources: ["pelland-2025", "schoenfeld-contreras-2013", "project-judgement"],
    },
  ],

  questions: [
    {
      question: "Where should my feet go?",
      answer: {
        text:
          "Middle of the plate, hip to shoulder width, is right until you have a reason. Higher asks more of the " +
          "hips, lower more of the thighs, in activity at least. Heels flat at the bottom decides over everything " +
          "else.",
        sources: ["da-silva-2008"],
      },
    },
    {
      question: "How deep should I press?",
      answer: {
        text:
          "As far as the tail stays on the pad, for most people well past a right angle at the knee. Thighs " +
          "beside the ribs is common, thighs against the chest is for flexible hips. A back that rolls has gone " +
          "too far.",
      },
    },
    {
      question: "Is the leg press safer than squatting?",
      answer: {
        text:
          "It asks less balance and leaves the bar off your back, and the stops catch a failed set. The load on " +
          "knees and hips can be just as large, and the low back is at risk in its own way when the hips roll. " +
          "Safer is a matter of how you use it.",
        sources: ["project-judgement"],
        contested: true,
      },
    },
    {
      question: "Can it replace squats?",
      answer: {
        text:
          "For thigh size, quite well. For balance, bracing and the strength to lift a bar, no. Many good " +
          "programmes have both, and some people live well with the press alone plus a hinge.",
        sources: ["haugen-2023"],
      },
    },
    {
      question: "Why can I press three times what I squat?",
      answer: {
        text:
          "The rails lean, so gravity takes only about 70% of the sled, friction distorts the rest, and your own " +
          "body does not have to be lifted. Add a fixed back and it is a different task. There is no conversion.",
      },
    },
    {
      question: "Should I count the sled?",
      answer: {
        text:
          "It does not matter, as long as you do it every time. Counting plates alone is easiest. Put the sled's " +
          "mass in the note of the machine if you know it.",
      },
    },
    {
      question: "Does a narrow stance hit the outer thigh?",
      answer: {
        text:
          "Probably not so that you would notice. Reviewers who gathered the studies of foot width and toe angle " +
          "found nothing compelling in them. A wide stance may bring in the adductors, by mechanism. Take the one " +
          "that feels strong.",
        sources: ["martin-fuentes-2020-leg-press"],
        contested: true,
      },
    },
    {
      question: "Is it any good for glutes?",
      answer: {
        text:
          "Yes, as a helper. Deep, feet high, it is part of programmes that grew them. If they are your goal, a " +
          "hip thrust or a deep squat is more direct, and both together do well.",
        sources: ["kassiano-2024", "krause-neto-2025"],
      },
    },
    {
      question: "Should I lock my knees?",
      answer: {
        text:
          "Stop a finger short. You lose nothing by it. People with knees that bend backwards have the best " +
          "reason of all.",
      },
    },
    {
      question: "My knees ache on it. What can I change?",
      answer: {
        text:
          "Feet up by half a shoe, slower turn, less load for two weeks, and see. An ache that stays under three " +
          "in ten and is gone next day is usually acceptable; anything that swells, locks or gives way should be " +
          "examined.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "How many repetitions are best?",
      answer: {
        text:
          "Anything from eight to twenty-five near the limit builds thighs about alike. Long sets are gentler on " +
          "joints and harsher on the will. Fives add little here, since nobody awards a prize for a sled.",
        sources: ["schoenfeld-2017", "project-judgement"],
      },
    },
    {
      question: "Is 45 degrees different from the seated machine?",
      answer: {
        text:
          "A seated press with a stack has other levers and other numbers, and the hips start less folded. " +
          "Muscles are the same. Keep two entries and do not compare them.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Can I press with a bad back?",
      answer: {
        text:
          "Perhaps, and that is for somebody who has examined it to say. The pad takes the work off the " +
          "muscles of the back, but a pelvis that rolls at the bottom puts load straight on it. If the answer " +
          "is yes, ask the same person how deep and how heavy.",
      },
    },
    {
      question: "What is a good leg press?",
      answer: {
        text:
          "None is known. Twenty-four young adults in an eye study averaged 332 kg (730 lb) for a single, on one " +
          "machine. On yours the same legs might press 250 or 450 kg (550 or 990 lb).",
        sources: ["vaghefi-2021"],
      },
    },
    {
      question: "Are sets of twenty any use?",
      answer: {
        text:
          "Yes, and few lifts suit them better. Take a breath or two at the top from the fifteenth on, keep the " +
          "stops in, and put such a set last. Once a week will do, since going to the very end slows recovery by " +
          "a day or two.",
        sources: ["moran-navarro-2017", "project-judgement"],
      },
    },
    {
      question: "Do fast presses do more than slow ones?",
      answer: {
        text:
          "For size the pace hardly counts between two and eight seconds a repetition. For power, push quickly " +
          "and lower slowly, with a sled light enough not to fly off your feet. Crawling on purpose mainly costs " +
          "load.",
        sources: ["androulakis-korakakis-2024"],
      },
    },
    {
      question: "The front of my hips pinches at the bottom. Is that normal?",
      answer: {
        text:
          "It is common. Feet wider, toes out, backrest lower: one of them often clears it, and if none does, " +
          "have it looked at. Depth that is bought with a pinch is not worth having.",
      },
    },
    {
      question: "Leg press before or after squats?",
      answer: {
        text:
          "After, if squats matter. Before, if you want the thighs tired so that lighter squats suffice, a " +
          "trick some lifters like. What you do first improves most.",
        sources: ["acsm-2026"],
      },
    },
  ],

  safety: [
    {
      text:
        "Know the way out before the first plate goes on: where the locks are, which way they turn, how low the " +
        "stops sit. Never press alone past the point where the stops would catch you.",
    },
    {
      text:
        "Eyes. Pressure inside the eye about tripled during heavy presses in healthy young people, to 70 mmHg in " +
        "one. With glaucoma, a recent eye operation or a retina that has given trouble, ask your eye doctor first " +
        "and keep breathing.",
      sources: ["vaghefi-2021"],
    },
    {
      text:
        "Heart and vessels. Straining on a sled with the breath held sends blood pressure up steeply. With " +
        "hypertension or heart disease get medical clearance, work with loads for fifteen or more, and exhale on " +
        "each push.",
      sources: ["hackett-chow-2013"],
    },
    {
      text:
        "Pressure in the chest, a swimming head, cold sweat, a sudden fierce headache: put the locks in, sit up " +
        "and get help. Get up slowly after every hard set in any case, since standing at once makes many people " +
        "dizzy.",
    },
    {
      text:
        "Hips and groin. A pinch at the front of the hip when the knees come up is a sign to open the backrest, " +
        "widen the feet or stop higher. If it pinches in every position, leave the lift and have it looked at. A " +
        "bulge or a tearing feeling in the groin ends training until it has been seen.",
      sources: ["blazek-2019"],
    },
    {
      text:
        "Back and legs. Pain that appears as the tail curls, or that travels into a leg, means stop. Numbness, " +
        "weakness or trouble with bladder or bowel is urgent.",
    },
    {
      text:
        "A hot, swollen or tender calf, during pregnancy, after an operation or after long sitting, needs a " +
        "doctor before any training. As pregnancy goes on the thighs press on the belly and lying back gets " +
        "uncomfortable; clear it, sit more upright, or choose another lift.",
      sources: ["acog-804"],
    },
  ],
};
