import type { Guide } from "../guide";

/** The step-up with dumbbells, in English. */
export const stepUp: Guide = {
  exerciseId: "step-up",
  title: "Step-up",

  overview: [
    {
      text:
        "Put one foot on a box, climb it with that leg, come down again under control. Everyone has done it on " +
        "stairs. As an exercise it differs in two ways: the box is high enough to matter, and the leg on the " +
        "floor is not allowed to help.",
    },
    {
      text:
        "The leg on the box straightens hip and knee together. Gluteus maximus and the quadriceps share the " +
        "climb, adductor magnus joins in while the thigh is still high, and gluteus medius keeps the free side " +
        "of the pelvis from dropping. The hardest moment is the first: the foot leaves the floor, and everything " +
        "hangs on one bent leg.",
    },
    {
      text:
        "Among lifts ranked by glute activity it comes out on top. A review of sixteen papers found it above " +
        "100% of a maximal effort, ahead of deadlifts, hip thrusts and squats. Before you sell your barbell: the " +
        "figure stems mainly from fifteen women with heavy loads on a box of 46 cm (18 in), and in a trial that " +
        "checked, activity did not tell which part of the glute would grow.",
      sources: ["krause-neto-2020", "simenz-2012", "plotkin-2023"],
      contested: true,
    },
    {
      text:
        "As strength work it has passed a real test. For eight weeks rugby players with years of training did " +
        "either back squats or step-ups, the same amount of both. Each group improved most in its own lift, and " +
        "each improved in the other's as well. Whether the squatters' squat rose more could not be settled.",
      sources: ["appleby-2019"],
    },
    {
      text:
        "How high the box is decides how deep the leg works, since you cannot go lower than the box lets you. In " +
        "twenty-nine people stepping sideways, every muscle measured was more active at 20 cm (8 in) than at 10 " +
        "cm (4 in). Nobody has shown that this goes on upward for ever, and above a certain height the pelvis " +
        "tucks, the back rounds and the floor leg jumps.",
      sources: ["brask-1984", "project-judgement"],
    },
    {
      text:
        "You will often read that a step-up isolates one leg. It does so only if you stop the other from " +
        "pushing, and almost no one does at first. The way down is the honest half: there the floor leg cannot " +
        "help until it lands.",
      sources: ["project-judgement"],
    },
    {
      text:
        "No one has measured muscle growth from step-ups. The case for them rests on strength, on the muscles " +
        "involved and on common sense. If size is all you want, pick them because you like them, or because your " +
        "back or your gym rules out the alternatives.",
      sources: ["project-judgement"],
    },
    {
      text:
        "They suit hikers, runners, older people who want to keep their stairs, players of field sports, and " +
        "anyone with a sturdy box and two dumbbells. They suit you less if heights or wobbling make you tense, " +
        "as a tense leg does not train well.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Measured against the hip thrust, the cost is different as well. There you push with both legs from a " +
        "bench and can load a bar until something gives. Here the load is mostly you, and the skill is in not " +
        "cheating. Two people with the same dumbbells may be doing very different work.",
      sources: ["project-judgement"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Choose a box that stands still when you kick it and has a surface your shoe grips.",
        "For a start take 20–30 cm (8–12 in); later the thigh may come up to level, which for most means 30–45 " +
          "cm (12–18 in).",
        "Stand close enough that the shin on the box can stay near upright.",
        "Lay the whole foot on the box, heel included, pointing straight ahead.",
        "Let the dumbbells hang beside the hips, clear of the edge.",
      ],
      notes: [
        {
          text:
            "Straight ahead is the version with the highest glute activity. Sideways and crossing steps showed " +
            "less of it, though crossing made the side of the hip work hard. The same fifteen women gave all " +
            "those figures, so take them as a hint.",
          sources: ["simenz-2012", "krause-neto-2020"],
        },
        {
          text:
            "A height at which the thigh is level is a custom among coaches. What you should look for is " +
            "simpler: the highest box from which you rise without a hop and without rounding your back.",
          sources: ["project-judgement"],
        },
      ],
    },
    {
      phase: "brace",
      steps: [
        "Lean forward from the hip until your weight is over the foot on the box.",
        "Pull the toes of the floor foot up towards the shin; a foot on its heel cannot push.",
        "Take a breath and hold the waist firm.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Press the whole top foot into the box and stand up on it.",
        "Keep that knee in line with the toes from the first centimetre on.",
        "Let the floor leg hang and follow, like luggage.",
        "Take about a second or two; a fast start is usually a push from below.",
      ],
      notes: [
        {
          text:
            "Long thighs and short shins make any box seem taller. Compare the angle of your thigh and not the " +
            "number on the box when you train with someone of another build.",
          sources: ["project-judgement"],
        },
      ],
    },
    {
      phase: "top",
      steps: [
        "Stand up until the hip is fully open and the knee is straight without being slammed back.",
        "Touch the free toes to the box for balance if you must, and leave the weight on the working leg.",
        "Be still for a moment, shoulders over hips, and breathe out.",
      ],
      notes: [
        {
          text:
            "Standing on the box with both feet between repetitions is fine for learning. It lets the leg rest, " +
            "so sets with it and sets without it should not be compared.",
          sources: ["project-judgement"],
        },
      ],
    },
    {
      phase: "lower",
      steps: [
        "Move the free foot back over the edge and bend the working knee and hip together.",
        "Take at least two seconds to reach the floor.",
        "Land on the toes of the free foot without a sound, and give it no more weight than you must.",
        "Keep the top foot on the box and go again, until this leg has done its set.",
        "When the set is over, step down with both feet before you turn round or put the weights away.",
      ],
      notes: [
        {
          text:
            "Muscles were more active climbing than coming down in nearly every case that was measured. Slow " +
            "lowering is asked for here because it is easier to control and because it stops the floor leg " +
            "from bouncing you up.",
          sources: ["brask-1984", "project-judgement"],
        },
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Whole foot on", "Close to the box"] },
    { phase: "brace", cues: ["Nose over toes", "Floor toes up"] },
    { phase: "lift", cues: ["Push the box down", "Free leg is luggage", "Knee over toes"] },
    { phase: "top", cues: ["Stand all the way", "Still, then breathe"] },
    { phase: "lower", cues: ["Two seconds down", "Land in silence"] },
  ],

  mistakes: [
    {
      id: "back-leg-push",
      symptom: "You start each repetition with a spring from the floor foot, and its calf aches the next day.",
      why:
        "It is the oldest cheat in the lift. The spring takes you through the deepest part, the one in which hip " +
        "and thigh would have had to work, and leaves them the easy end.",
      fix:
        "Lift the floor toes so that only the heel rests there, pause, then rise. If you are nailed to the " +
        "ground, choose a lower box; that height is your true one.",
      sources: ["project-judgement"],
    },
    {
      id: "lowered-too-fast",
      symptom: "You step off the box and drop the last hand's breadth.",
      why:
        "The leg is tired and the floor is near. A drop teaches nothing, jars the landing leg and sets up the " +
        "next bounce.",
      fix: "Count two aloud. When the count breaks, the set is finished, whatever the plan said.",
      sources: ["project-judgement"],
    },
    {
      id: "box-too-high",
      symptom:
        "Your tail tucks under before you start, the low back is round, and the first movement is a heave of the " +
        "trunk.",
      why:
        "Beyond your hip's range the pelvis has to tip to get the foot up. The low back then begins the lift " +
        "bent, with weights in your hands.",
      fix: "Take 5 or 10 cm (2–4 in) off the height. Add load before you add height again.",
      sources: ["project-judgement"],
    },
    {
      id: "knees-cave-in",
      symptom: "The working knee swings inward just as the floor foot comes off.",
      why:
        "All your weight is on one bent leg and the outer hip has to hold the pelvis and thigh at once. When it " +
        "is not up to that yet, the knee pays. Twice in a row ends the set.",
      fix:
        "Go down a box, put the weights aside and push the knee out over the little toe. A mirror in front of " +
        "you helps for a week or two.",
      sources: ["project-judgement"],
    },
    {
      id: "heel-off-box",
      symptom: "Only the ball of the foot is on the box, or the heel rises as you push.",
      why:
        "The foot slips off an edge far more easily than off a surface, and the push turns into a calf raise " +
        "with a bent knee. Here a slip is a fall, which is why this counts as critical.",
      fix:
        "Look down once before each set and place the heel a thumb's width inside the edge. A narrow box or a " +
        "soft bench is the wrong kit.",
      sources: ["project-judgement"],
    },
    {
      id: "trunk-folds-forward",
      symptom: "The chest falls onto the thigh and you unfold like a pocket knife.",
      why:
        "Bringing your weight over the foot is right; going on folding after that swaps the leg for the low " +
        "back. It comes with heavy dumbbells and tall boxes.",
      fix:
        "Fold at the hip until the nose is above the toes and stop there. Rise with chest and hips together, " +
        "eyes on the wall.",
      sources: ["project-judgement"],
    },
    {
      id: "lost-balance",
      symptom: "You tap the floor, circle with the arms or step off sideways.",
      why: "Narrow attention and hurry, or a box that wobbles. Weights make each correction larger.",
      fix:
        "Set a broad box against a wall. Hold one dumbbell and rest the other hand on a rail or a rack until ten " +
        "in a row are quiet.",
      sources: ["project-judgement"],
    },
    {
      id: "incomplete-top",
      symptom: "You turn back down with hip and knee still bent.",
      why:
        "The end looks like a formality. But half-finished repetitions cannot be compared with full ones, and " +
        "the hip never gets to open.",
      fix: "Stand on the box as you would stand in a queue: tall and unhurried. Count the repetition only then.",
      sources: ["project-judgement"],
    },
  ],

  programming: [
    {
      text:
        "First sessions. A box of 20 cm (8 in) and no weight. When ten a side come down in silence, raise the " +
        "box to your working height, then take 2 kg (5 lb) in each hand. Two sessions are usually enough to find " +
        "height and distance.",
      sources: ["project-judgement"],
    },
    {
      text:
        "As an accessory, 2–4 sets of 8–12 on each leg, once or twice a week. Finish one leg, rest a minute, " +
        "then do the other; legs that take turns on the box make balance the limit.",
      sources: ["pelland-2025", "project-judgement"],
    },
    {
      text:
        "As the main leg lift: 8–12 sets a week over two or three sessions, in sets of 6–12. The rugby players " +
        "in the trial went further, with six to eight sets of four to eight twice a week, under supervision and " +
        "after years of training.",
      sources: ["appleby-2019", "pelland-2025", "acsm-2026"],
    },
    {
      text:
        "What to raise, and in which order: control first, then repetitions, then load, and height last of all. " +
        "Height changes the lift, so treat a taller box as a new exercise with a log of its own.",
      sources: ["project-judgement"],
    },
    {
      text:
        "The smallest pair of dumbbells up is often 2 kg (5 lb) a hand. It is a big step when you hold six and a " +
        "small one when you hold thirty, because you carry nearly all of yourself up as well. Earn it with the " +
        "full range of repetitions in two sessions.",
      sources: ["acsm-2009", "project-judgement"],
    },
    {
      text:
        "Keep two in reserve. The repetition that fails on a box fails with one foot in the air, and stopping " +
        "short costs next to no growth.",
      sources: ["refalo-2024", "robinson-2024"],
    },
    {
      text:
        "In the week it takes the place of a lunge or split squat, and it goes well with a hinge or a hip thrust " +
        "on the same day. With heavy squats in the session, do it afterwards and lighter than you think.",
      sources: ["project-judgement", "acsm-2026"],
    },
    {
      text:
        "Pass on it when there is no solid box, when you are worn out at the end of a long session, or when you " +
        "only have room for one leg lift. A squat moves more weight with less to go wrong.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Warm-up. Climb a low step ten times on each leg, then one set at working height without weights. The " +
        "first loaded set should feel boring. If it does not, the box is wrong for today.",
      sources: ["project-judgement"],
    },
    {
      text:
        "When a month has gone by without it, take the lower box for the first session. Leg strength waits for " +
        "you; the habit of not pushing off has to be found again.",
      sources: ["project-judgement"],
    },
  ],

  isItWorking: [
    {
      text:
        "Write down box height, load in each hand and repetitions for each leg. If one of the three is missing, " +
        "you are comparing stairs with ladders.",
      sources: ["project-judgement"],
    },
    {
      text:
        "A lift that grows while the box stays and the landing stays silent is getting stronger. A lift that " +
        "grows while the floor foot gets busier is not; film one set a month from the side.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Allow eight weeks before you judge, longer once you have trained for a year. In the trial those eight " +
        "weeks of two sessions were enough for a clear gain, in people who did up to eight sets at a time.",
      sources: ["appleby-2019"],
    },
    {
      text:
        "Single sessions scatter. Between two tests of the same person an estimated maximum can shift by a tenth " +
        "and mean nothing, and balance adds to that. Look at groups of four sessions.",
      sources: ["grgic-2020"],
    },
    {
      text:
        "Compare the legs on the same box. A difference of one or two repetitions is ordinary. One that grows " +
        "for a month deserves a lower box on that side and a closer look at how the foot stands.",
      sources: ["project-judgement"],
    },
    {
      text:
        "There is also a test outside the gym. Take a staircase you know, two steps at a time, with the " +
        "shopping. If it has become dull, something has changed.",
      sources: ["project-judgement"],
    },
    {
      text:
        "No progress for two months, and you were there for most of it? Lower the box by a hand's width and load " +
        "it properly. Many stalls are boxes that are too tall for the leg to own.",
      sources: ["project-judgement"],
    },
  ],

  questions: [
    {
      question: "How high should the box be?",
      answer: {
        text:
          "High enough to be hard, low enough that you rise without a hop or a round back. For beginners that is " +
          "about 20–30 cm (8–12 in), for most trained people 30–45 cm (12–18 in). Above 50 cm (20 in) few manage " +
          "it cleanly.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Is it the best glute exercise, as people say?",
      answer: {
        text:
          "It had the highest glute activity of all lifts in one review. Activity is not growth, and nobody has " +
          "measured what step-ups do to the size of the glutes. Good, yes; best, unproven.",
        sources: ["krause-neto-2020", "plotkin-2023"],
        contested: true,
      },
    },
    {
      question: "How do I stop pushing with the bottom leg?",
      answer: {
        text:
          "Stand on its heel with the toes pulled up, or let it touch the floor with the toes only, for a blink. " +
          "Pausing at the bottom takes away the bounce. A lower box does the rest.",
      },
    },
    {
      question: "Should I alternate legs?",
      answer: {
        text:
          "Better not, with weights. Staying on one leg keeps the foot in place and the tension where it " +
          "belongs. Alternating is fine for a warm-up or for conditioning.",
      },
    },
    {
      question: "Which foot goes down first?",
      answer: {
        text: "The one that came up last. The working foot stays on the box from the first repetition to the last.",
      },
    },
    {
      question: "Step-ups or lunges?",
      answer: {
        text:
          "Step-ups have no braking and less stress on landing, and need a box. Lunges need floor and nerve. If " +
          "stepping forward bothers your knees or feet, try these.",
      },
    },
    {
      question: "Can it replace the squat?",
      answer: {
        text:
          "In eight weeks with rugby players it also raised the squat, by how much less than squatting itself " +
          "remained unclear. For general strength that is close enough; for a squat competition it is not.",
        sources: ["appleby-2019"],
      },
    },
    {
      question: "What about lateral or crossover step-ups?",
      answer: {
        text:
          "They shift the work. Crossing in front loads the side of the hip, stepping sideways suits low boxes, " +
          "and both showed less activity of the big glute than going straight ahead. Add them for variety and " +
          "keep them light.",
        sources: ["simenz-2012", "krause-neto-2020"],
      },
    },
    {
      question: "May I use a bench?",
      answer: {
        text:
          "If it is hard, wide and cannot tip. Padded benches give under the heel, and narrow ones leave no " +
          "place to be clumsy. A plyometric box or a low stack of bumper plates in a frame is better.",
      },
    },
    {
      question: "Dumbbells, barbell or vest?",
      answer: {
        text:
          "Dumbbells are easy to drop and keep the weight low. A vest frees the hands for a rail. A barbell high " +
          "on the back makes every sway larger; few need it.",
      },
    },
    {
      question: "My knee cracks on the way up. Is that bad?",
      answer: {
        text:
          "Noise without pain or swelling is common and by itself no reason to stop. Pain is another matter: " +
          "lower the box, and have it examined if it stays.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Where should I feel it?",
      answer: {
        text:
          "In the thigh and buttock of the leg on the box, sometimes at the side of the hip. A sore calf on the " +
          "floor side means you have been pushing.",
      },
    },
    {
      question: "How fast should I go?",
      answer: {
        text:
          "Up in a second or two, down in two or more. Anything from two to eight seconds a repetition seems to " +
          "do for growth, so choose the pace at which you are in charge.",
        sources: ["androulakis-korakakis-2024"],
      },
    },
    {
      question: "How do I know that I am ready for weight?",
      answer: {
        text:
          "Ten a side, the heel of the floor foot rising without a push, the landing silent, the knee straight " +
          "over the foot. If a friend watching cannot find a fault, pick up the dumbbells.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Do I bring the free knee up at the top?",
      answer: {
        text:
          "You may, and it trains balance and the front of the hip. It also makes a loaded set wobblier. Learn " +
          "to finish tall without it, then decide whether you want it.",
      },
    },
    {
      question: "Should I lean forward?",
      answer: {
        text:
          "Enough to bring your weight over the foot, which everyone has to do. Leaning more probably shifts " +
          "work from the thigh to the hip. It has been looked at in lunges, with mixed results, and not here.",
        sources: ["farrokhi-2008", "bezerra-2021", "project-judgement"],
        contested: true,
      },
    },
    {
      question: "Are step-ups cardio or strength?",
      answer: {
        text:
          "That depends on the box and the load. Fifty quick ones on a low step train the lungs. Ten slow ones " +
          "on a proper box with weights train the leg. Log the first somewhere else.",
      },
    },
    {
      question: "Is it the stepping down that makes me sore?",
      answer: {
        text:
          "Most likely. Muscles that brake get sorer than muscles that lift, above all when the movement is new. " +
          "The second and third week are milder, and the soreness says nothing about growth.",
        sources: ["damas-2018", "schoenfeld-contreras-2013"],
      },
    },
    {
      question: "My hips are not level. Does it matter?",
      answer: {
        text:
          "A small drop on the free side is normal. If the whole pelvis sinks as you rise, the side of the hip " +
          "is at its limit: a lower box and no weights, until a mirror or a friend tells you that it stays " +
          "level.",
      },
    },
  ],

  safety: [
    {
      text:
        "A fall from a box is what can really go wrong here. Solid box, dry soles, nothing behind you that you " +
        "could land on, and weights you are willing to drop. Never step up with a bar across your back on a box " +
        "you have not tested.",
    },
    {
      text:
        "Pain under or round the kneecap that is there on stairs the next day means less height or another lift " +
        "for now. If it does not settle in a week or two, or the knee swells or gives way, let a professional " +
        "look at it.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Break off at pain that stabs or shoots, at numbness, at a hip that catches. Break off the whole " +
        "session, and get help, at pressure in the chest, breathlessness that does not pass, or a swaying head. " +
        "A box is a bad place to faint on.",
    },
    {
      text:
        "Climbing with weights drives the pulse up quickly. People with heart or lung disease or high blood " +
        "pressure should have their doctor's yes, keep the sets short, and breathe out on every climb.",
      sources: ["hackett-chow-2013", "project-judgement"],
    },
    {
      text:
        "While pregnant your balance changes from month to month, and a fall matters more. Ask your midwife or " +
        "doctor; a low step with a rail may stay possible when dumbbells on a box do not.",
      sources: ["acog-804"],
    },
    {
      text:
        "With thin bones, a new joint, poor balance or poor sight, start only after asking, on a step no higher " +
        "than a stair, with a hand on something firm. From 65 on that is a sensible beginning for everyone.",
      sources: ["fragala-2019"],
    },
  ],
};
