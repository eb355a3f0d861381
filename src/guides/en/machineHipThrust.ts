import type { Guide } from "../guide";

/** The machine hip thrust, in English. */
export const machineHipThrust: Guide = {
  exerciseId: "machine-hip-thrust",
  title: "Machine hip thrust",

  overview: [
    {
      text:
        "A back rest, a foot plate, and a belt or padded roller across your hips: you push the hips up against a " +
        "lever or a stack. The machine keeps the path, the pad replaces the bar, and you need perhaps a minute " +
        "to get ready. That convenience is its whole argument, and it is a good one.",
    },
    {
      text:
        "It trains what the free hip thrust trains. Gluteus maximus opens the hip, hamstrings and adductor " +
        "magnus help, and knee and trunk are held by muscles that earn no set. No trial and no measurement of " +
        "such a machine stands behind this; it is read across from the barbell.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Machines differ more than lifts do. A lever with plates gets heavier or lighter through the path " +
        "depending on where its joint lies; a cam can do either; a belt on a low pulley pulls almost evenly. You " +
        "can find out which you have in two repetitions: feel where it wants to stop you.",
    },
    {
      text:
        "With a bar, the turning force at the hip is greatest shortly after the start and falls towards the " +
        "top. Many machines are built to be heavy at the top, because makers believe that the glute should be " +
        "loaded where it is short. Pooled studies of muscle length and growth say that such differences matter " +
        "very little.",
      sources: ["brazil-2021", "otsuka-2021", "regional-length-meta"],
      contested: true,
    },
    {
      text:
        "As growth goes, expect what the barbell version gives: about as much glute as squats in a nine-week " +
        "trial, with less thigh. Reviews of training in general find no clear difference between machines and " +
        "free weights for size. For this machine in particular it has not been checked.",
      sources: ["plotkin-2023", "acsm-2026"],
    },
    {
      text:
        "It suits those who want many hard glute sets without ceremony: after squats, in a busy hour, or with " +
        "hips that bruise under a bar. Because nothing has to be balanced, you can go nearer to the limit than " +
        "under a free bar and simply let the lever down when you are done.",
    },
    {
      text:
        "It also suits beginners and older lifters, since falling over, tipping or being pinned hardly comes " +
        "into it. The price is that you learn to push and not to steer, and that your strength is written in the " +
        "kilograms of one particular apparatus.",
    },
    {
      text:
        "Those kilograms do not mean what they say. Levers, friction and pulleys turn a 100 kg (220 lb) stack " +
        "into anything from half to more than that at your hips. Numbers travel neither to a bar nor to the next " +
        "gym, nor even to the newer model beside it.",
      sources: ["project-judgement"],
    },
    {
      text:
        "The fit decides whether it is a hip thrust at all. If the edge presses into your neck, if the plate is " +
        "so far that your knees stay open, or if the lever runs on another arc than your hips, you will push, " +
        "sweat and feel it in your thighs. Five minutes of trying holes and feet is the best-spent time on this " +
        "machine.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Beside squats and deadlifts it is a third, kinder shift for the glutes, with almost no load from above " +
        "on the spine and little to recover from elsewhere. It takes the place of the free hip thrust and not of " +
        "those two, which train thighs, back and grip that no belt reaches.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the back rest so that its upper edge or the roll lies under your shoulder blades, and the foot " +
          "plate so that your knees make about a right angle at the top.",
        "Put the feet flat in the middle of the plate, hip-width, and remember the marks or bolt holes beside them.",
        "Close the belt low, over the crease of the hips and under the hip bones, tight enough to leave no slack.",
        "Release the stop only when feet, back and belt are where they belong.",
      ],
      notes: [
        {
          text:
            "Note seat hole, foot marks and belt hole with the first set. On a machine the set-up can be " +
            "repeated to the centimetre, and that is worth more here than any cue.",
        },
        {
          text:
            "Feet higher on a sloping plate behave like feet further away: more hamstring, less front of the " +
            "thigh. That is inferred from work with a bar.",
          sources: ["collazo-garcia-2018", "project-judgement"],
        },
      ],
    },
    {
      phase: "brace",
      steps: [
        "Take hold of the handles lightly; they are for steadiness and not for pulling.",
        "Tuck the chin, breathe in, and draw the ribs and the belt buckle towards each other.",
      ],
      notes: [
        {
          text:
            "Handles tempt you to pull. What your arms add is missing at the hips, and next month you will not " +
            "remember how hard you pulled. Two fingers on each grip are enough.",
          sources: ["project-judgement"],
        },
      ],
    },
    {
      phase: "lift",
      steps: [
        "Press your heels into the plate and open the hips at an even pace.",
        "Keep pushing through the point where the lever feels heaviest.",
        "Let your head and shoulders travel with the pad if it swings, and lie still if it does not.",
      ],
      notes: [
        {
          text:
            "A wider stance with the knees out, or a band round the thighs, raised glute activity in bridges " +
            "without load. On a machine it costs nothing to try, because you cannot lose your balance. No one " +
            "has followed it over months.",
          sources: ["kang-2016", "choi-2015"],
        },
      ],
    },
    {
      phase: "top",
      steps: [
        "Finish when trunk and thighs are one line, before the machine reaches its own end.",
        "Hold one second and exhale.",
      ],
      notes: [
        {
          text:
            "Some frames allow ten degrees more than a hip has to give. The stop of the machine is not your " +
            "stop.",
          sources: ["project-judgement"],
        },
      ],
    },
    {
      phase: "lower",
      steps: [
        "Let the lever come down over two seconds until the hips are as deep as they go without the tail " +
          "curling under.",
        "Turn before the plates of the stack touch each other.",
        "After the last repetition re-engage the stop with the handle, then open the belt.",
      ],
      notes: [
        {
          text:
            "Whether you set the stack down or turn above it has not been compared for growth. Turning above it " +
            "is quieter, and spares you the loose moment in which the belt slips.",
          sources: ["davies-2021", "project-judgement"],
        },
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Belt low and tight", "Same marks as last time"] },
    { phase: "brace", cues: ["Soft hands, hard belly"] },
    { phase: "lift", cues: ["Heels into the plate", "One even push"] },
    { phase: "top", cues: ["Line before the stop", "One second still"] },
    { phase: "lower", cues: ["Down to full depth", "No clank"] },
  ],

  mistakes: [
    {
      id: "lumbar-hyperextension",
      symptom: "The hips keep going until the lever hits its end, and you get up with a stiff lower back.",
      why:
        "The frame rewards the last centimetres with a loud stop, and your back can supply them when the hips " +
        "are already straight. The back may take offence; whether it is harmed in the long run has not been " +
        "shown.",
      fix:
        "Set the range limiter if there is one, or choose a level line on the frame as your end. Ribs down, chin " +
        "in.",
      sources: ["iron-hip-thrust-guide", "saraceni-2020"],
      contested: true,
    },
    {
      id: "range-cut-short",
      symptom: "The lever moves through the middle only, and the stack never comes near its rest.",
      why:
        "Heavy settings are easy to shuffle, and on many machines the bottom is the part that feels worst. It is " +
        "also where the hip is most bent and works over its longest reach.",
      fix: "Take off a fifth, sit as deep as the hip allows, and make a short stop at both ends for a few sessions.",
    },
    {
      id: "load-too-high",
      symptom:
        "Half of the stack leaps up, your head lifts, the hands haul on the grips, and the last repetitions " +
        "shrink to nods.",
      why:
        "A machine that cannot fall on you invites bravado. The load that counts is the one you can bring to the " +
        "line and hold.",
      fix:
        "Find the weight that allows eight full repetitions with a second at the top. Build from that and forget " +
        "the plate count of your neighbour.",
    },
    {
      id: "feet-misplaced",
      symptom:
        "The knees travel beyond the toes or open widely, and the thigh, in front or behind, is what gives out.",
      why:
        "The plate is large and you sit down somewhere new each time. Low and close feet favour the quadriceps, " +
        "high and far feet the hamstrings.",
      fix: "Use the screws, the logo or chalk as a mark. At the top the shin should meet the plate squarely.",
      sources: ["collazo-garcia-2018"],
    },
    {
      id: "belt-rides-up",
      symptom: "The belt presses into your stomach, or you feel it more than the exercise.",
      why:
        "It was closed over the hip bones, or it was loose and slid upward as the hips rose. On the belly it " +
        "takes your breath and hurts.",
      fix:
        "Sit back, exhale, pull it down into the fold and close it a hole tighter. A towel under the edge helps " +
        "when the belt is stiff.",
    },
    {
      id: "bounced-turn",
      symptom: "The stack clanks between repetitions and the next one starts with a jump.",
      why:
        "Plates and springs give some of the energy back, and for a moment your glutes have nothing to hold. It " +
        "also wears out the machine.",
      fix: "Choose a turning point a hand's width above the rest and stay there for the blink of an eye.",
    },
    {
      id: "knees-cave-in",
      symptom: "The knees come closer together with each repetition and spread again on the way down.",
      why:
        "Wide belts and fixed pads take away the wobble that would have warned you, so tired outer hips go " +
        "unnoticed.",
      fix: "Press the knees towards the little toes, or hang a light band round the thighs in the first set.",
    },
  ],

  programming: [
    {
      text:
        "Starting out. Spend the first visit on fit: three easy sets with different foot and seat marks, and the " +
        "one that feels square wins. Then use a load with which twelve repetitions are work. On any new machine " +
        "give yourself a session or two before you believe the numbers.",
      sources: ["project-judgement"],
    },
    {
      text:
        "As an accessory, two to four sets of 8–12 once or twice a week, after the free lifts. It is quick " +
        "enough to do when you are short of time, and being tired from squats costs you little when nothing " +
        "needs balancing.",
      sources: ["pelland-2025", "project-judgement"],
    },
    {
      text:
        "As the main glute lift, 10–15 sets a week over two or three days. You may alternate heavier sets of " +
        "6–10 with longer ones of 10–15, for variety's sake. Both grow muscle when they are hard, and no order " +
        "of them has proved superior.",
      sources: ["pelland-2025", "schoenfeld-2017"],
    },
    {
      text:
        "Effort. Here you can leave one repetition or none, since missing means letting the lever back. Going " +
        "all the way adds little and makes the next session heavier, so keep it for the last set.",
      sources: ["refalo-2023", "robinson-2024"],
    },
    {
      text:
        "Extensions. Drop sets, partials at the end and long holds are easy on a stack. They save time, and they " +
        "are not known to grow more than ordinary sets of the same effort. Use them when the clock is against " +
        "you.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Progress. Stacks jump by 5 kg (10 lb) or more. Earn each jump: two sessions with every set at the top " +
        "of the range, then one plate, then build up again. If there are half plates on top, use them, because a " +
        "smaller step spares you the fall back in repetitions.",
      sources: ["acsm-2009", "project-judgement"],
    },
    {
      text:
        "Rest and order. A minute and a half is right for most sets, two for the heavy ones. Put it first when " +
        "the glutes are your aim for this block; strength and attention are best at the beginning.",
      sources: ["singer-2024", "acsm-2026"],
    },
    {
      text:
        "Leaving it out. If your gym has none, you miss nothing that bar, Smith machine or dumbbell cannot do. " +
        "If yours does not fit you (short legs on a high frame are the classic case), do not force it.",
    },
  ],

  isItWorking: [
    {
      text:
        "Keep one log per machine. When the gym replaces it or you train elsewhere, begin a new line; a sudden " +
        "change of a third or more is almost always another apparatus and not another you.",
      sources: ["project-judgement"],
    },
    {
      text:
        "A machine is a good measuring device if you treat it as one. Same marks, same depth, same pause: the " +
        "noise of balance and set-up is gone, and a trend shows earlier than it would with a bar. Test results " +
        "of a maximum vary by about 4% nevertheless.",
      sources: ["grgic-2020", "project-judgement"],
    },
    {
      text:
        "Look at six sessions and more. One more plate at the same repetitions and reserve, held for two " +
        "sessions, is progress. A plate more with less depth is the same work under another name.",
    },
    {
      text:
        "Check strength elsewhere once in a while. If the machine has gone up by half in a year and your lunges, " +
        "squats and hip thrusts have not moved, you have mostly got better at the machine. In a trial of squats " +
        "and hip thrusts each group gained most in its own lift.",
      sources: ["plotkin-2023"],
    },
    {
      text:
        "Ask whether you are piling up sets because they are convenient. When the glute sets of the week have " +
        "grown by a fifth and the load has stood still for a month, go back to the old amount. Returns shrink " +
        "with every set you add.",
      sources: ["pelland-2025"],
    },
    {
      text:
        "Size takes eight weeks to show and more to be sure of. Tape, photograph, trousers; not the pump, which " +
        "a machine delivers better than anything and which is gone by the evening.",
      sources: ["damas-2018"],
    },
  ],

  questions: [
    {
      question: "Is the machine as good as the barbell?",
      answer: {
        text:
          "For your glutes, probably; it has not been compared. In general, size does not care whether the " +
          "resistance comes from a machine. For strength you get what you practise.",
        sources: ["acsm-2026"],
      },
    },
    {
      question: "Why do I lift so much more (or less) than with a bar?",
      answer: {
        text:
          "Because the lever multiplies or divides the load, the pad may carry part of you, and balance costs " +
          "nothing. Compare with your own last month on this machine and with nothing else.",
      },
    },
    {
      question: "Which number goes into the log?",
      answer: {
        text:
          "What the stack shows, or all plates you have hung on. Leave out the weight of the sledge unless you " +
          "know it, and do it the same way each time. A note with the maker's name saves confusion later.",
      },
    },
    {
      question: "Belt or roller, which is better?",
      answer: {
        text:
          "The one that stays in the fold of your hips. Belts spread the pressure and can slip upward; rollers " +
          "are quick and can press. Growth is not known to depend on it.",
      },
    },
    {
      question: "How far down should I go?",
      answer: {
        text:
          "As low as you can with the pelvis still, which for most people is a little deeper than feels natural. " +
          "The deep part is where this movement asks most of the hip with a bar. Any extra growth from that " +
          "depth is likely to be small.",
        sources: ["otsuka-2021", "wolf-2023"],
      },
    },
    {
      question: "My knees hurt on it. Why?",
      answer: {
        text:
          "Often the feet are too low and close, so that the knee bends sharply under load. Move them up and " +
          "out. If that does not change it in two sessions, leave the machine and ask someone qualified.",
      },
    },
    {
      question: "I only feel my thighs. Is the machine badly built?",
      answer: {
        text:
          "Maybe the fit is off. Raise the feet by a hole, check that the edge is under your shoulder blades and " +
          "lower the weight until you can pause. If it still will not do, your proportions and this frame do not " +
          "match.",
      },
    },
    {
      question: "Can I use one leg?",
      answer: {
        text:
          "On most, yes, with a third of the load or less and the free foot on the plate for safety. It is a " +
          "neat way to find a side that shirks. Record it apart.",
      },
    },
    {
      question: "How do I compare two machines?",
      answer: {
        text:
          "You cannot, by kilograms. Do a set of ten on each with one repetition in reserve, write both weights " +
          "down, and call them equal on that day. That pair is your private exchange rate.",
      },
    },
    {
      question: "Can it replace squats and deadlifts?",
      answer: {
        text:
          "For the buttocks it can do a good deal. Thighs, adductors, back and grip would be left out. As the " +
          "only leg exercise it is a thin diet.",
        sources: ["plotkin-2023"],
      },
    },
    {
      question: "Do I need to warm up?",
      answer: {
        text:
          "Two lighter sets will do, the second with a pause at the bottom. You do not need glute drills before; " +
          "they have not been shown to help.",
        sources: ["parr-2017", "cochrane-2017"],
        contested: true,
      },
    },
    {
      question: "Does it matter whether it is hardest at the top or at the bottom?",
      answer: {
        text:
          "Less than the arguments about it suggest. Where a muscle is loaded hardest has had a trivial effect " +
          "on growth when the studies are put together. Take the machine that lets you train hard without pain.",
        sources: ["regional-length-meta"],
        contested: true,
      },
    },
    {
      question: "How often may I use it?",
      answer: {
        text:
          "Two or three times a week, with at most about eleven glute sets, halves included, in one session. " +
          "Beyond that the extra sets seem to bring next to nothing.",
        sources: ["remmert-2025"],
      },
    },
    {
      question: "The belt slips up. Am I doing something wrong?",
      answer: {
        text:
          "Usually it sat on the bones and not below them, or there was slack. Lie back, let the hips sink, pull " +
          "it low, and close it while you breathe out. A shirt of smooth fabric makes it worse.",
      },
    },
    {
      question: "There is no one-second hold in my repetitions. Does it matter?",
      answer: {
        text:
          "For growth, hardly. For honesty, a lot: with a second at the top you know that the lever did not " +
          "throw itself there. Use it at least in the first set of the day.",
        sources: ["androulakis-korakakis-2024"],
      },
    },
    {
      question: "I am short, and my feet barely reach. Is there a way round that?",
      answer: {
        text:
          "Put a firm step or a plate under the feet if it cannot slip, and move the back rest forward if it " +
          "moves. When the knees still cannot reach a right angle at the top, choose a bench and a bar.",
      },
    },
    {
      question: "Is it a glute isolation exercise?",
      answer: {
        text:
          "Close to one, as far as growth goes. Several muscles work, but in trials of the free version the " +
          "glutes were the ones that changed, together with a little in the thighs.",
        sources: ["plotkin-2023"],
      },
    },
    {
      question: "Can I use it in the week of a deload?",
      answer: {
        text:
          "Yes, it suits that well: same marks, half the sets, a plate or two less and two more repetitions in " +
          "reserve. The figures are ours; that light training beats none at all for strength is from a trial.",
        sources: ["coleman-2024", "project-judgement"],
      },
    },
    {
      question: "What if the gym has a glute bridge machine instead?",
      answer: {
        text:
          "Names differ by maker. If your shoulders rest on a pad and the hips travel far below it, it is this " +
          "lift. If your back lies flat and the path is short, log it as a bridge.",
      },
    },
    {
      question: "Does it help my sprint or my jump?",
      answer: {
        text:
          "It will make your hips stronger on the machine. Pooled over twenty trials, hip thrusts had a small, " +
          "borderline effect on sprinting and none on jumping, and those were done with free bars.",
        sources: ["lin-2026"],
        contested: true,
      },
    },
    {
      question: "Is there a weight that counts as good?",
      answer: {
        text:
          "No, and no table for one maker's machine fits another's. A fair test is your own: the same full " +
          "repetitions with more weight than eight weeks ago.",
        sources: ["project-judgement"],
      },
    },
  ],

  safety: [
    {
      text:
        "Learn the stop before the load. You should be able to find the release handle without looking, and to " +
        "end a set by setting the lever down, with nobody's help.",
    },
    {
      text:
        "Keep fingers, clothing and hair away from stack, pulleys and hinges. When a belt is frayed or a pin " +
        "does not click, take another machine and tell the staff.",
    },
    {
      text:
        "The belt belongs on the pelvis. With a pregnancy, a hernia, a stoma, or after surgery on belly or hip, " +
        "do not strap a load there without asking your doctor or midwife.",
      sources: ["acog-804", "project-judgement"],
    },
    {
      text:
        "Pressure or pain in the chest, near-fainting, a stumbling heart, or a headache that comes like a blow: " +
        "let the lever down, free yourself and get medical help.",
    },
    {
      text:
        "End the exercise for the day if your lower back hurts in two sets, or if hip or knee pain rises from " +
        "one repetition to the next. Weakness, tingling or numbness in a leg should be looked at soon, loss of " +
        "bladder control or of feeling between the legs immediately.",
    },
    {
      text:
        "With high blood pressure, glaucoma or heart trouble, agree with a doctor on how hard you may push. The " +
        "fixed seat tempts you to hold the breath for a whole set; let it go at each top.",
      sources: ["hackett-chow-2013"],
    },
    {
      text:
        "Children and teenagers often do not fit the frame. If the edge meets the neck or the feet hardly reach " +
        "the plate, they should use another lift, under supervision.",
      sources: ["lloyd-2014"],
    },
  ],
};
