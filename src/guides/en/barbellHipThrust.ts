import type { Guide } from "../guide";

/** The barbell hip thrust, in English. */
export const barbellHipThrust: Guide = {
  exerciseId: "barbell-hip-thrust",
  title: "Barbell hip thrust",

  overview: [
    {
      text:
        "Your upper back rests on a bench, a bar lies in the crease of your hips, and you drive the hips up " +
        "until shoulders, hips and knees make one line. The movement is hip extension: the thigh goes from in " +
        "front of the trunk to in line with it. Gluteus maximus leads it, and that is the biggest single " +
        "muscle you own; the quadriceps outweigh it only as a group of four.",
      sources: ["iron-hip-thrust-guide"],
    },
    {
      text:
        "Of the joints that move, the hip has by far the most to do: more than the knee, more than the low " +
        "back. In eleven sprinters with a load for six repetitions the turning force at the hip was 42% above " +
        "the squat's.",
      sources: ["brazil-2021", "otsuka-2021"],
    },
    {
      text:
        "The lift is young, nowhere near fifty years old, and it did not come from powerlifting. It spread " +
        "from about 2010, when research began to show that the glutes could be trained more directly; a " +
        "journal described it in 2011. Within ten years it had become the glute exercise other glute " +
        "exercises are measured by. Before that people squatted, lunged and deadlifted, and for most of them " +
        "that was enough.",
      sources: ["iron-hip-thrust-guide", "kubo-2019", "contreras-2011"],
    },
    {
      text:
        "Put it beside the squat and the deadlift, never in their place. In a nine-week trial the squat grew " +
        "the quadriceps by 3.6 cm² and the adductors by 2.5 cm² more, and the hamstrings hardly grew from " +
        "either, so a programme with the hip thrust as its only leg lift leaves most of the leg untrained.",
      sources: ["iron-hip-thrust-guide", "plotkin-2023", "kassiano-2024"],
    },
    {
      text:
        "Coaches have long reported that glutes grow more with it than without, and many call it the best " +
        "glute builder there is. Two trials, both in people new to lifting, say something milder. Nine weeks " +
        "of hip thrusts and nine of squats grew the glutes by about the same amount. Adding hip thrusts to " +
        "leg presses and stiff-leg deadlifts gave 9.3% more muscle thickness against 6.0% without, but the " +
        "group that added them also did more sets.",
      sources: ["iron-hip-thrust-guide", "plotkin-2023", "kassiano-2024"],
      contested: true,
    },
    {
      text:
        "Set for set, call it level with the squat. As extra work, it adds. Pooled trials of hip extension " +
        "training put the growth of the glutes at 0.71 standard deviations; one lift (0.74) did as well as " +
        "several (0.68).",
      sources: ["plotkin-2023", "kassiano-2024", "krause-neto-2025"],
    },
    {
      text:
        "What sets it apart is aim. On paper it is a compound lift, since hips and knees both move; in effect " +
        "it is about as close to a glute isolation lift as a barbell gets. Hamstrings, quadriceps and back " +
        "extensors do work in it, and measurably so; they grow little. If you want bigger glutes and as " +
        "little growth elsewhere as possible, it is a good first choice.",
      sources: ["iron-hip-thrust-guide", "plotkin-2023", "contreras-2015", "otsuka-2021", "krause-neto-2025"],
      contested: true,
    },
    {
      text:
        "Electrodes on the skin read more glute activity in the hip thrust than in the squat. With a load for " +
        "ten repetitions the averages were 69.5% of a maximal contraction against 29.4% in the upper fibres, " +
        "and 86.8% against 45.4% in the lower. Yet activity did not predict which part of the glute grew. " +
        "Take the numbers as a description of the lift and as no promise.",
      sources: ["contreras-2015", "plotkin-2023"],
      contested: true,
    },
    {
      text:
        "The peaks in those sets were 172% against 84.9% for the upper fibres, 216% against 130% for the " +
        "lower, 86.9% against 37.5% for biceps femoris and 216% against 244% for the outer quadriceps. More " +
        "than 100% is possible because the yardstick is a contraction without movement. A heavier bar raises " +
        "the activity of every muscle involved; that is a general rule, not a finding about this lift.",
      sources: ["contreras-2015", "project-judgement"],
    },
    {
      text:
        "It does not top every list. Of the lifts that pass 60% of a maximal contraction, one review puts " +
        "step-ups first and has the hip thrust in the class, not at its head; single studies that left step-ups " +
        "out put the hip thrust first. Tried at the maximum of each, the Romanian deadlift came out " +
        "level.",
      sources: ["iron-hip-thrust-guide", "krause-neto-2020", "williams-2021", "delgado-2019"],
      contested: true,
    },
    {
      text:
        "Beside two other deadlifts, again at the maximum: glute activity was 16% above the hex-bar deadlift, " +
        "26% in the upper half of the lift. Biceps femoris was 20% below the barbell deadlift. The back " +
        "extensors did not differ.",
      sources: ["andersen-2018"],
    },
    {
      text:
        "You will read that squats and deadlifts load the glute at the bottom, where it is stretched, and " +
        "that the hip thrust loads it at the top, where it is shortest and other lifts do not reach. Half of " +
        "that holds. Activity does peak near the top. But the hip has to turn hardest just after you leave " +
        "the bottom, and less and less on the way up.",
      sources: ["iron-hip-thrust-guide", "contreras-2015", "brazil-2021", "otsuka-2021"],
      contested: true,
    },
    {
      text:
        "That the three lifts together train the glute over its whole range, and that the hip thrust fills " +
        "the gap at the short end, is a sensible idea that nobody has tested. Little may hang on it: when " +
        "trials are pooled, the length at which a muscle is trained has a trivial effect on its growth, and " +
        "trained lifters gained as much from the long end alone as from whole repetitions.",
      sources: ["iron-hip-thrust-guide", "regional-length-meta", "wolf-2025"],
      contested: true,
    },
    {
      text:
        "The hamstrings (biceps femoris, semitendinosus, semimembranosus) and adductor magnus help, and deep " +
        "in the bend they share the lead. Knees bent to about 90 degrees keep the hamstrings short and trim " +
        "their share, though they still work harder than in a squat: 40.8% of a maximal contraction against " +
        "14.9% in biceps femoris. A slightly wider stance probably hands a little more to adductor magnus.",
      sources: ["iron-hip-thrust-guide", "contreras-2015", "neumann-2010"],
      contested: true,
    },
    {
      text:
        "The glutes are said to do nearly all of it, with the quadriceps only holding the knee. Measurement " +
        "is less tidy. Activity is highest in the glutes, then in the back extensors, the hamstrings and the " +
        "quadriceps, whose outer part is about as active as in a squat (99.5% against 110%). Yet the load on " +
        "the knee is less than half the squat's (66 against 155 Nm, with 24 in the deadlift) and the " +
        "quadriceps grow less, so do not count hip thrusts as quadriceps work.",
      sources: ["iron-hip-thrust-guide", "contreras-2015", "neto-2019", "otsuka-2021", "plotkin-2023"],
      contested: true,
    },
    {
      text:
        "Some muscles work without moving anything. Your abdominals hold the trunk so that the back does not " +
        "arch. Gluteus medius and minimus, at the side of the hip, join late and keep knees and pelvis in " +
        "line; they hardly grow from it.",
      sources: ["iron-hip-thrust-guide", "neto-2019", "plotkin-2023"],
    },
    {
      text:
        "Because the bar is on your hips, little weight presses down through the spine. That is not the same " +
        "as sparing the back: at a six-repetition load the turning force at the base of the spine was 24% " +
        "higher than in the squat, at its most just after the turn. Your lower back has a job here, and it is " +
        "to stay put.",
      sources: ["otsuka-2021", "project-judgement"],
    },
    {
      text:
        "It suits you best if bigger glutes are the goal, for the stage or for yourself, though that they get " +
        "bigger than from squats has not been shown. Above all try it if squats and deadlifts have never done " +
        "much for yours. Long thighs or the way you squat may be the reason; coaches see it often, and no " +
        "study has checked.",
      sources: ["iron-hip-thrust-guide", "plotkin-2023"],
      contested: true,
    },
    {
      text:
        "Sprinters, footballers and rugby players use it for hip strength, and strength it gives: 44 kg on " +
        "the bar in eight weeks in one trial, 0.53 standard deviations when trials are pooled. The sprint " +
        "times in that trial did not move; one study in teenagers did find faster sprints. Pooled, the change " +
        "of direction gains a little (0.25), the sprint barely (0.22), jump and squat nothing. Train it for " +
        "strong hips and treat speed as unproven.",
      sources: ["iron-hip-thrust-guide", "jarvis-2019", "contreras-2017", "lin-2026"],
      contested: true,
    },
    {
      text:
        "It looks simple, and many people do it badly. The usual faults are few: an arched back, a drive that goes " +
        "through toes and knees, a bar that wanders, a load that is far too light or far too heavy. A handful of " +
        "points decides the result, and all of them can be learnt with an empty bar.",
      sources: ["iron-hip-thrust-guide"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Put the bench against a wall or a rack so that it cannot slide back.",
        "Sit on the floor with your back to it. The upper edge belongs right under your shoulder blades, not on " +
          "the neck and not against the low back.",
        "Roll the bar over your legs into the crease of your hips, with a pad around it. Check that it is centred, " +
          "and keep both hands on it until the set is over.",
        "Plant your feet flat, about hip to shoulder width, toes straight ahead or a little out.",
        "Choose the distance by the top of the lift: there the shins are upright and the knees bent to about 90 " +
          "degrees.",
        "If you like, squeeze your glutes two or three times without weight first.",
      ],
      notes: [
        {
          text:
            "No other choice in the set-up is said to change the work as much as your feet, and the proof is " +
            "thin. Close to the body, the quadriceps take over; far away, the hamstrings do, and the low back " +
            "is loaded more. The thigh muscles were measured, in seven lifters with a light bar; the low back " +
            "part is coaching experience.",
          sources: ["iron-hip-thrust-guide", "collazo-garcia-2018"],
          contested: true,
        },
        {
          text:
            "The squeezes are meant to switch the glutes on. The trials do not bear that out: one found less " +
            "activity afterwards at the same force, another no effect after six weeks. They cost nothing, and they " +
            "earn nothing you could measure.",
          sources: ["iron-hip-thrust-guide", "parr-2017", "cochrane-2017"],
          contested: true,
        },
        {
          text:
            "The usual figure for the pad is 60–70 kg (about 130–155 lb): above it, a bare bar hurts, and people " +
            "bend their technique to get away from the pain. No study stands behind it. It is a rule of comfort, " +
            "so use the pad as early as you like.",
          sources: ["iron-hip-thrust-guide"],
        },
      ],
    },
    {
      phase: "brace",
      steps: [
        "Press your shoulder blades into the bench. They are the base you push from, and they stay there all set.",
        "Tuck your chin and look toward your knees.",
        "Breathe in deeply at the bottom and tighten your belly all round, as if someone were about to poke it.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Press both heels straight down into the floor and drive the hips straight up.",
        "Squeeze the glutes from the first centimetre and do not let go on the way.",
        "Stay tight through the hardest part; this is what the breath was for.",
        "Keep the knees over the feet, neither drifting forward over the toes nor falling in.",
        "Let the bar rise straight, without rolling toward belly or thighs.",
      ],
      notes: [
        {
          text:
            "A popular cue tells you to push the ground backward. Pulling at the floor hands work to the " +
            "hamstrings, pushing away hands it to the quadriceps, and the words can be taken either way. " +
            "Straight down leaves no doubt.",
          sources: ["iron-hip-thrust-guide", "collazo-garcia-2018", "krause-neto-2020"],
          contested: true,
        },
      ],
    },
    {
      phase: "top",
      steps: [
        "Stop when the trunk is parallel to the floor and shoulders, hips and knees make one line. That is the end.",
        "Glance at the shins: upright, or within about 10 degrees of it.",
        "Keep the ribs down, hold the squeeze for a moment, and breathe out.",
      ],
      notes: [
        {
          text:
            "Upright shins at the top are what most coaches agree on. The 10 degrees either way are this library's " +
            "own allowance, because legs and benches differ.",
          sources: ["iron-hip-thrust-guide", "project-judgement", "contreras-blog"],
        },
      ],
    },
    {
      phase: "lower",
      steps: [
        "Lower by folding at the hips, under control. The shoulder blades do not travel.",
        "Turn round 3–5 cm (an inch or two) above the floor, breathe in and brace again for the next one.",
        "End the set when you cannot reach the line, when the range gets visibly shorter, or when the same serious " +
          "fault shows twice in a row.",
        "Set the bar down on the floor before you let go of the tension. Then roll it away over your legs.",
        "Write the set down: load, repetitions, how many you had left, where your feet were, what went wrong.",
      ],
      notes: [
        {
          text:
            "Keeping the bar off the floor between repetitions is said to grow more muscle than setting it down " +
            "each time. No hip thrust trial has compared the two, and studies of short rests inside a set found " +
            "similar strength and similar or slightly less growth. Treat it as a matter of style, and stay with " +
            "one style so that your sets can be compared.",
          sources: ["iron-hip-thrust-guide", "davies-2021"],
          contested: true,
        },
        {
          text:
            "Do not hold one breath for the whole set. A short hold on the way up is normal, and hard to " +
            "avoid above 80% of your best or close to failure.",
          sources: ["iron-hip-thrust-guide", "hackett-chow-2013"],
        },
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Edge under the blades", "Bar in the crease", "Heels down, feet flat"] },
    { phase: "brace", cues: ["Blades into the bench", "Chin in, eyes on knees", "Big breath, tight belly"] },
    { phase: "lift", cues: ["Heels straight down", "Squeeze all the way", "Knees over feet"] },
    { phase: "top", cues: ["Table top, stop", "Ribs down", "Shins upright", "Breathe out"] },
    { phase: "lower", cues: ["Fold at the hips", "Slow to just above", "Breathe in, go again"] },
  ],

  mistakes: [
    {
      id: "lumbar-hyperextension",
      symptom:
        "At the top the belly points at the ceiling, the ribs flare and the hips climb past the line from shoulder " +
        "to knee. You feel it in the small of the back.",
      why:
        "The commonest fault of all. When the hips run out of room, or the load is too heavy to finish, the back " +
        "arches to find a few more centimetres. The back extensors take over what the glutes should hold. It may " +
        "irritate the low back; that it does damage over the years is possible, but no study has followed lifters " +
        "to find out, and links between lifting posture and back pain have turned out weak.",
      fix:
        "Finish with the trunk level and not a centimetre further. Chin tucked, eyes on the knees, ribs pulled " +
        "down. If the arch comes back, take weight off until the top is clean.",
      sources: ["iron-hip-thrust-guide", "saraceni-2020"],
      contested: true,
    },
    {
      id: "forefoot-push",
      symptom:
        "Your heels get light, your weight goes to the toes, and the front of the thigh burns before the glute.",
      why:
        "Feet too close or a load too heavy tempt you to push off like a jump. The quadriceps join in and the " +
        "glutes do less.",
      fix:
        "Plant the heels before every repetition; you should be able to wiggle your toes. Brace the glutes for the " +
        "whole push. If you still cannot feel them, lower the load and slow down.",
      sources: ["iron-hip-thrust-guide"],
    },
    {
      id: "knee-drive",
      symptom: "The hips travel up and toward the feet, the knees slide over the toes and the bar's path slants.",
      why:
        "You are thinking of straightening the knees when the job is to open the hips. The push turns oblique, and " +
        "what goes into the knees is lost to the glutes.",
      fix:
        "Think of the bar rising on a rail, straight up. Check the shins from the side: upright at the top, still.",
      sources: ["iron-hip-thrust-guide"],
    },
    {
      id: "feet-too-close",
      symptom:
        "At the top the heels sit under your thighs, the knees point past the toes, and the quadriceps tire first.",
      why: "A sharply bent knee hands work to the quadriceps. That it also robs the glutes is likely but unproven.",
      fix:
        "Move the feet out by half a shoe, do three repetitions, look at the shins, and repeat until they stand " +
        "upright.",
      sources: ["collazo-garcia-2018", "iron-hip-thrust-guide"],
    },
    {
      id: "feet-too-far",
      symptom: "The shins lean back toward the bench at the top, and the hamstrings cramp or the low back joins in.",
      why:
        "An open knee gives the hamstrings more length to pull with, so they take a larger part. Coaches also see " +
        "more arching, though nobody has measured it.",
      fix: "Bring the feet in a little at a time. Once you have the spot, mark it or count tiles, and log it.",
      sources: ["collazo-garcia-2018", "iron-hip-thrust-guide"],
    },
    {
      id: "scapula-slide",
      symptom: "Your back creeps up or down the bench as the set goes on, and every repetition feels different.",
      why:
        "Without a fixed base the bar's path shifts and part of your strength goes into holding on. It usually " +
        "means the edge sits too low, or you relax at the bottom.",
      fix:
        "Set the edge higher under the shoulder blades, press them back before the first repetition, and keep " +
        "pressing. A shirt with grip or a mat over the bench helps.",
      sources: ["iron-hip-thrust-guide"],
    },
    {
      id: "unstable-bar",
      symptom: "The bar tips to one side or rolls toward belly or knees.",
      why:
        "It was off centre from the start, your feet are uneven, or no one is holding it. You end up steering when " +
        "you should be lifting.",
      fix:
        "Centre the bar by its knurling, set the feet like mirror images and hold the bar with both hands. A pad " +
        "that grips stops the rolling.",
      sources: ["iron-hip-thrust-guide"],
    },
    {
      id: "load-too-low",
      symptom: "You finish every set with many repetitions to spare, and the weight has been the same for months.",
      why:
        "A muscle with nothing to strain against has no reason to change. Caution was right at first; by now it is " +
        "in the way.",
      fix:
        "Once technique holds, go on until one to three repetitions are left. If that takes more than fifteen, add " +
        "weight.",
      sources: ["iron-hip-thrust-guide", "robinson-2024"],
    },
    {
      id: "load-too-high",
      symptom:
        "The last third of the way up is missing, the back arches to fake it, or the bar drops on the way down.",
      why:
        "Big plates come easily on this lift, and pride does the rest. What is added to the bar is taken from the " +
        "range and from the glutes.",
      fix:
        "Take off a tenth or more, reach the line on every repetition with a short pause, and build up again from " +
        "there.",
      sources: ["iron-hip-thrust-guide"],
    },
    {
      id: "no-bar-pad",
      symptom: "The bar bites into the hips and you shift, tilt or cut the set short to get away from it.",
      why:
        "Pain is a distraction, and the body finds its own way around it. On a hip thrust that way is a crooked " +
        "lift. Most people notice from about 60–70 kg (130–155 lb) on, and where exactly is a matter of comfort.",
      fix: "Use a thick pad or a folded mat, and place the bar in the crease and not on the bone.",
      sources: ["iron-hip-thrust-guide"],
    },
  ],

  programming: [
    {
      text:
        "Starting out. The empty 20 kg (45 lb) bar is a fine first load, and a clean 40 kg does more for you than " +
        "a bad 100 kg. Learn to feel the glutes, then add weight. Take time to find your foot position first; how " +
        "long is a point on which the advice contradicts itself, one session in one place and two to three in " +
        "another. Give it at least one, expect three, and do not judge your progress before.",
      sources: ["iron-hip-thrust-guide"],
      contested: true,
    },
    {
      text:
        "As a priority. Do 10–15 sets a week, spread over two or three sessions. That fits the research: " +
        "returns per set shrink as sets pile up, and around ten or more a week for a muscle is where good " +
        "growth is found.",
      sources: ["iron-hip-thrust-guide", "pelland-2025", "acsm-2026", "baz-valle-2022", "schoenfeld-2017-dose"],
    },
    {
      text:
        "Repetitions. Two bands, in turn: 6–8 for strength and 10–15 for growth. Sets near the limit grow " +
        "muscle across both. For strength alone the evidence leans heavier, toward 80% of your maximum and " +
        "beyond and eight repetitions at most, so a stretch of 3–6 is worth adding if the number matters to " +
        "you. The lead of heavy over moderate loads is about a quarter of a standard deviation, and not " +
        "certain. Alternating is a good way to stay interested; nothing shows that it beats other ways.",
      sources: ["iron-hip-thrust-guide", "schoenfeld-2017", "lopez-2021", "acsm-2009", "acsm-2026"],
      contested: true,
    },
    {
      text:
        "As an accessory. If squats and deadlifts lead, 3–4 sets of 8–12 twice a week is plenty. Those six to " +
        "eight sets come on top of what the big lifts already give your glutes.",
      sources: ["iron-hip-thrust-guide", "pelland-2025"],
    },
    {
      text:
        "Counting. For the glutes, count a hip thrust set as one and a set of squats or deadlifts as a half or a " +
        "whole, as your log credits it. Below about four a week little happens, 10–20 is the productive range, and " +
        "past 25 you mostly buy fatigue. The limits are judgement; that indirect sets count for about half is how " +
        "the large analyses fit best.",
      sources: ["pelland-2025", "project-judgement"],
    },
    {
      text:
        "Effort and rest. Stop with one to three repetitions left. Going to failure adds little growth and " +
        "slows recovery by a day or two. Rest at least a minute, 90 seconds for growth, and three to five " +
        "minutes when the sets are heavy.",
      sources: ["refalo-2023", "moran-navarro-2017", "gonzalez-badillo-2016", "singer-2024", "acsm-2009"],
    },
    {
      text:
        "Beside squats and deadlifts. It overlaps little with either, so it is easy to place. As an accessory: " +
        "heavy squats and hip thrusts on one day, deadlifts and hip thrusts on another, 48 hours or more apart. As " +
        "a priority: heavy hip thrusts with leg presses, then squats with hip thrusts for repetitions, then hip " +
        "thrusts with Romanian deadlifts. Training on consecutive days did no harm in trials; it only means you " +
        "may feel the first day in the second.",
      sources: ["krause-neto-2025", "yang-2018"],
    },
    {
      text:
        "Order. Strength improves most in what you do early. If the hip thrust is your priority, do it first; if " +
        "not, after the squat or the deadlift. Be careful with it the day after heavy pulls when your back tends " +
        "to arch.",
      sources: ["acsm-2026"],
    },
    {
      text:
        "Progress. Keep the load and add repetitions until every set reaches the top of the band with your " +
        "planned reserve, in two sessions. Then add the smallest step, somewhere between 2% and 10%, and " +
        "start again at the bottom of the band. Glutes answer to patience: load and repetitions take turns, " +
        "and nothing is forced.",
      sources: ["iron-hip-thrust-guide", "acsm-2009", "nsca-two-for-two"],
    },
    {
      text:
        "When it does not go up. Weight waits for technique: after a set with a serious fault, repeat the load. If " +
        "the first set falls short of the band twice running with nothing left in reserve, repeat once more, then " +
        "take off 5–10% and rebuild. These steps are judgement.",
      sources: ["iron-hip-thrust-guide", "project-judgement"],
    },
    {
      text:
        "Deload. Lifters who plan one take about six days every five to six weeks. Keep the lift and the " +
        "frequency, halve the sets, take 10% off the bar and leave two more repetitions in reserve. The amounts " +
        "are judgement. In a trial a full week off cost some strength gain and made no difference to size, so easy " +
        "training beats none.",
      sources: ["rogerson-2024", "coleman-2024", "project-judgement"],
    },
    {
      text:
        "After a break. After up to two weeks away, carry on where you were. Come back at about 95% after two to " +
        "four weeks, 85–90% after four to eight, and 70–80% after longer. All of this is judgement; let the first " +
        "session tell you.",
      sources: ["bosquet-2013", "mcmaster-2013", "project-judgement"],
    },
    {
      text:
        "When to leave it out. If deep squats and deadlifts already grow your glutes and you do not want another " +
        "lift, you are not missing anything. If you have time for a single lift for the back of the body, a squat " +
        "or a deadlift covers more of it. For most other serious programmes there is room for it.",
      sources: ["kubo-2019", "plotkin-2023", "iron-hip-thrust-guide"],
    },
    {
      text:
        "How much you can take. Coaches find that people recover well from a lot of hip thrusts, and the light " +
        "load on the spine speaks for it. Nobody has timed that recovery, so let your own log decide.",
      sources: ["iron-hip-thrust-guide"],
    },
    {
      text:
        "Keep the log. Note every set. Then look at two things each week: your best sets beside last week's, and " +
        "the sets you have put in so far. Without that you are guessing when to add weight.",
      sources: ["iron-hip-thrust-guide"],
    },
    {
      text:
        "Bar speed, if you have a sensor. Power is highest at a mean velocity of 0.92 m/s (1.02 over the " +
        "propulsive part, 1.72 at the fastest moment), and the last repetition you can do moves at about " +
        "0.25. A share of your maximum read off the speed is out by about 7% of it, which is too coarse to " +
        "judge one set by.",
      sources: ["loturco-2020", "de-hoyo-2021"],
    },
  ],

  isItWorking: [
    {
      text:
        "Being tired is easy to arrange. To know whether you are also getting somewhere, ask three things in this " +
        "order. Did the training happen? Is strength rising by more than chance? Is tiredness building up faster " +
        "than you clear it?",
    },
    {
      text:
        "First the training. With fewer than three in four planned sessions done, or fewer than about four glute " +
        "sets a week, the programme has not been tried yet. Do it before you change it.",
      sources: ["pelland-2025", "project-judgement"],
    },
    {
      text:
        "Then strength: your estimated one-repetition maximum, over weeks. Two single tests of the same lifter " +
        "must differ by about 12% before chance is ruled out. The average of four sessions against the average of " +
        "four others needs only about 6%. So never celebrate or mourn one session.",
      sources: ["grgic-2020"],
    },
    {
      text:
        "Nobody has drawn the curve of repetitions against load for this lift. The general one is used here; " +
        "it fits all lifts but the bench press and the leg press, and people differ: at 70% of their squat, " +
        "trained lifters managed anything from 6 to 26. Estimates from few repetitions lean on it least.",
      sources: ["nuzzo-2024", "zourdos-2021", "project-judgement"],
    },
    {
      text:
        "Repetitions at the same load and reserve count too, if there are enough of them. One or two more is what " +
        "a good day gives you. Four more, or a gain that is there again and again, means something. The threshold " +
        "is judgement.",
      sources: ["mitter-2022", "project-judgement"],
    },
    {
      text:
        "Compare like with like. A new bench, other feet, a shorter range or a different band of repetitions changes " +
        "the number without changing you. So does a slip in the log: plates per side for the total, pounds for " +
        "kilograms, the bar left out. An estimated maximum under 0.3 or over 4 times your body mass, or a leap of " +
        "more than a quarter from one session to the next, is more likely a typing error than a miracle.",
      sources: ["strength-level", "project-judgement"],
    },
    {
      text:
        "How long to wait. Let the first three sessions pass as practice. After that, allow about 8 weeks in your " +
        "first half-year of training, 16 weeks up to two years, and 26 or more beyond. Two sessions a week give a " +
        "clearer answer than one. These spans are judgement, tried out on simulated lifters.",
      sources: ["project-judgement"],
    },
    {
      text:
        "What to expect once the lift is learnt: roughly 0.5–2% a week in the first six months, 0.1–0.5% up to two " +
        "years, 0.02–0.2% after. At the slow end a year can pass before the gain stands clear of the noise. That " +
        "says more about measuring than about you. The bands are judgement, drawn from large collections of " +
        "training records.",
      sources: ["steele-2022", "latella-2020", "project-judgement"],
    },
    {
      text:
        "Early numbers flatter. Beginners put 26 kg on their best triple in nine weeks, athletes 44 kg on their " +
        "single in eight. Much of that is learning the movement, and it says little about the size of your glutes.",
      sources: ["plotkin-2023", "jarvis-2019"],
    },
    {
      text:
        "Size answers later. Before eight weeks and sixteen sessions, what you see is largely swelling. After that " +
        "use a tape round the hips, photos in the same light, or a pair of trousers. Trials find 3–9% in 8–12 " +
        "weeks. If the bar goes up and the tape does not, you are stronger at the lift, and size is unproven.",
      sources: ["damas-2018"],
    },
    {
      text:
        "Soreness is no evidence of growth, and neither are the burn, the pump or the sweat. Soreness tells you " +
        "something only when you carry it into the next session: then recovery is behind.",
      sources: ["schoenfeld-contreras-2013", "damas-2018"],
    },
    {
      text:
        "More work is not progress by itself. If your sets over four weeks went up by a fifth and strength stayed " +
        "flat, you are paying more for the same. Go back to the old number. The fifth is judgement; shrinking " +
        "returns are not.",
      sources: ["pelland-2025", "project-judgement"],
    },
    {
      text:
        "Signs of building fatigue: the same load and repetitions leave you two fewer in reserve than before; " +
        "estimated strength is 5% under your four-week norm twice running; you lose far more repetitions from " +
        "first set to last; readiness is below your own normal in three of five sessions. One of these can be " +
        "a bad week. Several at once rarely are.",
      sources: ["halperin-2022", "saw-2016", "brisola-2022", "grandou-2020", "project-judgement"],
    },
    {
      text:
        "To settle it, take an easy week. If your old best is back or beaten within fourteen days, fatigue was " +
        "hiding it. If not, look at the number of sets, the effort, the technique or the choice of lift. No test " +
        "in the gym detects overreaching; a drop in performance, and how long it lasts, is the best anyone has.",
      sources: ["grandou-2020", "bell-2020"],
    },
    {
      text:
        "Flat, fresh and doing the work? Change one thing, such as the band of repetitions, a detail of the set-up " +
        "or the variant, and look again after four to six weeks. Change three and you will not learn which one " +
        "helped.",
    },
  ],

  questions: [
    {
      question: "I feel it in my thighs, not in my glutes. What am I doing wrong?",
      answer: {
        text:
          "Front of the thigh: your feet are probably too close or your weight is on your toes. Back of the thigh: " +
          "probably too far. Move them a little at a time until the shins are upright at the top. Some thigh work " +
          "is normal either way.",
        sources: ["collazo-garcia-2018", "contreras-2015"],
      },
    },
    {
      question: "I cannot feel my glutes at all. Does it still count?",
      answer: {
        text:
          "If the technique is right, the glutes are working whether you notice or not. While you learn, go " +
          "lighter and pay attention to them, as the usual advice has it. Focus changes muscle activity only " +
          "up to about 60% of your maximum, and that it adds growth was seen in arms, not in thighs.",
        sources: ["iron-hip-thrust-guide", "calatayud-2016", "schoenfeld-2018"],
        contested: true,
      },
    },
    {
      question: "Squat or hip thrust for bigger glutes?",
      answer: {
        text:
          "Measured set against set, a draw. The squat grows the thighs as well, the hip thrust much less so. Pick " +
          "by what else you want, or do both.",
        sources: ["plotkin-2023"],
        contested: true,
      },
    },
    {
      question: "Will it carry over to my squat and deadlift?",
      answer: {
        text:
          "Do not count on it. In beginners the deadlift rose as much from hip thrusts as from squats, yet " +
          "each group gained most in its own lift, and pooled trials find no effect on squat strength. You " +
          "get good at what you practise.",
        sources: ["plotkin-2023", "lin-2026"],
      },
    },
    {
      question: "How high should the bench be?",
      answer: {
        text:
          "High enough that the edge meets you under the shoulder blades while you sit, and the trunk is level at " +
          "the top. 35–45 cm (14–18 in), a little below the knee, is the usual figure, and no study set it. If a " +
          "normal bench is too high, sit on a plate or a step.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "What is a good weight?",
      answer: {
        text:
          "There are no studied norms, nor ratios to other lifts. Women who report their lifts to a public " +
          "site give singles of 0.5 times their body mass as beginners, 1.0 as novices, 1.5 as intermediates, " +
          "2.25 as advanced and 3.0 as elite lifters. Your own log is the better yardstick.",
        sources: ["strength-level"],
      },
    },
    {
      question: "Do the plates have to stay off the floor?",
      answer: {
        text:
          "No. Hovering keeps the tension on and saves the bounce; touching gives you the same depth every time. " +
          "Which grows more is not known. Choose one, and never drop into the floor and bounce out of it.",
        sources: ["davies-2021"],
        contested: true,
      },
    },
    {
      question: "Should I activate my glutes before I train?",
      answer: {
        text:
          "Warm up with lighter sets of the lift itself. Squeezes and band drills have not been shown to make the " +
          "glutes work harder in the sets that follow. If they help you concentrate, keep them short.",
        sources: ["parr-2017", "cochrane-2017"],
        contested: true,
      },
    },
    {
      question: "Is it bad for my back?",
      answer: {
        text:
          "No one has followed hip thrusters' backs over the years, so no one can promise you either way. The low " +
          "back works hard even in good form, and with an arch you may irritate it. If yours already hurts, get " +
          "advice before you load the bar.",
        sources: ["otsuka-2021", "saraceni-2020"],
      },
    },
    {
      question: "Wide or narrow, toes in or out?",
      answer: {
        text:
          "Begin at hip width with the toes slightly out. In a bodyweight bridge, knees apart by about 30 degrees " +
          "raised glute activity; with a bar and over months, no one has looked. Take what feels strong and lets " +
          "the knees follow the feet.",
        sources: ["kang-2016"],
      },
    },
    {
      question: "Is a band round the knees worth it?",
      answer: {
        text:
          "It reminds you not to let the knees fall in, and in a bridge it raised the activity of the glutes. " +
          "Whether it grows them is unknown. Do not let it limit the load on the bar.",
        sources: ["choi-2015"],
      },
    },
    {
      question: "Should I pause at the top?",
      answer: {
        text:
          "A second or two keeps you honest about reaching the line, at the price of maybe 5–15% of the load. Good " +
          "for learning and for lighter sets. Tempo as such matters little: anything from two to eight seconds a " +
          "repetition grows muscle alike.",
        sources: ["androulakis-korakakis-2024"],
      },
    },
    {
      question: "Can I use a Smith machine, dumbbell, band or one leg instead?",
      answer: {
        text:
          "Yes. A Smith machine asks for less balance, a dumbbell suits light loads, one leg makes a small " +
          "load go far. A band alone gave less glute activity than a bar, and so did the American style, with " +
          "the bench lower on the back and the pelvis tucked. Log each as its own lift: the numbers do not " +
          "convert.",
        sources: ["contreras-2016", "macadam-feser-2019"],
      },
    },
    {
      question: "What about the floor bridge?",
      answer: {
        text:
          "It moves the bar less than half as far (15.5 against 35.7 cm, in 0.58 against 0.80 s at 80% of " +
          "maximum), yet glute activity was higher. Growth has not been compared. Without a bench at hand it " +
          "is a fair substitute.",
        sources: ["zabaleta-korta-2024", "kennedy-2022"],
      },
    },
    {
      question: "How often can I do it?",
      answer: {
        text:
          "Two or three times a week is ample. Spreading sets over more days does little for size by itself; it " +
          "mainly keeps each session short enough to do well. Past about eleven glute sets in one session, " +
          "counting halves, split the work.",
        sources: ["pelland-2025", "remmert-2025"],
      },
    },
    {
      question: "Do I have to go to failure?",
      answer: {
        text:
          "No. Over eight weeks, stopping one or two short grew as much; with a single set a session, failure " +
          "had a small edge. Remember that most people think they are nearer the limit than they are, by " +
          "about one repetition, so take the last set of a lift to its honest end now and then.",
        sources: ["refalo-2024", "hermann-2025", "halperin-2022"],
      },
    },
    {
      question: "I am not sore. Was the session wasted?",
      answer: {
        text:
          "No. You get used to the lift and soreness fades, while growth goes on. Judge by what you lift over the " +
          "weeks.",
        sources: ["schoenfeld-contreras-2013"],
      },
    },
    {
      question: "How do I get under the bar with small plates?",
      answer: {
        text:
          "Full-size plates (45 cm across) leave room to roll the bar over your legs. With smaller ones, set the " +
          "bar on blocks or on two stacks of plates, or let someone hand it to you.",
      },
    },
    {
      question: "What if I get stuck under it?",
      answer: {
        text:
          "Let the hips sink and sit down; with big plates the bar stops at the floor. Then roll it down your " +
          "legs. That is one more reason to fix the bench and to keep the space in front of you free.",
      },
    },
  ],

  safety: [
    {
      text:
        "This guide cannot see you and does not diagnose. If you have a heart, kidney or metabolic condition, " +
        "symptoms you cannot explain, or you simply are not sure, ask a doctor or physiotherapist before you train " +
        "hard.",
    },
    {
      text:
        "Stop the session and get medical help for chest pain or pressure, fainting or nearly fainting, confusion, " +
        "cold sweat or sudden paleness, breathlessness beyond the effort, a racing or stumbling heart, or a sudden " +
        "severe headache.",
    },
    {
      text:
        "Low back. If it starts to hurt, end the set; if it hurts again with less weight, leave the lift for the " +
        "day. New numbness, weakness or pain that shoots down a leg: stop and have it looked at. Numbness between " +
        "the legs, or loss of control over bladder or bowel, is an emergency: call for help at once.",
    },
    {
      text:
        "Other pain, from 0 to 10. Green, 0–3 and gone within 24 hours: carry on. Amber, 4–5: end the set, then " +
        "less load, less range or another lift. Red, 6 or more, or worse the next day: stop, and get advice if it " +
        "stays. Sharp pain, or joint pain that climbs during the set, ends the set at any number. The figures are " +
        "a rule of thumb.",
      sources: ["project-judgement"],
    },
    {
      text:
        "End the set, too, when technique goes: the line is out of reach, the range has shrunk by a tenth, or the " +
        "back arches twice in a row. Note it as a set that ended there, and do not chase the missing repetitions.",
    },
    {
      text:
        "Breath and pressure. A held breath raises the pressure in your trunk and your blood. With high blood " +
        "pressure, a hernia, glaucoma or a recent operation, ask first, keep loads moderate and breathe out on the " +
        "way up.",
      sources: ["hackett-chow-2013", "blazek-2019"],
    },
    {
      text:
        "Pregnancy. Strength training is encouraged when all is well, but long spells on the back are best avoided " +
        "after the first three months, so clear this lift with your midwife or doctor. Bleeding, regular " +
        "contractions, loss of fluid, dizziness, or a painful or swollen calf: stop and call them. After the " +
        "birth, return step by step.",
      sources: ["acog-804"],
    },
    {
      text:
        "Young and older lifters. Under 18: supervision, technique before load, no chasing of singles. From 65: " +
        "begin with one set, rest two minutes, and have someone beside you until the lift is familiar.",
      sources: ["lloyd-2014", "fragala-2019"],
    },
    {
      text:
        "The kit. A bench that cannot slide, collars on the bar, free space in front of your feet. Keep a hand on " +
        "the bar, and never let it rest on your belly.",
    },
  ],
};
