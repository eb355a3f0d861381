import type { Guide } from "../guide";

/** The back extension on a 45-degree bench, in English. */
export const backExtension: Guide = {
  exerciseId: "back-extension",
  title: "Back extension",

  overview: [
    {
      text:
        "You lie over a pad that slopes at 45 degrees, feet held, hips free, and let the trunk hang. Then you " +
        "raise it until head, hips and heels make one line, and lower it again. With a plate held to the chest " +
        "it becomes a proper strength exercise. Many gyms call the bench a Roman chair and the lift a " +
        "hyperextension, though nothing should be extended beyond the straight line.",
    },
    {
      text:
        "Its name points at the back, but done as it is described here the movement is in the hips. Hamstrings " +
        "and glutes turn the pelvis over the thighs, adductor magnus helps, and the muscles along the spine hold " +
        "the back straight like a splint. That makes it a sister of the Romanian deadlift with a light load.",
      sources: ["schellenberg-2017"],
    },
    {
      text:
        "You can also do it the other way, with the hips fixed and the spine curling down and up. Sixteen people " +
        "were measured doing both. Hinging at the hips put larger moments on the hips and on the low back as " +
        "well. If strong hips and a strong back are the aim, the hinge is the more efficient choice.",
      sources: ["schellenberg-2017"],
    },
    {
      text:
        "For the hamstrings the evidence is unusually good. Over ten weeks one group of young men trained hip " +
        "extension on such a bench and another did Nordic curls. The long head of biceps femoris, the muscle " +
        "sprinters tear, grew more from hip extension. Both lengthened its fibres, both grew semitendinosus, and " +
        "only hip extension grew semimembranosus measurably against no training.",
      sources: ["bourne-2017"],
    },
    {
      text:
        "It is less certain for the glutes. Trials of hip extension training as a whole, most of them with " +
        "squats, thrusts and presses, show clear growth, and this lift is of that family. On its own it has not " +
        "been put to the test.",
      sources: ["krause-neto-2025", "project-judgement"],
    },
    {
      text:
        "A favourite piece of advice says that you should round the upper back, tuck the chin and turn the toes " +
        "out to get more from the glutes. Twelve people on a Roman chair were measured with legs turned in and " +
        "out, and with a more and a less arched back. The back muscles changed by 18% and 25%; glutes and " +
        "hamstrings did not change at all. The rounded style may spare the back. That it feeds the glutes is " +
        "unproven.",
      sources: ["mayer-2002"],
      contested: true,
    },
    {
      text:
        "Where it is hardest depends on the slope. On a 45-degree bench the pull of gravity is greatest when the " +
        "trunk is level, about halfway up, and at the top about 70% of that is left. On a flat bench the top is " +
        "the hardest point. The figures are plain geometry and need no study.",
      sources: ["project-judgement"],
    },
    {
      text:
        "It suits people who are learning to hinge, lifters who want more work for the back of the body without " +
        "another heavy bar, runners and footballers for their hamstrings, and home trainers with a bench and one " +
        "plate. What it does not give you is grip, legs that push, or the feeling of a heavy floor pull.",
      sources: ["project-judgement", "bourne-2017"],
    },
    {
      text:
        "Compared with a barbell hinge it asks little of the hands, nothing of the upper back, and puts no bar " +
        "between you and the floor. The price is that load is awkward to hold once it gets heavy. Most people " +
        "stay at sets of ten to twenty, and for growth that is a perfectly good place to be.",
      sources: ["project-judgement", "schoenfeld-2017"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the pad so that its upper edge lies just below the crease of your hips, about two fingers down.",
        "Check it: you can fold until the trunk hangs, and your belly meets no pad on the way.",
        "Place the feet flat on the plate at hip width, the ankles firmly against the rollers.",
        "Keep the knees all but straight, with a hint of bend left in them.",
        "Cross your arms over the chest, or hug a plate flat against the breastbone.",
      ],
      notes: [
        {
          text:
            "With the edge on your belly the hips cannot fold, and the spine has to do it. With the edge halfway " +
            "down the thighs you tip over it. Two fingers below the crease is a rule of thumb that fits most " +
            "builds.",
          sources: ["project-judgement"],
        },
      ],
    },
    {
      phase: "brace",
      steps: [
        "Stretch out in one line and look at the floor a metre or two in front of the bench.",
        "Bring the ribs towards the pelvis, so that the back is long and neither hollow nor round.",
        "Breathe in before you go down and keep the waist firm.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Push the hips into the pad and squeeze the buttocks.",
        "Let the trunk come up as one piece, chest and head travelling together.",
        "Press through heel and midfoot; the calves may work, the knees stay still.",
        "Rise in a second or two, without a swing to start it.",
      ],
      notes: [
        {
          text:
            "Where gravity pulls hardest, with the trunk level, is also where most people hurry. A half-second " +
            "stop there makes a light plate heavy and shows at once who has been swinging.",
          sources: ["project-judgement"],
        },
      ],
    },
    {
      phase: "top",
      steps: [
        "Stop when ankles, hips and shoulders are in line. That is the end of the road.",
        "Hold for a heartbeat with glutes tight and ribs down.",
        "Breathe out here, or on the last part of the way up.",
      ],
      notes: [
        {
          text:
            "Going past the line adds no hip movement, because the hip is open already. The only thing left to " +
            "move is the low back.",
          sources: ["project-judgement"],
        },
      ],
    },
    {
      phase: "lower",
      steps: [
        "Push the hips back against the pad and fold over it in about two seconds.",
        "Go down as far as the back stays as it is and the hamstrings allow, for many until the trunk points " +
          "nearly at the floor.",
        "Feel the stretch behind the thighs, turn round without a bounce.",
        "After the last repetition come up to the line, put the plate down or hand it over, hold the handles, " +
          "and step off slowly.",
      ],
      notes: [
        {
          text:
            "Rise from the bench with a pause. The head has been low, and some people are dizzy for a few " +
            "seconds when they stand.",
          sources: ["project-judgement"],
        },
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Pad below the crease", "Feet flat, knees soft"] },
    { phase: "brace", cues: ["Long back", "Ribs to pelvis"] },
    { phase: "lift", cues: ["Hips into the pad", "Squeeze, one piece up"] },
    { phase: "top", cues: ["One line, stop", "Ribs stay down"] },
    { phase: "lower", cues: ["Fold at the hips", "Feel the hamstrings", "No bounce"] },
  ],

  mistakes: [
    {
      id: "lumbar-arching",
      symptom: "At the top the chest points at the ceiling and there is a crease across the small of your back.",
      why:
        "The old name and old photographs invite it, and so does the wish to feel something at the end. Once the " +
        "hips are open, all further height comes from bending the low back, loaded, again and again. It may " +
        "irritate it; whether it harms in the long run has not been followed.",
      fix:
        "Stop at the line. Tighten the buttocks, pull the ribs down, and let someone lay a broomstick along your " +
        "back once or twice. Coming back after two reminders, it ends the set.",
      sources: ["saraceni-2020", "project-judgement"],
      contested: true,
    },
    {
      id: "pad-too-high",
      symptom: "You feel the pad in your belly, the hips hardly fold, and only the back gets tired.",
      why:
        "Someone taller used the bench, or it looked comfortable that way. With the pelvis clamped the glutes " +
        "and hamstrings cannot move anything.",
      fix:
        "Lower the pad until the bones at the front of the hips are free. Write the number of the hole in your " +
        "log.",
      sources: ["project-judgement"],
    },
    {
      id: "swung-load",
      symptom: "You drop, rebound, and the bench creaks.",
      why:
        "Speed from below carries the trunk through the middle, which is where it would have been hard. At the " +
        "turn the hamstrings and the back catch the fall at their longest.",
      fix: "Down in two seconds, a short stop at the bottom, and no plate until ten of those are easy.",
      sources: ["project-judgement"],
    },
    {
      id: "lumbar-rounding",
      symptom: "Near the bottom the tail tucks under and the low back bends like a cat's.",
      why:
        "Your hamstrings have run out of length, and the spine provides the rest. Lifters' backs bend more than " +
        "they feel, and the link between a bent back and pain is weak. A bend you did not plan, under load and " +
        "growing with fatigue, is still a poor bet.",
      fix: "Turn round a hand's width earlier. Bend the knees a little more until the hamstrings give you the depth.",
      sources: ["saraceni-2020", "project-judgement"],
      contested: true,
    },
    {
      id: "neck-cranes",
      symptom: "You look up at the mirror as you rise, or the head pokes forward with the plate.",
      why:
        "The neck leads and the rest of the spine follows it into an arch. A plate held with outstretched hands " +
        "pulls the head along.",
      fix: "Fix a spot on the floor and let the gaze slide with the trunk. Imagine an orange under the chin.",
      sources: ["project-judgement"],
    },
    {
      id: "range-cut-short",
      symptom: "You nod: a small dip, a small rise, twenty times.",
      why:
        "Too much weight or tired hamstrings. On this bench the load is largest in the middle, so nodding near " +
        "the top dodges it.",
      fix:
        "Take the plate away and go down until you feel the hamstrings. If fewer than ten full ones are left, " +
        "that is your number.",
      sources: ["project-judgement"],
    },
    {
      id: "knees-locked-hard",
      symptom: "The knees are pushed back as far as they go, and you feel it behind the joint.",
      why:
        "The pad sits low on the thigh and the lower leg is held, so a stiff knee is levered backward by your " +
        "own weight.",
      fix:
        "Unlock them by a few degrees and press the feet into the plate. Move the pad up a little if it still " +
        "pulls.",
      sources: ["project-judgement"],
    },
  ],

  programming: [
    {
      text:
        "Start with the body alone. At 70 kg (155 lb) it is already about 44 kg (97 lb) that your hips lift, by " +
        "a rough share of 63%. Fifteen steady repetitions over two sessions are the ticket to the first plate of " +
        "2.5 or 5 kg (5–10 lb).",
      sources: ["hartmann-tunnemann", "project-judgement"],
    },
    {
      text:
        "As an accessory: 2–4 sets of 10–20, once or twice a week, at the end of a leg or pull day. It is one of " +
        "the few lifts that gives the hamstrings work with the hip moving, so it goes well with a leg curl.",
      sources: ["pelland-2025", "project-judgement"],
    },
    {
      text:
        "As a priority: 6–10 sets a week in two or three sessions, with 8–15 repetitions and a load that makes " +
        "that honest. The back muscles share in every set, so count a half for them and look at the sum of rows, " +
        "squats and deadlifts.",
      sources: ["pelland-2025", "acsm-2026", "project-judgement"],
    },
    {
      text:
        "Progress in small change. First add repetitions to the top of your range in two sessions, then " +
        "1.25–2.5 kg (2.5–5 lb). The log holds only what you add; what you lift in total includes your trunk, " +
        "so a plate of 5 kg (10 lb) is a step of about a tenth.",
      sources: ["acsm-2009", "project-judgement"],
    },
    {
      text:
        "Effort and rest. One to three repetitions in reserve, 90 seconds to two minutes between sets. The low " +
        "back tires quietly and tells you the next morning, so be modest in the first two weeks.",
      sources: ["refalo-2023", "singer-2024", "project-judgement"],
    },
    {
      text:
        "Beside deadlifts and Romanian deadlifts it repeats the pattern at a lower price. After a heavy pull, " +
        "two sets are enough. The day before one, skip it, or your back will arrive half used.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Making it harder without a big plate: do it on one leg. In the measurements one-legged repetitions " +
        "raised the activity of back and hip muscles. Pausing where the trunk is level is another way.",
      sources: ["schellenberg-2017", "project-judgement"],
    },
    {
      text:
        "Leave it out if your programme already holds two hinges you like, if the position makes you dizzy, or " +
        "if you have a single place for the back of the body. A deadlift trains more of you there.",
      sources: ["project-judgement"],
    },
    {
      text:
        "For the glutes, put it in as one lift among several. Hip extension training grew them about as well " +
        "with a single lift as with a mixture in the pooled trials, so there is no duty to collect variants.",
      sources: ["krause-neto-2025"],
    },
    {
      text:
        "After some weeks off, leave the plate on its peg for the first session. Hamstrings that have not been " +
        "stretched under load for a while are sore for days, and nothing is lost by one easy start.",
      sources: ["project-judgement"],
    },
  ],

  isItWorking: [
    {
      text:
        "The log should show added load, repetitions and the hole of the pad. Over two months the product of the " +
        "first two should creep up with the form unchanged. Film one set from the side now and then: the line at " +
        "the top is easy to check.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Judge by your own total. Going from the bare body to a plate of 10 kg (22 lb) sounds like a beginning " +
        "from nothing; for a person of 70 kg (155 lb) it is between a fifth and a quarter more than before.",
      sources: ["hartmann-tunnemann", "project-judgement"],
    },
    {
      text:
        "Small differences are chance. Estimated maxima of the same person wander by about a tenth from test to " +
        "test, and in sets of fifteen or twenty they are rougher still. Wait for several sessions that agree.",
      sources: ["grgic-2020", "project-judgement"],
    },
    {
      text:
        "For the hamstrings ten weeks were long enough to see growth on a scan, with regular, heavy and " +
        "progressive training. A tape measure is blunter, so do not expect to see in a mirror what a scanner " +
        "saw.",
      sources: ["bourne-2017"],
    },
    {
      text:
        "Another sign is elsewhere. If your Romanian deadlift feels steadier and your back tires later in a long " +
        "day of standing, the lift is paying, even if no number says so.",
      sources: ["project-judgement"],
    },
    {
      text:
        "What is no sign: a pumped low back. If that is all you ever feel, the spine is doing the moving. Lower " +
        "the pad, tuck the ribs, and see whether the hamstrings report the next day.",
      sources: ["project-judgement"],
    },
  ],

  questions: [
    {
      question: "Is this a back exercise or a leg exercise?",
      answer: {
        text:
          "Both, and you choose the mixture. Hinging at the hips makes hamstrings and glutes move the load while " +
          "the back holds. Curling the spine makes the back do the moving. This guide means the hinge.",
        sources: ["schellenberg-2017"],
      },
    },
    {
      question: "Is it called hyperextension because I should go past straight?",
      answer: {
        text: "No. The name is a leftover. Stop in line; past it only the low back is left to bend.",
      },
    },
    {
      question: "How do I feel my glutes and not my back?",
      answer: {
        text:
          "Lower the pad, pull the ribs in, push the hips into the pad and stop at the line. Rounding the upper " +
          "back and turning the toes out quiets the back muscles, but in the one measurement the glutes did no " +
          "more for it.",
        sources: ["mayer-2002"],
        contested: true,
      },
    },
    {
      question: "45 degrees or a flat bench?",
      answer: {
        text:
          "On the slope the middle is hardest and the hamstrings get work while they are long; on the flat bench " +
          "the top is hardest. The catalogue lists them as two lifts because the numbers do not convert.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Where do I hold the weight?",
      answer: {
        text:
          "Flat against the chest, to begin with. Behind the neck or on the upper back the lever is longer, so " +
          "the same plate weighs more. With arms hanging down it is lighter to start with and easier to drop.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "When should I add weight?",
      answer: {
        text:
          "When fifteen repetitions with a two-second descent and a clear stop at the top are no longer hard, in " +
          "two sessions. Then start with the smallest plate in the gym.",
      },
    },
    {
      question: "Is it good for hamstring injuries?",
      answer: {
        text:
          "In healthy men it grew the muscle most often torn and lengthened its fibres, which is a reason to " +
          "train it. A torn hamstring needs a professional's plan and not a guide.",
        sources: ["bourne-2017"],
      },
    },
    {
      question: "Back extension or Nordic curl?",
      answer: {
        text:
          "They complement each other. The bench grew the long head of biceps femoris more, the Nordic curl " +
          "loads the hamstrings from the knee. With time for both, do both.",
        sources: ["bourne-2017"],
      },
    },
    {
      question: "Does it protect my back?",
      answer: {
        text:
          "Nobody can promise that. Stronger back and hip muscles are worth having, and bending the spine under " +
          "load is less clearly linked to pain than people believe. If your back already hurts, ask before you " +
          "train it.",
        sources: ["saraceni-2020"],
        contested: true,
      },
    },
    {
      question: "Can I do it every day?",
      answer: {
        text:
          "Without weight and far from failure, some people do. For strength and size two or three sessions a " +
          "week are plenty, since extra days add little when the weekly sets are the same.",
        sources: ["pelland-2025"],
      },
    },
    {
      question: "Can I train one leg at a time?",
      answer: {
        text:
          "Yes: keep one ankle under the roller and let the other leg rest beside it. Activity of hips and back " +
          "goes up. Take the plate away first and expect about half the repetitions.",
        sources: ["schellenberg-2017", "project-judgement"],
      },
    },
    {
      question: "My calves or knees hurt on the bench. Why?",
      answer: {
        text:
          "The roller may press on the Achilles tendon or the knees are locked. Raise the roller by a notch, " +
          "bend the knees a touch, and put the whole sole on the plate.",
      },
    },
    {
      question: "I get dizzy when I stand up. Is that normal?",
      answer: {
        text:
          "A few seconds after hanging head down can happen to anyone. Come up slowly, hold on, breathe. If it " +
          "lasts, or comes with headache, sight trouble or a racing heart, leave the lift and see a doctor.",
      },
    },
    {
      question: "What can I use at home?",
      answer: {
        text:
          "A Romanian deadlift with dumbbells or a loaded backpack is the nearest thing without a bench. Lying " +
          "on the floor and raising chest or legs trains the same muscles over a short range. Log those under " +
          "their own names.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Should my knees be straight?",
      answer: {
        text:
          "Nearly. Straight legs keep the hamstrings long, which is what you want them for. A few degrees of " +
          "bend keep the joint from being levered. Bending them a lot turns the lift towards the glutes, by " +
          "reasoning and not by measurement.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "How far down should I go?",
      answer: {
        text:
          "As far as the back keeps its shape. For most people that is a trunk close to vertical; stiff " +
          "hamstrings stop earlier. Range will grow with practice, so look at it again every few weeks.",
      },
    },
    {
      question: "Can I hold a barbell?",
      answer: {
        text:
          "Yes, on the upper back like a squat or hanging from the hands. It is the usual way on when plates no " +
          "longer fit in your arms. Have someone hand it to you, and begin with much less than you expect.",
      },
    },
    {
      question: "Is a back extension machine the same?",
      answer: {
        text:
          "No. In the seated machine the hips are fixed and the back moves, so the hamstrings and glutes have " +
          "little to do. It is listed as a lift of its own.",
      },
    },
    {
      question: "Could I just do Romanian deadlifts?",
      answer: {
        text:
          "You could. They load more, train the grip, and are hardest at the bottom. The bench is the simpler " +
          "teacher and the lighter guest in a full week, and many people keep both.",
      },
    },
  ],

  safety: [
    {
      text:
        "Your low back has the last word. If it starts to hurt during a set, stop; if it hurts with the body " +
        "alone, leave the lift and ask a physiotherapist or doctor. Pain running down a leg, a leg that weakens, " +
        "or numbness between the legs must be seen at once, the last of them as an emergency.",
    },
    {
      text:
        "The head goes below the heart here while you hold your breath. With high blood pressure, heart disease, " +
        "glaucoma, a recent eye operation or a history of fainting, ask your doctor first. If you are allowed, " +
        "breathe through and stay out of the lowest part.",
      sources: ["hackett-chow-2013", "project-judgement"],
    },
    {
      text:
        "A sudden headache, flashes before the eyes, tightness in the chest, or a heart out of step end the " +
        "session. Sit down, do not lie head down again, and get medical help.",
    },
    {
      text:
        "The pad presses into the lower belly and groin. During pregnancy, soon after a birth, with a hernia or " +
        "after surgery there, do not use it until the person treating you agrees; other hip exercises do without " +
        "that pressure.",
      sources: ["acog-804", "project-judgement"],
    },
    {
      text:
        "A brittle spine and bending forward under load do not go together. Anyone with osteoporosis or a spinal " +
        "fracture behind them needs advice made for them before they fold over a bench.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Test the bench before you hang in it: pins home, rollers tight, feet that do not slip. Have someone " +
        "hand you a heavy plate and take it back, and keep fingers away from the hinge of the pad.",
    },
  ],
};
