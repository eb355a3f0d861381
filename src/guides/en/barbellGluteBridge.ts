import type { Guide } from "../guide";

/** The barbell glute bridge, in English. */
export const barbellGluteBridge: Guide = {
  exerciseId: "barbell-glute-bridge",
  title: "Barbell glute bridge",

  overview: [
    {
      text:
        "You lie on the floor with a bar across your hips and push it up by opening the hips. Head, shoulders " +
        "and arms stay on the ground; only the hips travel. Gluteus maximus does most of it, the hamstrings " +
        "help, and the front of the thigh holds the knee at its angle.",
    },
    {
      text:
        "Take the bench away from a hip thrust and this is what is left. At 80% of their best, ten lifters moved " +
        "the bar 15.5 cm (6 in) from the floor and 35.7 cm (14 in) with a bench, in 0.58 against 0.80 seconds. " +
        "It is a lift of short, hard pushes.",
      sources: ["zabaleta-korta-2024"],
    },
    {
      text:
        "Short does not mean idle. In ten men the upper and lower parts of gluteus maximus, and gluteus medius " +
        "beside it, were more active in the floor version than in the hip thrust, and the outer quadriceps less. " +
        "That is one small study, so hold the finding lightly.",
      sources: ["kennedy-2022"],
    },
    {
      text:
        "Whether it grows more muscle is unknown. Electrodes have misled before: over nine weeks of squats or " +
        "hip thrusts, the activity of a region did not tell how much that region would grow. And the floor cuts " +
        "off the deep part of the path, where the turning force at the hip is greatest in the hip thrust.",
      sources: ["plotkin-2023", "brazil-2021", "otsuka-2021"],
      contested: true,
    },
    {
      text:
        "It suits you if there is no bench of the right height, if the gym is full, or if a bench edge under " +
        "your shoulder blades never feels right. There is less to learn here than in almost any other barbell " +
        "lift: you are lying down, your back has the whole floor to rest on, and the feet are the only thing to " +
        "adjust.",
    },
    {
      text:
        "The floor also sets limits. Plates of 45 cm (18 in) hold the middle of the bar 22.5 cm (9 in) up, and " +
        "your hips and thighs have to fit under that. With a big seat or small plates you start with the bar " +
        "already resting on you, which is uncomfortable and shortens the path again.",
    },
    {
      text:
        "A sharper bend of the knee seems to spare the hamstrings: in bridges on one leg, bringing the heel in " +
        "took work from them. Feet far out do the opposite. So a cramp at the back of the thigh is mostly a " +
        "matter of where your heels are.",
      sources: ["lehecka-2017", "collazo-garcia-2018"],
    },
    {
      text:
        "What it asks of the lower back has not been measured. In the hip thrust the moment at the base of the " +
        "spine was a quarter above that of the squat, and lying on the floor does not make the bar lighter. " +
        "Count it as work for your trunk as well.",
      sources: ["otsuka-2021"],
    },
    {
      text:
        "Expect a bigger number than in the hip thrust once you know both, because the path is shorter and its " +
        "hardest part is missing. That is a different lift with a different number, and no ratio between the two " +
        "has been published.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Think of it as a heavy accessory with a short lever on your time: five minutes with one bar, no bench " +
        "to drag about, three honest sets. It fills a gap well and makes a thin programme if it has to stand " +
        "alone, since the thighs, the back and the whole stretched half of the glute get next to nothing.",
      sources: ["project-judgement"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Put a thick pad round the middle of the bar and load it with the largest plates you have.",
        "Sit with your legs straight, roll the bar over them into the fold of your hips, and lie back until " +
          "head and shoulder blades are down.",
        "Draw the heels in, hip-width apart, toes ahead or turned out a little.",
        "Do one slow bridge with your hands light on the bar and look at your shins; at the top they should " +
          "stand upright.",
        "Hold the bar with both hands just outside the hips, elbows on the floor.",
      ],
      notes: [
        {
          text:
            "Close heels bring in the front of the thigh and far heels bring in the back. That was measured in " +
            "the hip thrust, with seven people and a light bar; for the floor there are only studies without " +
            "weight.",
          sources: ["collazo-garcia-2018", "lehecka-2017"],
        },
        {
          text:
            "A pad from about 60 kg (130 lb) is a rule of comfort borrowed from the hip thrust. On the floor the " +
            "bar cannot roll down to your thighs to escape a sore spot, so many people want one sooner.",
          sources: ["iron-hip-thrust-guide", "project-judgement"],
        },
      ],
    },
    {
      phase: "brace",
      steps: [
        "Push the back of your upper arms into the floor.",
        "Draw the lowest ribs towards the belt until the hollow under your back gets small.",
        "Breathe in and make your middle hard before the plates move.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Drive both heels into the floor and let the bar rise in a straight line.",
        "Let the buttocks start the movement and the plates leave the ground together.",
        "Keep the knees as wide as the feet.",
      ],
      notes: [
        {
          text:
            "Feet or knees wider apart, a band round the thighs and a ball squeezed between them have each " +
            "raised glute activity in bridges without a bar. Pushing out and pulling in cannot both be the " +
            "secret, so they probably just make people tense up. Use what helps you concentrate.",
          sources: ["kang-2016", "choi-2015", "jang-2013"],
          contested: true,
        },
      ],
    },
    {
      phase: "top",
      steps: [
        "Stop when knees, hips and shoulders lie on one slope; your trunk will not be level here, because the " +
          "shoulders are on the floor.",
        "Hold for a slow count of one with the buttocks as hard as you can make them.",
        "Let the air out while the ribs stay where they are.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Let the hips fold and take a second or two to bring the bar back.",
        "Let the plates touch without a sound, take a new breath and go again.",
        "Finish with the plates on the ground, sit up and roll the bar towards your feet.",
      ],
      notes: [
        {
          text:
            "Touching the floor each time fixes the depth for you and makes repetitions easy to compare. Some " +
            "prefer to turn just above it to keep the tension. For growth no one has compared the two in this " +
            "lift, and short pauses within a set have changed little elsewhere.",
          sources: ["davies-2021"],
          contested: true,
        },
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Heels in, feet flat", "Bar in the fold"] },
    { phase: "brace", cues: ["Arms into the floor", "Ribs towards belt"] },
    { phase: "lift", cues: ["Push through both heels", "Glutes go first"] },
    { phase: "top", cues: ["One straight slope", "Hold for one"] },
    { phase: "lower", cues: ["Quiet plates", "Breathe, then again"] },
  ],

  mistakes: [
    {
      id: "lumbar-hyperextension",
      symptom:
        "The bar still rises after your hips have stopped, your ribs stick up, and there is a gap under your " +
        "back that a fist would fit into.",
      why:
        "The path is so short that every extra centimetre looks like success, and the spine is glad to supply " +
        "it. The back muscles then take what the glutes should hold. It may irritate the low back; studies of " +
        "lifting posture and back pain have not found a clear link, and none followed this lift.",
      fix:
        "Flatten the back against the floor before each repetition and think of the belt buckle moving towards " +
        "the chin. If the gap returns, use a lighter bar.",
      sources: ["iron-hip-thrust-guide", "saraceni-2020"],
      contested: true,
    },
    {
      id: "incomplete-top",
      symptom: "The hips hang below the line from knee to shoulder and the plates hardly leave the ground.",
      why:
        "Fifteen centimetres leave no room for loss. A third less travel on a hip thrust can be overlooked; here " +
        "it takes away most of the repetition, and the part with the tightest glutes at that.",
      fix:
        "Film two sets from the side. Use a load with which you can stay at the top for a full second, and count " +
        "nothing below it.",
    },
    {
      id: "bounced-turn",
      symptom: "The plates hit the floor, the bar jumps, and the next repetition begins on the rebound.",
      why:
        "Rubber throws back part of what you dropped. It flatters the number of repetitions and jolts the bar " +
        "against your pelvis each time.",
      fix:
        "Put the plates down as if someone were asleep next door. Stay a moment, breathe, and push from " +
        "stillness.",
    },
    {
      id: "feet-too-far",
      symptom: "Your hamstrings tighten or cramp and the toes want to come up.",
      why:
        "With open knees the hamstrings have to bend the knee and lift the hip together, in a position in which " +
        "they shorten a lot.",
      fix:
        "Bring both heels towards you by the width of a hand. When the cramp is gone, count floor tiles or put " +
        "down a strip of tape for next time.",
      sources: ["collazo-garcia-2018", "lehecka-2017"],
    },
    {
      id: "feet-too-close",
      symptom: "The knees point far past the toes, the heels get light, and the thighs burn in front.",
      why:
        "From a cramped position the easy way up is to straighten the knees. The quadriceps answer first; what " +
        "the glutes lose by it is unproven.",
      fix: "Slide the feet away until the shins are upright at the top, and check that you could lift your toes.",
      sources: ["collazo-garcia-2018"],
    },
    {
      id: "knees-cave-in",
      symptom: "As the bar gets heavy, the knees drift towards each other.",
      why:
        "Lying down, you cannot see it happen. The muscles at the side of the hip have to hold the thighs apart, " +
        "and they tire unnoticed.",
      fix:
        "Put a light loop of band above the knees for a few sets as a reminder, or ask someone to watch from the " +
        "foot end.",
    },
    {
      id: "unstable-bar",
      symptom: "One plate touches down first, or the bar creeps towards your belly during the set.",
      why:
        "It lay off centre, or you let go of it to put your arms on the floor. On a body lying flat nothing " +
        "but your hands keeps a bar from travelling towards the ribs.",
      fix:
        "Match the rings in the knurling to your hip bones, keep both hands closed round the bar, and put " +
        "collars on.",
    },
    {
      id: "no-bar-pad",
      symptom:
        "You get bruises at the front of the hip bones, or end sets because of the bar and not because of the " +
        "muscle.",
      why:
        "Each touch on the floor ends with the bar's weight on a narrow strip of you. Sore people stop short and " +
        "twist away.",
      fix:
        "Use a pad made for it, a rolled yoga mat, or two towels held with straps. It should not be possible to " +
        "feel the steel.",
      sources: ["iron-hip-thrust-guide"],
    },
  ],

  programming: [
    {
      text:
        "Starting out. Begin with the empty bar on something 20 cm (8 in) high, or a light bar with large " +
        "bumper plates. Two sessions are usually enough to know where your feet belong. After that 5 kg (10 " +
        "lb) jumps come quickly for a few weeks, simply because the movement is short and easy to learn.",
      sources: ["project-judgement"],
    },
    {
      text:
        "As an addition to squats and deadlifts, three sets of 8–12 once or twice a week will do. These squats " +
        "and deadlifts already give your glutes sets that count by halves, so the bridge has to fill a gap and " +
        "not a week.",
      sources: ["pelland-2025"],
    },
    {
      text:
        "As the main glute lift, 8–15 sets a week in two or three sessions. If you also do hip thrusts, count " +
        "both together: they are close relatives that load much the same muscle at much the same length. One of " +
        "the two heavy and the other with 12–15 repetitions is more use than both alike.",
      sources: ["pelland-2025", "project-judgement"],
    },
    {
      text:
        "Repetitions. Sets of 8–15 suit it best. Below six the load grows so large that getting under the bar " +
        "becomes the exercise, and the short path makes small cheats hard to see. Growth comes about as well " +
        "from lighter sets taken near the limit.",
      sources: ["schoenfeld-2017", "project-judgement"],
    },
    {
      text:
        "Effort and rest. Leave about two repetitions in reserve, since a bar that stops half way has nowhere to " +
        "go but back onto your hips. A minute and a half to two minutes of rest is plenty for sets of ten.",
      sources: ["robinson-2024", "singer-2024"],
    },
    {
      text:
        "Progress. Add repetitions first. When all sets reach the top of your range with a pause in each " +
        "repetition, in two sessions running, add the smallest plates. Keep the pause as the load rises: it is " +
        "the only thing that stops this lift from turning into bumping.",
      sources: ["acsm-2009", "project-judgement"],
    },
    {
      text:
        "Order. It goes after the lift that matters most to you. Since it costs little breath and does not press " +
        "down on the spine from above, it also sits well at the end of a day of heavy pulling, as long as your " +
        "back has stayed fresh enough to keep still.",
      sources: ["acsm-2026", "project-judgement"],
    },
    {
      text:
        "When to choose something else. With a bench at hand and no quarrel with it, the hip thrust gives you " +
        "more than twice the travel for the same trouble. With a strong squat and deadlift and glutes that grow " +
        "from them, you need neither.",
      sources: ["zabaleta-korta-2024", "kubo-2019"],
    },
  ],

  isItWorking: [
    {
      text:
        "Begin with the boring question of whether you have done it. Two or three sets here and there are not a " +
        "trial of anything. Fewer than about four glute sets a week, all lifts counted, leaves no trace in most " +
        "people.",
      sources: ["pelland-2025", "project-judgement"],
    },
    {
      text:
        "Then look at the estimated maximum over six or more sessions with the same plates, pad and feet. From " +
        "test to test a true maximum wanders by about 4% on its own, and between two single days a change has to " +
        "reach almost 12% before you can be sure of it. Averages over four sessions are far steadier.",
      sources: ["grgic-2020"],
    },
    {
      text:
        "Watch the range before the load. This is the lift in which a bigger number most easily comes from a " +
        "smaller movement. Film the first set of each week from the side, at the same spot, and compare the " +
        "height at which the bar stops. If it sinks while the weight rises, you have not gained.",
    },
    {
      text:
        "The first months lie a little. Large jumps in the beginning are practice and courage; someone who " +
        "learns to brace against the floor can add a third to the bar with hardly any new muscle. After that, " +
        "half a per cent to two per cent a week is quick for a beginner, and a tenth of that is normal later.",
      sources: ["steele-2022", "project-judgement"],
    },
    {
      text:
        "Size is slower and has to be looked for elsewhere. Give it eight weeks and sixteen sessions at least, " +
        "then compare a tape at the widest point, a photograph in the same light, or how clothes fit. Feeling " +
        "the glutes strongly in every set is pleasant, and proves nothing.",
      sources: ["damas-2018", "plotkin-2023"],
    },
    {
      text:
        "If the load is flat for two months while you sleep, eat and train as planned, change one thing: the " +
        "repetitions, the pause, or the bench in place of the floor. If it falls twice in a row and you feel " +
        "worn out, take an easy week first.",
      sources: ["project-judgement"],
    },
  ],

  questions: [
    {
      question: "Is this the same as a hip thrust?",
      answer: {
        text:
          "No. There the shoulders rest on a bench, the hips sink lower, and the bar goes more than twice as " +
          "far. The muscles are the same. Log them under their own names.",
        sources: ["zabaleta-korta-2024"],
      },
    },
    {
      question: "Which of the two is better for the glutes?",
      answer: {
        text:
          "Undecided. The floor showed higher activity in one small study, the bench gives more range and has " +
          "been tested over weeks. Nobody has trained two groups and measured them. If you can do both, let " +
          "comfort choose.",
        sources: ["kennedy-2022", "plotkin-2023"],
        contested: true,
      },
    },
    {
      question: "Why can I bridge more than I thrust?",
      answer: {
        text:
          "You move the bar less than half the distance and skip the deepest part, where the hip has to turn " +
          "hardest. The extra kilograms say nothing about your glutes.",
        sources: ["zabaleta-korta-2024", "otsuka-2021"],
      },
    },
    {
      question: "The bar is too low to get under. What now?",
      answer: {
        text:
          "Put each end on a plate or a block of equal height, or have a partner lift it over your legs. Bumper " +
          "plates of full size solve it even at 5 kg (10 lb) a side.",
      },
    },
    {
      question: "My hamstrings cramp. Should I stretch them first?",
      answer: {
        text:
          "Move your heels closer instead, and go up without pulling on the floor. If the cramp comes in every " +
          "set, end it there, drink something and try lighter next time. It usually fades in a week or two of " +
          "practice.",
        sources: ["lehecka-2017"],
      },
    },
    {
      question: "Can I put my feet on a bench or a box?",
      answer: {
        text:
          "Yes, and it becomes another exercise: more range, more hamstring, less room for load. Do it with the " +
          "body alone or one plate, and write it down apart.",
      },
    },
    {
      question: "Should I lift my toes to push through the heels?",
      answer: {
        text:
          "As a check, now and then. For whole sets, keep the feet flat, because the big toe helps you to hold " +
          "the knee in place. That heels load the glutes more is coaching lore without a measurement.",
        sources: ["iron-hip-thrust-guide"],
        contested: true,
      },
    },
    {
      question: "Does a longer hold at the top help?",
      answer: {
        text:
          "A second makes sure that you were there. Three seconds make a light bar hard, which is handy at home. " +
          "Total tempo between two and eight seconds a repetition makes no difference to growth that anyone has " +
          "found.",
        sources: ["androulakis-korakakis-2024"],
      },
    },
    {
      question: "Is it good for beginners?",
      answer: {
        text:
          "It is a forgiving place to learn what a hip that opens feels like: your back lies on something, and " +
          "the bar has only a short way to fall. Start without weight, and move on to the bar once twenty " +
          "repetitions are dull.",
      },
    },
    {
      question: "Can I do it with a kettlebell, a dumbbell or a band?",
      answer: {
        text:
          "All three work for a while. A dumbbell has its own entry here. A band pulls hardest at the top and " +
          "slackens at the bottom, which on such a short path is less of a fault than elsewhere.",
      },
    },
    {
      question: "How heavy should I go?",
      answer: {
        text:
          "As heavy as the one-second hold allows. There are no norms for this lift, and figures on the internet " +
          "mix bridges and thrusts. Your own best from last month is the number to look at.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "Will it help my deadlift lockout?",
      answer: {
        text:
          "It trains the same end of hip extension, so it seems likely; nobody has tested it. In hip thrust " +
          "trials, beginners gained on the deadlift about as much as from squats. If the deadlift is your aim, " +
          "deadlift more.",
        sources: ["plotkin-2023"],
      },
    },
    {
      question: "I slide towards my head as I push. How do I stop that?",
      answer: {
        text:
          "You are pushing the floor away from you at an angle. Bring the heels in, press straight down, and lie " +
          "on a rubber mat with bare shoulders or a cotton shirt. If you still travel, brace the back of your " +
          "arms against the floor.",
      },
    },
    {
      question: "Do I keep my head on the floor?",
      answer: {
        text:
          "Yes, or on a thin folded towel. Lifting it to watch the bar tires the neck and tempts the ribs up. " +
          "Look at the ceiling a little beyond your knees.",
      },
    },
    {
      question: "Can I do it after hip thrusts in the same session?",
      answer: {
        text:
          "You can, but you would be repeating yourself. If you like the feeling, drop the weight by a third, " +
          "hold each top for three seconds, and count the sets together with the others.",
        sources: ["project-judgement"],
      },
    },
  ],

  safety: [
    {
      text:
        "Lying flat with a bar on your hips, you cannot jump away from it. Use collars, keep the space beyond " +
        "your feet clear, and stay away from walkways where someone could step over the bar.",
    },
    {
      text:
        "Keep the bar below the hip bones. If it starts to roll towards your stomach, put it down at once; the " +
        "soft part of the belly must never carry it.",
    },
    {
      text:
        "Stop the set at back pain, and stop for the day if it is there again with half the weight. Tingling, " +
        "numbness or loss of strength in a leg wants a doctor's eyes. Numbness in the saddle region or trouble " +
        "with bladder or bowel is an emergency.",
    },
    {
      text:
        "Chest pain, a racing or uneven heartbeat, faintness, or a headache that hits out of nowhere: stop, sit " +
        "up slowly and call for medical help. A stiff back afterwards can wait; these cannot.",
    },
    {
      text:
        "Holding your breath while lying under a load pushes blood pressure and pressure in the eyes up. With " +
        "high blood pressure, heart disease, a hernia, glaucoma or stitches that are still healing, talk to a " +
        "doctor first and breathe out on each way up.",
      sources: ["hackett-chow-2013", "blazek-2019"],
    },
    {
      text:
        "If you are pregnant, ask your midwife or doctor before doing this at all: you lie flat on your back " +
        "throughout, and long spells in that position are advised against after the third month.",
      sources: ["acog-804"],
    },
    {
      text:
        "Pubic, groin or front-of-hip pain under the bar is a reason to move the bar or add padding, and if that " +
        "does not settle it, to have it examined. This text cannot tell a bruise from an injury.",
    },
  ],
};
