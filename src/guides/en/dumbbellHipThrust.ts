import type { Guide } from "../guide";

/** The dumbbell hip thrust, in English. */
export const dumbbellHipThrust: Guide = {
  exerciseId: "dumbbell-hip-thrust",
  title: "Dumbbell hip thrust",

  overview: [
    {
      text:
        "Your shoulder blades rest on the edge of a bench or sofa, a dumbbell lies across your lap, and you push " +
        "the hips up until the trunk is level. It is the hip thrust that fits into a living room, a hotel gym or " +
        "the corner behind the cable tower.",
    },
    {
      text:
        "The muscles are those of the barbell version: gluteus maximus first, then hamstrings and adductor " +
        "magnus, with the front of the thigh and the belly holding things in place. Nobody has studied the " +
        "dumbbell by itself. What is said here about muscles is carried over from the bar, with less certainty.",
      sources: ["project-judgement"],
    },
    {
      text:
        "What differs is the ceiling. A dumbbell of 20 kg (45 lb) is a fair load for someone new, and within a " +
        "few months of steady training most people could use more than they can comfortably place on their hips. " +
        "From about 40 kg (90 lb) on, getting it there is the hardest part.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Up to that point it gives you nearly everything the bar gives, for a fraction of the trouble: no plates " +
        "to load, nothing to roll over your legs, no queue. Light loads are no obstacle to growth as long as the " +
        "set ends near your limit. They just need more repetitions and more will.",
      sources: ["schoenfeld-2017", "lopez-2021"],
    },
    {
      text:
        "In a trial with people new to lifting, nine weeks of barbell hip thrusts grew the glutes about as much " +
        "as squats did, while the thighs grew less. It is sensible to expect the same kind of result from a " +
        "dumbbell taken as close to the limit, and it remains an expectation.",
      sources: ["plotkin-2023"],
    },
    {
      text:
        "The old promise that thrusts load the glute where squats and deadlifts do not should be taken with care " +
        "here, too. Activity is highest near the top, but in the barbell lift the turning force at the hip is " +
        "greatest low down and fades on the way up. A dumbbell follows the same mechanics.",
      sources: ["brazil-2021", "contreras-2015"],
      contested: true,
    },
    {
      text:
        "It suits beginners who want to find the movement before they meet a bar, people who train at home, and " +
        "anyone who likes a burning set of twenty at the end of a session. It also suits as a stand-by for the " +
        "days on which the racks are taken.",
    },
    {
      text:
        "It is not for people who already thrust more than their body mass for ten. For them a dumbbell is a " +
        "warm-up, or a reason to go to one leg or long pauses.",
    },
    {
      text:
        "What the other muscles get is modest. In trials of the barbell lift the hamstrings and the small glutes " +
        "grew next to nothing, and the quadriceps and adductors grew less than from squats. So keep a squat or " +
        "lunge and something for the hamstrings beside it, even if all of it is done with the same pair of " +
        "dumbbells.",
      sources: ["plotkin-2023"],
    },
    {
      text:
        "It is also a gentle introduction. You learn to find the edge of the bench, to keep the shins upright, " +
        "and to stop at level while the mistakes still weigh only ten kilograms (20 lb). People who come to the " +
        "bar after a month of this seldom need to start from nothing.",
      sources: ["project-judgement"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Push the bench against a wall. Seat height should put its edge just under your shoulder blades; a " +
          "couch cushion that gives way is no use.",
        "Sit down in front of it with the dumbbell standing beside your hip.",
        "Tip the dumbbell over your lap and let it lie across both hips, in the crease, with a towel under the " +
          "handle if it presses.",
        "Hold it by both ends so that it cannot roll.",
        "Set the feet flat, as wide as your hips, at a distance that will give upright shins at the top.",
      ],
      notes: [
        {
          text:
            "Hexagonal heads lie still and round ones roll; if you can choose, choose the first. Two dumbbells, " +
            "one on each hip, are possible, but each hand then has a load to steady.",
        },
        {
          text:
            "The foot distance decides which part of the thigh joins in. That was shown with a light bar on " +
            "seven lifters: closer for the front, further for the back.",
          sources: ["collazo-garcia-2018"],
        },
        {
          text:
            "For bench height 35–45 cm (14–18 in) is the usual figure, a little below the knee; most sofas are " +
            "close to it. No study stands behind the number, so judge by where the edge meets you.",
          sources: ["project-judgement"],
        },
      ],
    },
    {
      phase: "brace",
      steps: [
        "Lay your head so that you look along your thighs, chin in.",
        "Take a breath, tighten the belly and press your upper back into the bench.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Push through the heels and bring the dumbbell straight towards the ceiling.",
        "Think of your hips as a lid that opens, with the shoulder blades as its hinge.",
        "Do not help with the arms; they keep the dumbbell in place and nothing else.",
      ],
      notes: [
        {
          text:
            "Attention is worth trying here, where loads are light: below about 60% of your maximum, thinking of " +
            "a muscle raises its activity. That it brings more growth was seen in the arms and not in the " +
            "thighs, and nobody has looked at the glutes.",
          sources: ["calatayud-2016", "schoenfeld-2018"],
          contested: true,
        },
      ],
    },
    {
      phase: "top",
      steps: [
        "Stop when you could balance a cup on your belly: trunk flat, thighs in line with it.",
        "Squeeze for one or two seconds, more when the weight is light.",
        "Breathe out and keep the pelvis from tipping forward.",
      ],
      notes: [
        {
          text:
            "With a load that is a little too light, the pause is your best tool. It costs nothing and shows at " +
            "once who was throwing the weight. That it grows more muscle than a brisk set of equal effort has " +
            "not been shown.",
          sources: ["androulakis-korakakis-2024", "project-judgement"],
        },
      ],
    },
    {
      phase: "lower",
      steps: [
        "Sit back down over two to three seconds and let the hips fold.",
        "Turn round just before your seat meets the floor.",
        "After the last repetition sit down fully, tip the dumbbell off to the side and put it on the ground " +
          "with a straight back.",
      ],
      notes: [
        {
          text:
            "Getting up is part of the set. Sit down fully first, let the head of the dumbbell sink to the floor " +
            "beside you, and only then let go. Bending sideways for a heavy weight with tired hips is a poor end " +
            "to a good set.",
          sources: ["project-judgement"],
        },
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Dumbbell in the crease", "Hold both ends"] },
    { phase: "brace", cues: ["Chin in, belly tight"] },
    { phase: "lift", cues: ["Heels down, open up", "Arms only hold"] },
    { phase: "top", cues: ["Cup on the belly", "Squeeze and wait"] },
    { phase: "lower", cues: ["Three slow counts", "Turn above the floor"] },
  ],

  mistakes: [
    {
      id: "lumbar-hyperextension",
      symptom:
        "The dumbbell ends up higher than your knees and your ribs, and the small of your back does the " +
        "squeezing.",
      why:
        "With a light load it is tempting to make the movement bigger, and beyond level there is only spine to " +
        "do it with. That shifts work to the back extensors and may annoy the low back. Lasting harm from it has " +
        "not been demonstrated.",
      fix: "Make the movement slower and not higher. Point the buckle at your chin before you hold, and end there.",
      sources: ["iron-hip-thrust-guide", "saraceni-2020"],
      contested: true,
    },
    {
      id: "load-too-low",
      symptom: "You finish twenty repetitions talking, and the same dumbbell has been in the log since spring.",
      why:
        "It is the commonest fault of this version, because the next dumbbell is heavy to carry and odd to " +
        "place. Without effort near the limit nothing tells the muscle to grow.",
      fix:
        "Take the next one, or make this one last: a three-second pause, slow lowering, one leg, sets up to " +
        "twenty-five. One to three repetitions short of the end is where a set should stop.",
      sources: ["schoenfeld-2017", "robinson-2024"],
    },
    {
      id: "dumbbell-rolls",
      symptom: "It wanders towards your belly or your knees, and you adjust it between repetitions.",
      why:
        "A short, round weight on a moving slope has no reason to stay. Chasing it makes you lift crooked and " +
        "loosen the trunk.",
      fix:
        "Grip both heads, put it on a folded towel, or use a belt through which it cannot move. If it still " +
        "rolls, change to hexagonal heads or a small sandbag.",
    },
    {
      id: "incomplete-top",
      symptom: "Your hips stop while there is still an angle at the groin.",
      why:
        "People hurry with light weights, and the last few centimetres are the first to go. They are also the " +
        "part where the glutes are most active.",
      fix:
        "Count a repetition only when you have held still at the top. Half of the usual number, done fully, is a " +
        "good place to start again.",
    },
    {
      id: "lowered-too-fast",
      symptom: "You drop onto the floor and bounce up, and the dumbbell slaps your hips.",
      why:
        "Dropping wastes the half of the repetition in which you are strongest, and a heavy head on the pubic " +
        "bone hurts.",
      fix: "Say \"one, two\" on the way down, and stop where a sheet of paper would still fit under you.",
    },
    {
      id: "feet-misplaced",
      symptom: "The front or the back of the thigh is tired before the glutes, and your shins lean at the top.",
      why:
        "In a room without marks the feet land somewhere else every time. Close ones call on the quadriceps, " +
        "distant ones on the hamstrings.",
      fix: "Use the pattern of the carpet or a strip of tape, and look down once at the top of the first repetition.",
      sources: ["collazo-garcia-2018"],
    },
    {
      id: "knees-cave-in",
      symptom: "The knees come together as you push, and the dumbbell tilts.",
      why: "A weight in the middle of the lap invites the thighs to close round it, and tired outer hips allow it.",
      fix: "Turn the feet out by the width of a thumb and press the knees gently apart; a loop of band reminds you.",
    },
    {
      id: "scapula-slide",
      symptom: "By the tenth repetition the bench edge is at your neck or halfway down your back.",
      why: "Sofas and light benches move, and smooth covers let the back slip. With every shift the path changes.",
      fix:
        "Wedge the furniture against a wall, lay a rubber mat over the edge, and press the shoulder blades down " +
        "before each set.",
    },
  ],

  programming: [
    {
      text:
        "Starting out. Take 10 kg (20 lb), or nothing at all, and do two sets of twelve with a pause in each " +
        "repetition. Two sessions are usually enough to find your feet. Then go up one dumbbell at a time for as " +
        "long as the last repetitions are clean.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Repetitions. Its home is 10–15, and 15–25 once your heaviest dumbbell gets light. Growth holds up " +
        "across that range if the last repetitions are hard. For strength it does not: there the heavy end " +
        "counts, and a dumbbell has none.",
      sources: ["schoenfeld-2017", "lopez-2021"],
    },
    {
      text:
        "As an accessory: two to four sets, once or twice a week, after squats or lunges. A set counts as one " +
        "for your glutes. Together with halves from other lifts, ten or so a week is a good amount, and below " +
        "four little can be expected.",
      sources: ["pelland-2025", "project-judgement"],
    },
    {
      text:
        "As the main glute exercise at home: three to five sets in two or three sessions, 8–15 a week. Leave " +
        "only one repetition in reserve on the last set. With light loads the end of a set is unpleasant long " +
        "before it is final, so people stop early without noticing.",
      sources: ["halperin-2022", "pelland-2025"],
    },
    {
      text:
        "Progress in coarse steps. From 10 to 12 kg (22 to 26 lb) is a fifth more, which is why you should add " +
        "repetitions first: climb from 12 to 20 at one weight, then take the next and start again at 12. Where " +
        "the rack jumps by 5 kg (10 lb), climb further.",
      sources: ["acsm-2009", "project-judgement"],
    },
    {
      text:
        "Making one dumbbell last. In this order: a two-second pause, a three-second lowering, one and a half " +
        "repetitions for one, one leg at a time. Change one of them at a time and note it, or your log will " +
        "compare apples with pears.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Moving on. When your longest sets pass 25 with the heaviest dumbbell you can place, it is time for the " +
        "bar, the Smith machine or one leg. Do not take the old numbers with you; start light and let the first " +
        "three sessions show where you are.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Rest and order. Sixty to ninety seconds between sets are enough for a load of this size, a little more " +
        "for the last hard one. If it is the only glute work of the day, do it first; after squats or split " +
        "squats it makes a good finish, because a tired grip or back hardly limits it.",
      sources: ["singer-2024", "acsm-2026"],
    },
  ],

  isItWorking: [
    {
      text:
        "At home the first question is how often it really happened. Put the sessions on a calendar. With less " +
        "than three quarters of them done, there is no verdict to give about the exercise.",
      sources: ["project-judgement"],
    },
    {
      text:
        "With coarse weights, follow repetitions and not kilograms. At the same dumbbell, pause and foot place, " +
        "four more repetitions than six weeks ago, and again the week after, are a gain. One or two more may be " +
        "the day.",
      sources: ["mitter-2022", "project-judgement"],
    },
    {
      text:
        "An estimated maximum is of little use here. Formulas grow unreliable above ten or twelve repetitions, " +
        "and most of your sets will be longer. If you want one number, write down the best clean set at one " +
        "fixed weight each month.",
      sources: ["reynolds-2006"],
    },
    {
      text:
        "Ask whether the sets are still hard. Most people think they have less left than they do, and by more " +
        "when sets are long. Once a fortnight take a last set to its honest end, and see how far off your guess " +
        "was.",
      sources: ["halperin-2022"],
    },
    {
      text:
        "For size, compare the same trousers, tape and light after eight weeks at the earliest. If repetitions " +
        "climb and nothing else changes in three months, the load is probably the reason: find a way to make " +
        "fifteen repetitions hard.",
      sources: ["damas-2018", "project-judgement"],
    },
    {
      text:
        "Aching on Wednesday after a Monday session is a reaction to something new. It fades, and progress " +
        "continues without it.",
      sources: ["schoenfeld-contreras-2013"],
    },
  ],

  questions: [
    {
      question: "Is a dumbbell enough to grow my glutes?",
      answer: {
        text:
          "For the first months, very likely, if you push the sets. Load as such matters little for size as long " +
          "as you come near the limit. How long it is enough depends on the heaviest dumbbell you have.",
        sources: ["schoenfeld-2017"],
      },
    },
    {
      question: "When should I change to a barbell?",
      answer: {
        text:
          "When the dumbbell's place on your lap limits you more than its weight, for most people somewhere " +
          "between 30 and 40 kg (65 and 90 lb), or when sets of twenty-five are no longer a challenge.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "How do I get a heavy dumbbell onto my hips?",
      answer: {
        text:
          "Sit first, with the dumbbell on its end beside your thigh. Tip it onto the thigh, then slide it up " +
          "with both hands while your legs are bent. If you need to jerk it, ask someone to hand it to you.",
      },
    },
    {
      question: "It hurts on my hip bones. What can I do?",
      answer: {
        text:
          "Put the handle in the fold and not on the bone, with a folded towel or a squat pad under it. Two " +
          "lighter dumbbells, one on each side, spread the pressure.",
      },
    },
    {
      question: "One dumbbell or two?",
      answer: {
        text:
          "One lies more quietly and is quicker to set up. Two give you more total load and do not press in the " +
          "middle. Write down which, and log the sum of both.",
      },
    },
    {
      question: "Can I do it from the sofa?",
      answer: {
        text:
          "If the front edge is firm, reaches just below your shoulder blades and the sofa stands against a " +
          "wall, yes. When the cushion sinks by several centimetres, sit on the floor and do bridges.",
      },
    },
    {
      question: "Do I need shoes?",
      answer: {
        text: "Flat ones or none. A soft running shoe lets the foot rock and hides the heel from you.",
      },
    },
    {
      question: "Can I hold a kettlebell or a plate instead?",
      answer: {
        text:
          "Yes. A plate lies flat and is comfortable up to 20 kg (45 lb), a kettlebell is best with its bell on " +
          "a towel. The body does not know the difference; your log should, because the next step differs.",
      },
    },
    {
      question: "Should I put a band round my knees?",
      answer: {
        text:
          "It can teach you to keep them apart, and in bridges without weight it raised the activity of the " +
          "glutes. There is no growth study. If the band ends your set before the hips do, take a lighter one.",
        sources: ["choi-2015"],
      },
    },
    {
      question: "How many repetitions are too many?",
      answer: {
        text:
          "Above about thirty, the burn decides and not the muscle. Make the exercise harder before you make it " +
          "longer.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Is this better than squats with the same dumbbell?",
      answer: {
        text:
          "For the buttocks alone the thrust has an edge when weights are light, because a goblet squat is often " +
          "limited by arms and thighs. For the whole leg the squat wins. Both in one session take twenty " +
          "minutes.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "My back feels tired afterwards. Is that normal?",
      answer: {
        text:
          "Some effort in the back extensors is, they hold the trunk. If the tiredness sits in one spot, or " +
          "comes before the glutes tire, you are finishing with an arch. Lower the end point by two fingers and " +
          "see.",
      },
    },
    {
      question: "Which muscles should I feel?",
      answer: {
        text:
          "The buttocks, above all at the top, with a little in the back of the thigh. Feeling nothing in the " +
          "first sessions is common and no proof that they are idle. Slow down and hold longer before you doubt " +
          "the exercise.",
      },
    },
    {
      question: "My dumbbells are adjustable and have long handles. Is that a problem?",
      answer: {
        text:
          "The long ones lie well across both hips. Check the collars before each set, since a plate that slips " +
          "off lands on you, and wrap the handle.",
      },
    },
    {
      question: "Can I do this every day?",
      answer: {
        text:
          "Light sets, perhaps; hard ones will not get better by it. Spread over two or three days the same " +
          "number of sets gives about the same growth, and leaves you days on which you are fresh.",
        sources: ["pelland-2025"],
      },
    },
    {
      question: "Should I put my feet on something higher?",
      answer: {
        text:
          "That bends the hip more at the bottom and calls on the hamstrings. It is an option when the dumbbell " +
          "has become light. Treat it as a variant of its own in the log.",
      },
    },
    {
      question: "I have only one dumbbell of 8 kg (18 lb). Is it any use?",
      answer: {
        text:
          "On two legs it is soon a warm-up. Put it on one hip and use one leg, or count three seconds up, three " +
          "at the top and three down, and it will last for weeks.",
      },
    },
    {
      question: "Will my thighs get bigger from it?",
      answer: {
        text:
          "Hardly. With a bar over nine weeks, quadriceps and adductors grew clearly less than from squats, and " +
          "a dumbbell asks less of them still.",
        sources: ["plotkin-2023"],
      },
    },
    {
      question: "Is it good for runners or footballers?",
      answer: {
        text:
          "It builds strength for opening the hip, up to the limit of the dumbbell. Faster sprints from hip " +
          "thrusts are a small and uncertain effect, even with a heavy bar. As a supplement on busy weeks it is " +
          "fine.",
        sources: ["lin-2026"],
        contested: true,
      },
    },
  ],

  safety: [
    {
      text:
        "Never let the dumbbell rest on your stomach, and keep both hands on it until it stands on the floor. A " +
        "set ends with a load in your lap and tired arms: plan how it gets off before you begin.",
    },
    {
      text:
        "Sofas, chairs and stools slip. Test yours by leaning hard against the edge, and do not use anything on " +
        "castors or glass floors.",
    },
    {
      text:
        "Break off for pain in the chest, faintness, a pounding or irregular heartbeat or sudden breathlessness, " +
        "and get medical help. Nothing about a light dumbbell makes these harmless.",
    },
    {
      text:
        "Back pain that grows during a set ends it. Pain into the leg, numbness, or weakness in a foot should be " +
        "examined; numbness where you would sit on a saddle, or lost control of bladder or bowel, is for the " +
        "emergency services.",
    },
    {
      text:
        "With pregnancy, a hernia, a recent birth or operation, ask the doctor or midwife who knows you: the " +
        "load presses on the lower abdomen, and you lean back while it does.",
      sources: ["acog-804"],
    },
    {
      text:
        "If lifting the weight from the ground into your lap is what hurts, that is a reason for a lighter " +
        "dumbbell or a helper, and, if it keeps hurting, for advice from a professional. This page does not " +
        "diagnose.",
    },
    {
      text:
        "If you have high blood pressure, heart disease or glaucoma, ask before you train close to your limit, " +
        "even with light weights: long sets near the end raise pressure, too. Breathe out on each way up and " +
        "never hold it for several repetitions.",
      sources: ["hackett-chow-2013"],
    },
  ],
};
