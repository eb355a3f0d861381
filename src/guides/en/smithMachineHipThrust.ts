import type { Guide } from "../guide";

/** The Smith machine hip thrust, in English. */
export const smithMachineHipThrust: Guide = {
  exerciseId: "smith-machine-hip-thrust",
  title: "Smith machine hip thrust",

  overview: [
    {
      text:
        "A bench behind you, the bar of a Smith machine over your hips, and rails that keep it level. You push " +
        "up as in any hip thrust; what you no longer do is stop the bar from tipping and rolling. You unhook it, " +
        "thrust, and hook it back without anyone's help.",
    },
    {
      text:
        "The work is that of the free lift. Gluteus maximus leads, hamstrings and adductor magnus help, belly " +
        "and thighs keep you in shape. There is no study of the hip thrust on rails, so roles and credits are " +
        "taken over from the bar and marked as judgement.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Rails change two things. The bar cannot roll towards your belly, and it cannot follow you, either. If " +
        "the bench stands ten centimetres wrong, a free bar finds its own way; this one drags across your hips " +
        "in every repetition. So the place of the bench matters more than any other choice you make here.",
    },
    {
      text:
        "What should you expect from it? In people new to lifting, nine weeks with a free bar gave the glutes " +
        "about what squats gave, and adding thrusts to leg presses and stiff-leg deadlifts gave somewhat more " +
        "than leaving them out, with more sets in total. Nothing suggests that rails undo this; nothing proves " +
        "that they do not.",
      sources: ["plotkin-2023", "kassiano-2024"],
      contested: true,
    },
    {
      text:
        "Glute activity is high in hip thrusts, higher than in squats at comparable effort, and that is often " +
        "sold as proof of faster growth. It is not: activity did not tell where the muscle grew. Use electrodes " +
        "as an argument for neither the bar nor the rails.",
      sources: ["contreras-2015", "plotkin-2023"],
      contested: true,
    },
    {
      text:
        "It suits people who train alone and heavy. Setting the hooks takes a turn of the wrists, the safety " +
        "stops catch a missed repetition, and a bar at hip height spares you the rolling of plates over your " +
        "shins. It also suits anyone whose bar always drifts to one side.",
    },
    {
      text:
        "It suits badly where rails are slanted and benches bolted down, or where the bar's lowest hook is too " +
        "high for a low start. Try the path with the bare bar before you load anything.",
    },
    {
      text:
        "The weight of the bar is a riddle of its own. Depending on counterweights and make it may feel like 7 " +
        "kg or like 25 kg (15 to 55 lb); this library assumes 15 kg (33 lb) until you tell it otherwise. Ask, " +
        "read the sticker, or hang a luggage scale on it.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Your back still has work to do. Little presses on the spine from above, but in the free lift the moment " +
        "at its base exceeded the squat's by 24%, and rails do nothing to change that.",
      sources: ["otsuka-2021"],
    },
    {
      text:
        "So which one, rails or free bar? If you enjoy getting heavier and hate fuss, the rails; if you want the " +
        "number to mean the same in every gym, the free bar. The glutes will hardly take sides. Nobody has " +
        "compared the two for growth, and in general the kind of equipment has not decided it.",
      sources: ["acsm-2026", "project-judgement"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Pull the bench across the machine, its long side towards the bar, and brace it so that it cannot " +
          "slide back.",
        "Lay your shoulder blades on the edge, raise the empty hips to the finished position, and shift the " +
          "bench until the bar would sit in their fold.",
        "Check the bottom too: a little drift towards the thighs is normal there. If the bar slides to the " +
          "belly, the bench is too near; if it slides far down the thighs, it is too far.",
        "Set the safety stops a finger lower than your deepest point, and pad the bar.",
        "Plant the feet so that the shins are upright at the top, then mark bench and feet with tape.",
      ],
      notes: [
        {
          text:
            "Hips that turn round a bench move on an arc: as they rise, they also travel some centimetres " +
            "towards the feet. On slanted rails, sit so that the bar does the same. This is geometry and not a " +
            "measurement, so try the other way as well.",
          sources: ["project-judgement"],
        },
        {
          text:
            "With the feet in front of the upright shin the hamstrings take more, with the feet closer the " +
            "quadriceps do. The study used a free bar, 40% of maximum and seven lifters.",
          sources: ["collazo-garcia-2018"],
        },
      ],
    },
    {
      phase: "brace",
      steps: [
        "Grip the bar at hip width with straight arms and turn it out of its hooks.",
        "Press the shoulder blades into the bench, chin towards the chest.",
        "Fill your belly with air and lock it.",
      ],
      notes: [
        {
          text:
            "Unhook before the big breath and not after it. If you turn the wrists with a full chest, half of " +
            "the brace is gone by the time the bar is free.",
          sources: ["project-judgement"],
        },
      ],
    },
    {
      phase: "lift",
      steps: [
        "Send both heels straight into the ground and the bar will go where the rails lead.",
        "Do not push backward against the bench; on rails you cannot see the error, you only feel the bench move.",
        "Keep the knees over the feet.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stop with the trunk level and the thighs in line with it.",
        "Let the glutes hold the bar for a second; the hands could let go now, and should not.",
        "Exhale at the top with the ribs still down.",
      ],
      notes: [
        {
          text:
            "A level trunk and upright shins are what coaches agree on for the free bar, and there is no reason " +
            "to end elsewhere on rails. The 10 degrees of tolerance in this library are its own allowance.",
          sources: ["iron-hip-thrust-guide", "contreras-blog", "project-judgement"],
        },
      ],
    },
    {
      phase: "lower",
      steps: [
        "Follow the bar down for two seconds and let the shoulder blades act as a hinge.",
        "Turn just above the stops, not on them.",
        "When you are finished, raise the bar to the hooks, turn the wrists, and make sure that both ends have " +
          "caught before you slide out.",
      ],
      notes: [
        {
          text:
            "Resting the bar on the stops between repetitions is a legitimate way to train, and easier to repeat " +
            "exactly. It has not been tested against keeping the tension. Stay with one.",
          sources: ["davies-2021", "project-judgement"],
        },
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Bar in the fold, twice", "Stops below the bottom"] },
    { phase: "brace", cues: ["Unhook, then brace", "Shoulders heavy on the bench"] },
    { phase: "lift", cues: ["Straight into the heels"] },
    { phase: "top", cues: ["Level and hold", "Ribs stay down"] },
    { phase: "lower", cues: ["Turn above the stops", "Both hooks caught"] },
  ],

  mistakes: [
    {
      id: "lumbar-hyperextension",
      symptom: "The belly rises above the line of the thighs and the ribs open at the end of the push.",
      why:
        "The rails keep going up, and so do you. Since nothing wobbles, there is no warning when the back takes " +
        "over from the glutes. It may irritate the lower back; a lasting injury from it is unproven.",
      fix:
        "Put a strip of tape on the upright at the height where the bar should stop. Chin in, eyes on the knees, " +
        "and a tenth less weight if the tape is passed again.",
      sources: ["iron-hip-thrust-guide", "saraceni-2020"],
      contested: true,
    },
    {
      id: "bench-misplaced",
      symptom:
        "The bar scrapes over your hips as you move, the pad turns, and shirts wear through at the same place.",
      why:
        "Your hips travel on an arc and the bar on a straight line. They match only when the bench stands right. " +
        "If not, part of the push is friction, and the sore spot decides when the set ends.",
      fix:
        "Reset it by the top position first and the bottom second, with the bare bar. Then mark the floor. It is " +
        "five minutes once and ten seconds ever after.",
    },
    {
      id: "load-too-high",
      symptom: "Plates fill the sleeves, the bar rises two thirds of the way, and the hips never get level.",
      why:
        "Without balance to limit you, weight goes up faster than strength through the whole range. What is " +
        "missing is always the top.",
      fix:
        "Lower the load until each repetition of a set of eight stands still at the tape mark, and go up by the " +
        "smallest plates.",
    },
    {
      id: "incomplete-top",
      symptom: "The hip is still bent when the bar turns round, though the set looks heavy and busy.",
      why:
        "With slanted rails or a bench too low the bar may truly be harder at the end. More often it is habit " +
        "from chasing numbers.",
      fix:
        "Pause for a count of one at the top in each repetition. If the first one already fails, look at the " +
        "height of the bench before you look at the load.",
    },
    {
      id: "feet-too-close",
      symptom: "Heels lighten, knees slide forward, and it burns above the kneecap.",
      why:
        "The rails allow you to push as in a leg press, which a free bar would punish. So the quadriceps creep " +
        "in and nobody notices.",
      fix: "Walk the feet out until the shin is square to the floor at the top, and wiggle the toes once there.",
      sources: ["collazo-garcia-2018"],
    },
    {
      id: "feet-too-far",
      symptom: "The shins slope towards you, the hamstrings grab, and the bench is shoved back.",
      why:
        "Far feet push the ground away from you. A free bar would drift and tell; here the bench takes it, and " +
        "the back of the thigh cramps.",
      fix: "Walk in by half a foot at a time. The bench should stay put even if it stood on ice.",
      sources: ["collazo-garcia-2018"],
    },
    {
      id: "stops-not-set",
      symptom: "The hooks are your only plan, and on the last repetition you look for them with shaking arms.",
      why:
        "A turned wrist can miss, or catch on one side only. Under the bar you cannot roll away, as the rails " +
        "hold it over you.",
      fix:
        "Place both safety stops just below your lowest point before the first loaded set, and test them by " +
        "lowering the bare bar onto them.",
    },
    {
      id: "no-bar-pad",
      symptom: "Red lines on the hips, and repetitions that end where the pain begins.",
      why:
        "A bar that cannot roll presses on the same strip from first to last, so it hurts sooner than a free " +
        "one. The usual advice of 60–70 kg (130–155 lb) is about comfort, without a study behind it.",
      fix: "Use a thick sleeve and slide it to the middle each time; turn its slit upward so that it does not open.",
      sources: ["iron-hip-thrust-guide"],
    },
  ],

  programming: [
    {
      text:
        "Starting out. First the bare bar, two or three sessions, until bench and feet have their marks. Then " +
        "add 5 kg (10 lb) at a time as long as the pause at the top survives. Beginners move quickly here, since " +
        "there is little to learn but the place.",
      sources: ["project-judgement"],
    },
    {
      text:
        "As an accessory, two to four sets of 8–12 once or twice a week. After squats in the same machine it " +
        "takes no more than a bench and two minutes, which is the best reason to do it there.",
      sources: ["pelland-2025", "project-judgement"],
    },
    {
      text:
        "As the priority, 10–15 sets a week in two or three sessions. Sets of 6–8 on one day and 10–15 on " +
        "another are a good pair. Neither the pair nor its order has been shown to beat sticking to one range; " +
        "both have good support for growth.",
      sources: ["iron-hip-thrust-guide", "schoenfeld-2017", "pelland-2025"],
      contested: true,
    },
    {
      text:
        "Effort. With the stops in place you can come within one repetition of the end, since a miss comes to " +
        "rest on them. Failure itself is not required for growth, and it makes recovery a day or two longer.",
      sources: ["refalo-2024", "moran-navarro-2017"],
    },
    {
      text:
        "Progress. Repetitions first, then load: when all sets have reached the top of the range twice, add " +
        "2.5–5 kg (5–10 lb) and begin at the bottom again. Larger jumps than a tenth are rarely kept.",
      sources: ["acsm-2009"],
    },
    {
      text:
        "Beside other lifts. It repeats nothing of squat and deadlift except tiredness, so it can follow either. " +
        "Two kinds of hip thrust in one session are another matter. They train the same thing twice, so choose " +
        "one or use the second for long, light sets.",
      sources: ["krause-neto-2025", "project-judgement"],
    },
    {
      text:
        "Changing between rails and free bar. Treat it as a new lift in each direction. Take about four fifths " +
        "of your numbers for the first session and see. Some lifters find the rails easier, others harder, " +
        "depending on bar weight, angle and friction.",
      sources: ["project-judgement"],
    },
    {
      text:
        "When to leave it. When the machine is always busy, the rails stick or no bench fits, a dumbbell, a free " +
        "bar or the floor does the same job. With squats and deadlifts that grow your glutes already, you can " +
        "leave all of them.",
    },
  ],

  isItWorking: [
    {
      text:
        "Trust this log more than most, provided that the marks are the same. Rails and tape take two sources of " +
        "noise away. What remains is you and the day, and even so a tested maximum moves by about 4% for no " +
        "reason.",
      sources: ["grgic-2020", "project-judgement"],
    },
    {
      text:
        "Look for a rise in the average of four sessions against the four before. Around 6% is beyond chance, " +
        "and half of it is a hint. Single records are for the mood.",
      sources: ["grgic-2020"],
    },
    {
      text:
        "Name the machine in the log. A different Smith with other counterweights can shift every number by ten " +
        "kilograms overnight. If your estimated maximum jumps by a quarter, ask what you were lifting before you " +
        "ask how.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Count what it costs. Two repetitions less in reserve at the same load for three sessions, a bar that " +
        "slows early, and sleep that gets worse: together they say rest, not more plates. An easy week settles " +
        "it; if your old best is back after it, tiredness was hiding your progress.",
      sources: ["halperin-2022", "saw-2016", "project-judgement"],
    },
    {
      text:
        "If the load rises and nothing can be seen or taped after three months, check the top position on film. " +
        "Heavy and short is the classic way to get stronger at the Smith machine only. Then look at food and at " +
        "the number of weekly sets.",
    },
    {
      text:
        "Expect quick weeks and then slow months. The first 20 or 30 kg (45 to 65 lb) are mostly a matter of " +
        "finding the groove and daring to push. Growth worth the name is not to be judged before some eight " +
        "weeks and sixteen sessions.",
      sources: ["damas-2018", "steele-2022"],
    },
  ],

  questions: [
    {
      question: "Smith machine or free bar for hip thrusts?",
      answer: {
        text:
          "For size, take what you can push hard without fuss. No study has set them against each other. The " +
          "free bar teaches you to steer; the rails save the time that steering costs.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Which way should I face on slanted rails?",
      answer: {
        text:
          "By geometry, so that the bar moves towards your feet as it rises, because your hips do that as " +
          "well. Do five repetitions each way with the bare bar, and keep the one in which the pad does not " +
          "turn.",
      },
    },
    {
      question: "How much does the bar weigh?",
      answer: {
        text:
          "That depends on the maker: 7 to 25 kg (15 to 55 lb), less where a counterweight helps. Look it up for " +
          "yours, set it once, and do not change it again. Your trend is right even if the figure is a little " +
          "wrong.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Where does the bench go if it is bolted or too long?",
      answer: {
        text:
          "Use a box, a step with risers or an aerobic bench of 35–45 cm (14–18 in), wedged against the " +
          "uprights. If none can be fixed, do the lift elsewhere.",
      },
    },
    {
      question: "Why do I lift more here than with a free bar?",
      answer: {
        text:
          "You do not have to balance, the bar may be lighter than you think, and rails let you push at an " +
          "angle. That is why the two belong in separate lines of the log.",
      },
    },
    {
      question: "Why do I lift less here?",
      answer: {
        text:
          "Friction, a heavier bar, or a bench that makes the bar rub. The marks and some oil cure two of these; " +
          "the heavier bar is only a number.",
      },
    },
    {
      question: "Can I do it on one leg?",
      answer: {
        text:
          "Yes, and the rails help, since the bar cannot tip. Take a third of the load to begin with and put the " +
          "foot under the middle of your body. Log it as a single-leg hip thrust with a note.",
      },
    },
    {
      question: "What about a band on top?",
      answer: {
        text:
          "A loop over the bar makes the end of the push heavier. That sounds right for a muscle that is most " +
          "active there, and it has not been shown to add anything. Keep it for variety.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Do I have to unhook and hook in each repetition?",
      answer: {
        text:
          "Only at the start and at the end. Between them keep your wrists straight, so that the hooks stay " +
          "clear of the pins.",
      },
    },
    {
      question: "Is it safe to train alone?",
      answer: {
        text:
          "It is one of the better lifts for that, with stops set and a bench that cannot move. Nobody can " +
          "promise you more. Keep a phone in reach, as with any heavy lift done in an empty gym.",
      },
    },
    {
      question: "The bar hurts even with a pad. What else?",
      answer: {
        text:
          "Lower it into the fold and away from the bones, check that the bench is not too near, and try two " +
          "pads. If one spot stays sore for days, leave it out and let someone look at it.",
      },
    },
    {
      question: "Can I superset it with squats or calf raises in the same rack?",
      answer: {
        text:
          "In terms of convenience, yes. Rest at least a minute or more before the next hard set for the same " +
          "muscle, because short rests cost repetitions. Changing bench and stops each time is what usually " +
          "kills the idea.",
        sources: ["singer-2024"],
      },
    },
    {
      question: "How is it different from a hip thrust machine?",
      answer: {
        text:
          "There a pad and lever do what bench and bar do here, and set-up is faster. The Smith has real plates " +
          "and a known path, so its numbers mean more. Both train the same hips.",
      },
    },
    {
      question: "The bar rubs on my hips no matter what I do. Is that normal?",
      answer: {
        text:
          "A finger's breadth of sliding is, because hips move on an arc and rails do not. More than that means " +
          "that the bench should go forward or back by a few centimetres. Mark the best place and accept the " +
          "rest.",
      },
    },
    {
      question: "How low should the bar go?",
      answer: {
        text:
          "To where your hips are well bent and the plates or the bar still clear floor and stops, a little " +
          "above your deepest point. If the lowest hook is too high for that, sit on a lower step with a lower " +
          "bench edge.",
      },
    },
    {
      question: "Can I put my feet against something?",
      answer: {
        text:
          "Better not. A wall or a plate in front of the toes invites you to push forward, and then the bench " +
          "goes back. Flat shoes on a rough floor hold well enough.",
      },
    },
    {
      question: "Does it count towards my squat strength?",
      answer: {
        text:
          "Not that anyone could show. When trials of hip thrusts were pooled, squat strength did not change. " +
          "Use it for the glutes, and squat for squatting.",
        sources: ["lin-2026"],
      },
    },
    {
      question: "Should I use a squeeze or a pulse at the top?",
      answer: {
        text:
          "One still second is enough to prove the position. Small pulses add numbers without range. If you like " +
          "the burn, put them after the last full repetition and leave them out of the count.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "How many sessions until I can judge it?",
      answer: {
        text:
          "Two to place bench and feet, and then at least six for a trend. Before that, the numbers mostly show " +
          "how well you have learnt to set up.",
        sources: ["project-judgement"],
      },
    },
  ],

  safety: [
    {
      text:
        "Never get under a bar that hangs only on its hooks over soft tissue. Stops first, then plates, then " +
        "you.",
    },
    {
      text:
        "You cannot roll this bar off. If you are stuck, lower to the stops, breathe, and slide out towards " +
        "your feet or let someone lift one end. That is why the stops must be at the right height, and tested.",
    },
    {
      text:
        "Fix the bench; a push that is slightly backward will shift it, and then the bar comes down on the belly " +
        "or thighs. Check after each set that it stands on its marks.",
    },
    {
      text:
        "Stop for pain in chest or arm, faintness, irregular heartbeat or breathlessness that does not fit the " +
        "effort, rack the bar, and get medical help without waiting to see.",
    },
    {
      text:
        "A back that hurts during the set, twice in one session, ends it. If pain, tingling or weakness runs " +
        "into a leg, have it examined; if you lose feeling in the saddle area or control of the bladder, call an " +
        "ambulance.",
    },
    {
      text:
        "Heavy sets invite one long breath. If your blood pressure is high, or you have a hernia, glaucoma or a " +
        "heart condition, ask your doctor what is allowed, go lighter and breathe out on every way up.",
      sources: ["hackett-chow-2013", "blazek-2019"],
    },
    {
      text:
        "Pregnant lifters should ask a midwife or doctor before putting a bar on rails across their hips, and " +
        "are advised against lying back for long after the first three months.",
      sources: ["acog-804"],
    },
  ],
};
