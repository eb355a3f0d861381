import type { Guide } from "../guide";

/** The barbell back squat, in English. */
export const backSquat: Guide = {
  exerciseId: "back-squat",
  title: "Barbell back squat",

  overview: [
    {
      text:
        "A bar on your upper back, hips and knees bending together until your thighs are level with the floor or " +
        "lower, and back up. Three big muscle groups share the work: the quadriceps straighten the knee, gluteus " +
        "maximus and adductor magnus open the hip. All three are loaded most at the bottom, where they are long.",
    },
    {
      text:
        "Scans before and after training show what it builds. The vasti of the thigh, the adductors and the " +
        "glutes grow. Rectus femoris, the part of the quadriceps that also crosses the hip, does not, and neither " +
        "do the hamstrings. A leg day made of squats alone therefore leaves two gaps: something for the " +
        "hamstrings, and something with the hip open for rectus femoris.",
      sources: ["kubo-2019", "plotkin-2023"],
    },
    {
      text:
        "Depth is the choice that matters most. In ten weeks of full squats the glutes grew 6.7% and the " +
        "adductors 6.2%; with half squats it was 2.2% and 2.7%. The quadriceps did not care, gaining nearly 5% " +
        "either way. Seventeen men took part, so hold the decimals loosely and the direction firmly.",
      sources: ["kubo-2019"],
    },
    {
      text:
        "As a glute builder it stands level with the hip thrust. Over nine weeks in untrained people the two grew " +
        "the glutes about alike, and the squat added more quadriceps and adductor on top. If you want thighs and " +
        "glutes together it is hard to do better; if you want glutes without thighs it is the wrong tool.",
      sources: ["plotkin-2023"],
    },
    {
      text:
        "This guide means the high-bar squat: bar on the muscle at the base of the neck, trunk fairly upright. A " +
        "lower bar shifts work from the knee to the hip and lets most people lift a little more; eighteen lifters " +
        "managed 102.5 kg (226 lb) for three with a low bar and narrow stance, 99.2 kg (219 lb) with a high one. " +
        "Log the low bar as its own lift.",
      sources: ["larsen-2021"],
    },
    {
      text:
        "Your back works too, though it does not move. The spinal erectors keep the trunk from folding, and the " +
        "deeper you lean the harder they pull. Pressure inside the trunk rises above 200 mmHg in heavy squats, " +
        "the highest of the lifts measured. That is normal, and it is also why some people need clearance first.",
      sources: ["blazek-2019"],
    },
    {
      text:
        "It suits almost anyone who can balance and has somewhere safe to fail: lifters after strength, " +
        "sportspeople after strong legs, people with time for one leg lift. Long thighs, short shins or stiff " +
        "ankles make it lean, which is a matter of build and no fault. A goblet squat, a front squat or a leg " +
        "press may then fit you better.",
    },
    {
      text:
        "Machines or free bar? Pooled trials find that you get strong in whatever you practise and that muscle " +
        "grows about alike from both. Choose the bar because you want to squat, because balance and bracing are " +
        "worth having, or because it is the one piece of kit you own.",
      sources: ["haugen-2023"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the hooks so the bar sits level with the middle of your breastbone; you should have to bend the " +
          "knees to get under it.",
        "Set the safeties about 5 cm (2 in) below the bar's lowest point, and test them with the empty bar.",
        "Grip evenly, a little wider than the shoulders, and pull the shoulder blades together to make a shelf.",
        "Step under so that the bar lies on the shelf of muscle, never on the bone that sticks out at the base " +
          "of the neck.",
        "Stand up with both feet under the bar and walk back in two or three short steps.",
        "Stand about shoulder width, toes turned out somewhere between 10 and 30 degrees.",
      ],
      notes: [
        {
          text:
            "A clearly wider stance raised glute activity in six experienced lifters and changed nothing else " +
            "that was measured, adductor magnus included. Squatting wide to bring in the inner thigh is thus a " +
            "popular idea with little behind it.",
          sources: ["paoli-2009"],
          contested: true,
        },
        {
          text:
            "Raised heels, from shoes or small plates, let the knees travel further and the trunk stay upright. " +
            "They help a stiff ankle at once. Nobody has shown that they change what grows.",
        },
      ],
    },
    {
      phase: "brace",
      steps: [
        "Pull your elbows down towards your pockets so the bar is tight against you.",
        "Breathe in deep, low and all round, then tighten the belly as if for a punch.",
        "Feel three points under each foot: heel, base of the big toe, base of the small toe.",
        "Fix your eyes on a spot on the floor two or three metres (7–10 ft) ahead.",
      ],
      notes: [
        {
          text:
            "Trunk stiffness is what the held breath buys, and above roughly 80% of your best nobody avoids it. " +
            "Hold through the hard part and let it go near the top.",
          sources: ["hackett-chow-2013"],
        },
      ],
    },
    {
      phase: "lift",
      steps: [
        "Unlock hips and knees at the same moment and sit down between your feet.",
        "Let the knees travel out over the toes, as far forward as they need.",
        "Keep the bar over the middle of the foot the whole way; it should draw a straight line.",
        "Go down until the crease of the hip is level with the top of the knee, or lower if your back keeps its " +
          "shape.",
        "Turn round without bouncing, and drive the floor away with the whole foot.",
        "Push your back into the bar so that hips and shoulders rise together.",
      ],
      notes: [
        {
          text:
            "Knees past the toes are not a fault. Keeping them back takes load off the knee and hands it to the " +
            "hip and back. Which of the two you would rather load is your decision.",
          sources: ["project-judgement"],
          contested: true,
        },
      ],
    },
    {
      phase: "top",
      steps: [
        "Stand tall with hips and knees straight, ribs over the pelvis, no lean backward.",
        "Breathe out, breathe in, and brace again before the next repetition.",
        "Check that the bar has not slid and that your feet are where they began.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Go down in about one to three seconds, under control the entire way.",
        "Stop the set when depth shrinks, when the hips shoot up first twice running, or when your back changes " +
          "shape.",
        "After the last one, walk forward until the bar hits both uprights, then bend the knees and set it down.",
        "If you are stuck, sink and let the safeties take the bar; do not twist out from under it.",
      ],
      notes: [
        {
          text:
            "Speed on the way down is yours to choose within reason: anything from two to eight seconds for the " +
            "whole repetition grows muscle alike. Falling into the bottom is another matter, because then nobody " +
            "is steering.",
          sources: ["androulakis-korakakis-2024"],
        },
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Shelf of muscle", "Two steps back", "Safeties checked"] },
    { phase: "brace", cues: ["Air all round", "Elbows down, bar tight", "Tripod feet"] },
    { phase: "lift", cues: ["Sit between the feet", "Knees over toes", "Back into the bar"] },
    { phase: "top", cues: ["Tall, ribs down", "New breath"] },
    { phase: "lower", cues: ["Steady down", "Walk it in"] },
  ],

  mistakes: [
    {
      id: "range-cut-short",
      symptom: "The thighs stop well above level, and they stop higher with each plate you add.",
      why:
        "Half squats let you load more, which flatters the logbook. The price was measured: they gave about a " +
        "third of the glute growth that full squats gave, and less than half of the adductors'. The quadriceps lost nothing.",
      fix:
        "Film one set from the side at hip height. Take off 10–20% and find the depth where the hip crease meets " +
        "the knee. A box or a band at that height is a good teacher for two weeks.",
      sources: ["kubo-2019"],
    },
    {
      id: "hips-rise-first",
      symptom:
        "On the way up the seat leaves first, the chest stays down, and the lift finishes as a bent-over heave.",
      why:
        "The legs hand the load to the back. Often the quadriceps are the weak link, sometimes the descent was " +
        "loose, sometimes the bar is just too heavy. The spinal erectors then do what the thighs should.",
      fix:
        "Think of pushing your upper back into the bar from the first centimetre. Pause for a second at the " +
        "bottom on lighter sets. If it appears only on the last repetition, end the set one earlier.",
    },
    {
      id: "knees-cave-in",
      symptom: "One or both knees dive towards each other as you come out of the bottom.",
      why:
        "A small flicker under a heavy bar is common among strong lifters and may mean nothing. A large dive " +
        "wastes force and may irritate the knee; that it causes injury in squatting has not been shown.",
      fix:
        "Screw the feet into the floor and aim each knee at its second toe. Turn the toes out a little more, or " +
        "narrow the stance. A light band around the knees in warm-up sets can remind you.",
      sources: ["project-judgement"],
      contested: true,
    },
    {
      id: "heels-lift",
      symptom: "Weight rolls to the toes near the bottom and the heels come off or feel light.",
      why: "Stiff ankles or a bar too far forward. Balance goes, the knees get everything, and the glutes drop out.",
      fix:
        "Put small plates or lifting shoes under the heels today, and work on ankle range between sessions. Keep " +
        "the pressure on three points of the foot.",
    },
    {
      id: "lumbar-rounding",
      symptom:
        "At the bottom the tail tucks under and the small of the back goes from flat or slightly hollow to round.",
      why:
        "The hips have run out of room, the brace has leaked, or the depth is borrowed. A few degrees happen to " +
        "everybody. Whether rounding under load injures backs is unsettled, and pooled studies of lifting found " +
        "no clear link with pain; but a back that gives way under a heavy bar is one you no longer control.",
      fix:
        "Stop just above the point where it starts. Widen the stance a touch, turn the toes out, raise the heels, " +
        "and brace before every repetition. Less weight until depth and shape come together.",
      sources: ["saraceni-2020"],
      contested: true,
    },
    {
      id: "load-drifts-forward",
      symptom: "The bar leaves the middle of the foot, you rock onto the toes and have to fight for balance.",
      why:
        "The trunk has tipped or the elbows have flown up behind you. Every centimetre the bar moves forward " +
        "lengthens its lever on the lower back.",
      fix:
        "Pull the bar down into your back before you unlock. Sit down more than back, and keep the eyes on one " +
        "spot. Slow the descent until the line is straight.",
    },
    {
      id: "brace-lost",
      symptom: "You talk, sigh or sip air in the bottom half, and the trunk goes soft under the bar.",
      why:
        "One breath was taken for five repetitions, or none. Without pressure in the belly the spine depends on " +
        "muscle alone, and the load feels heavier than it is.",
      fix: "One breath, one repetition. Reset at the top every time, even if it takes three seconds.",
      sources: ["hackett-chow-2013"],
    },
    {
      id: "no-safeties",
      symptom: "The bar goes out of the rack with no pins, straps or arms set below it.",
      why:
        "A missed squat has to land somewhere. Without safeties it lands on you, or on a helper who cannot hold " +
        "it. Of everything here this is the fault with the worst outcome and the easiest cure.",
      fix:
        "Set them before the first plate goes on and try them with the empty bar. No rack with safeties free? Do " +
        "goblet squats or leg presses today.",
    },
    {
      id: "load-too-high",
      symptom: "Depth, speed and shape all go at once, and each repetition looks different from the last.",
      why:
        "The plan was written for the ego or for a better day. Grinding breaks the pattern you are trying to " +
        "learn and costs the next session too.",
      fix: "Go back to the heaviest load you moved five times at full depth with two to spare, and build from there.",
    },
  ],

  programming: [
    {
      text:
        "Starting out. The empty 20 kg (45 lb) bar is right for most adults, and a goblet squat is right for " +
        "those who cannot yet hold it on their back. Use the first one to three sessions to find stance, depth " +
        "and bar position. Add weight once three sets of five look the same.",
      sources: ["project-judgement"],
    },
    {
      text:
        "For strength. Three to five sets of three to six repetitions, two or three times a week, with two in " +
        "reserve and three to five minutes between sets. Loads of 80% and above build the single best, and " +
        "practice on more days helps strength in a way it does not help size.",
      sources: ["lopez-2021", "acsm-2009", "pelland-2025"],
    },
    {
      text:
        "For growth. Eight to twelve sets a week across two or three days, mostly sixes to tens. Lighter sets " +
        "grow muscle as well when they come close to the limit, but twenty squats with a bar on your back end " +
        "when your breath does, so use the leg press for those.",
      sources: ["pelland-2025", "schoenfeld-2017", "project-judgement"],
    },
    {
      text:
        "As one lift among others. Two to four sets of five to ten, once or twice a week, keep it moving while " +
        "something else leads.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Counting. A set is one for quadriceps, glutes and adductors, half for the lower back, and nothing for " +
        "the hamstrings, which do not grow from it. Put a hinge or a leg curl beside it.",
      sources: ["kubo-2019", "pelland-2025"],
    },
    {
      text:
        "With deadlifts. Both load the spine and much the same muscles, so heavy squats and heavy pulls on one " +
        "day are a lot of bar for one back. Give them separate days or make one of the two light. Training on " +
        "consecutive days did no harm in trials of recreational lifters, so the calendar is less strict than the " +
        "mirror.",
      sources: ["yang-2018"],
    },
    {
      text:
        "Order and rest. Squat first, while you are fresh; what comes early improves most. Two minutes do for " +
        "sets of ten, four for triples.",
      sources: ["acsm-2026", "acsm-2009"],
    },
    {
      text:
        "Adding weight. When every set reaches the top of its band with the planned reserve, twice, add 2.5 kg (5 " +
        "lb). Beginners may do so each session for weeks; later, monthly is good going. Miss the bottom of the " +
        "band twice running and take off 5–10%.",
      sources: ["acsm-2009", "project-judgement"],
    },
  ],

  isItWorking: [
    {
      text:
        "Watch the best set at full depth, session after session, as an estimated maximum. Two single estimates " +
        "of one lifter differ by chance by up to about 12%, and averages of four against four by about 6%. " +
        "Anything smaller is weather.",
      sources: ["grgic-2020"],
    },
    {
      text:
        "Depth first, numbers second. A squat that gained 10 kg (20 lb) and lost 5 cm (2 in) has gained nothing " +
        "you can name. Film the same set once a fortnight from the same place, and compare only squats of the " +
        "same depth.",
      sources: ["kubo-2019", "project-judgement"],
    },
    {
      text:
        "What to expect. Beginners in one trial added 32% to their full squat in ten weeks, much of it skill. " +
        "After that, 0.5–2% a week in the first half-year, 0.1–0.5% up to two years, and far less later; " +
        "competing powerlifters gained about 11 to 15% a year on their total. The bands are judgement.",
      sources: ["kubo-2019", "latella-2020", "project-judgement"],
    },
    {
      text:
        "Bar speed adds a second witness if you can measure it. The last possible repetition usually rises at " +
        "about 0.3 m/s; competitive powerlifters, who are practised at grinding, come down to 0.23. The same load " +
        "moving faster over weeks is progress.",
      sources: ["helms-2017"],
    },
    {
      text:
        "For size, give it eight weeks and sixteen sessions before you trust a tape round the thigh. Early " +
        "swelling looks like growth. Soreness says only that you are not used to something.",
      sources: ["damas-2018", "schoenfeld-contreras-2013"],
    },
    {
      text:
        "Tired or better? If the same weight leaves two fewer in reserve than last month, if sets fall apart from " +
        "first to last, if you dread the rack: take an easy week. A best that comes back within a fortnight was " +
        "hidden by fatigue. After squats to failure, bar speed was still down three days later, so leave some in " +
        "the tank.",
      sources: ["belcher-2019", "project-judgement"],
    },
  ],

  questions: [
    {
      question: "How deep should I go?",
      answer: {
        text:
          "Hip crease level with the knee or below, if your back keeps its shape there. Going deeper than that is " +
          "fine and untested; stopping higher costs glute and adductor growth. If your build stops you early, " +
          "raise the heels before you give up.",
        sources: ["kubo-2019"],
      },
    },
    {
      question: "Are deep squats bad for the knees?",
      answer: {
        text:
          "Nothing here says so for healthy knees, and nobody can promise it for yours. Knees adapt to load that " +
          "rises slowly. Pain that grows from set to set is a reason to stop and ask.",
      },
    },
    {
      question: "High bar or low bar?",
      answer: {
        text:
          "High bar asks more of the knee, low bar more of the hip, and low bar lets you lift a few kilograms " +
          "more. Choose high for thighs or for weightlifting, low for a powerlifting total. Either will do for " +
          "anything else.",
        sources: ["larsen-2021"],
      },
    },
    {
      question: "Why do I lean so far forward?",
      answer: {
        text:
          "Long thighs or a short trunk make you lean to keep the bar over the foot. That is geometry. If it " +
          "began only when the weight went up, the load is the reason. Raised heels or a front squat make it " +
          "smaller.",
      },
    },
    {
      question: "Do I need a belt?",
      answer: {
        text:
          "Not to learn, and not for most sets. It gives the brace something to press on and many people lift a " +
          "bit more with it. Wear it for the heaviest sets if you like, and log it, since it changes what you are " +
          "comparing.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Should my toes point forward?",
      answer: {
        text:
          "Point them where your hips like them, usually a little out, and let the knees follow. Neither version " +
          "has been shown to grow more. The right angle is the one where depth comes easily and both feet stay " +
          "flat.",
      },
    },
    {
      question: "Can I do it every day?",
      answer: {
        text:
          "You can; it is hard to see why. Two or three days serve strength well and size no worse than more. " +
          "Speed can take up to three days to return after hard sets to failure.",
        sources: ["pelland-2025", "belcher-2019"],
      },
    },
    {
      question: "What is a good squat?",
      answer: {
        text:
          "No studied norm fits you. The tables on strength sites are built from what users say about themselves, " +
          "so the keen and the boastful are overrepresented. Read them for fun and try to beat last month's log.",
        sources: ["strength-level"],
        contested: true,
      },
    },
    {
      question: "Squat or leg press?",
      answer: {
        text:
          "For muscle on the thighs either works. The squat adds balance, bracing and the back; the press lets " +
          "tired legs work on when the back is done. Strength follows the one you train.",
        sources: ["haugen-2023"],
      },
    },
    {
      question: "Do squats make hip thrusts unnecessary?",
      answer: {
        text:
          "For glute size, full squats and hip thrusts came out level. Keep both if the glutes are a priority, " +
          "because extra sets add. If your squat already grows them, you are missing little.",
        sources: ["plotkin-2023", "kassiano-2024"],
        contested: true,
      },
    },
    {
      question: "My wrists and shoulders hurt under the bar. What now?",
      answer: {
        text:
          "Move the hands out, wrap the thumbs over the top, and warm the shoulders first. A safety squat bar " +
          "ends the problem. Pain that remains after that belongs with someone who can examine you.",
      },
    },
    {
      question: "Which shoes?",
      answer: {
        text:
          "Hard and flat, or with a firm raised heel. Running shoes squash under load and tip you about. Socks on " +
          "a clean floor work where the gym allows it.",
      },
    },
    {
      question: "How do I fail safely?",
      answer: {
        text:
          "Stay tight, sink straight down and lower the bar onto the safeties, then duck out forward. Practise it " +
          "once with the empty bar. Dropping the bar behind you is for bumper plates on a platform, with people " +
          "who know it is coming.",
      },
    },
    {
      question: "Is a Smith machine squat the same lift?",
      answer: {
        text:
          "No. The rails balance the bar, the feet go further forward and the numbers do not convert. It trains " +
          "the same muscles. Keep a separate entry in the log.",
      },
    },
  ],

  safety: [
    {
      text:
        "No rack safeties, no heavy squat. Collars on, floor clear behind you, and a helper only if that person " +
        "has been told how and when to help.",
    },
    {
      text:
        "Chest pain or pressure, a faint feeling, a racing or stumbling heart, sudden severe headache, " +
        "breathlessness out of proportion: rack the bar, sit down, get medical help. If you see stars after a " +
        "set, sit down and train no further that day; what does not pass needs a doctor.",
    },
    {
      text:
        "Back. If pain appears under the bar, the set is over, and if it returns with a lighter one the day is. " +
        "Pain running down a leg, numbness or weakness needs an examination. Numb skin between the legs or lost " +
        "control of bladder or bowel is an emergency.",
    },
    {
      text:
        "Knees and hips. An ache of up to three out of ten that is gone by tomorrow is usually tolerable; four or " +
        "five means lighter, shallower or another lift; six and more, locking, giving way or swelling means stop " +
        "and have it seen. The scale is a rule of thumb.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Breath and pressure. Few lifts raise blood pressure and trunk pressure as this one does. With high blood " +
        "pressure, heart disease, a hernia, glaucoma or a recent operation ask your doctor first; after that, " +
        "stay lighter and breathe out on the way up.",
      sources: ["hackett-chow-2013", "blazek-2019"],
    },
    {
      text:
        "Pregnancy, the months after birth, and bones known to be fragile all call for someone who can look at " +
        "you before a bar lies on your back. Lighter loads, a box to sit to and goblet squats are common ways on.",
      sources: ["acog-804"],
    },
    {
      text:
        "Beginners of any age learn with light bars. Under eighteen, a coach watches and nobody tests a single; " +
        "past sixty-five, begin with one set and someone standing by.",
      sources: ["lloyd-2014", "fragala-2019"],
    },
  ],
};
