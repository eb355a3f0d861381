import type { Guide } from "../guide";

/** The conventional deadlift, in English. */
export const deadlift: Guide = {
  exerciseId: "deadlift",
  title: "Barbell deadlift",

  overview: [
    {
      text:
        "The bar lies still on the floor, you take hold of it and stand up. Hips and knees open together while " +
        "the back keeps its shape and the arms only hang on. It is the plainest test of strength there is, and " +
        "for most people the heaviest thing they will ever lift.",
    },
    {
      text:
        "Gluteus maximus and the spinal erectors lead. Hamstrings, quadriceps and adductor magnus help, and the " +
        "upper back, trapezius and hands hold what the legs have lifted. The hips work hardest just off the " +
        "floor, where the glutes are long; at the top there is little left to do but stand.",
    },
    {
      text:
        "It is usually sold as a lift for hamstrings and glutes. Electrodes tell another story: across nineteen " +
        "studies the erectors and the quadriceps were more active than glutes and biceps femoris. Activity is no " +
        "measure of growth, and hardly anyone has scanned muscles before and after months of deadlifts. Our " +
        "credits are a reading of mechanics, so treat them as such.",
      sources: ["martin-fuentes-2020-deadlift", "project-judgement"],
      contested: true,
    },
    {
      text:
        "Against its neighbours: biceps femoris was about 20% more active than in the hip thrust, with the glutes " +
        "no different. Against the Romanian deadlift at the same load, rectus femoris and glutes worked more. " +
        "Knee and hip both bend here, so the quadriceps push the floor while the hips finish the job.",
      sources: ["andersen-2018", "lee-2018"],
    },
    {
      text:
        "At the knee the load is small, about 24 Nm in one set of sprinters where the squat asked for 155. If " +
        "knees complain about squats, pulling is often still possible. The bill goes to the back, which has to " +
        "stay rigid at a long lever.",
      sources: ["otsuka-2021"],
    },
    {
      text:
        "That it fries the nervous system is gym lore. Measured side by side, recovery took no longer than from " +
        "squats or the bench press, and heavy doubles cost as much voluntary force in one as in the other. What " +
        "people feel is a very heavy set done by a very large amount of muscle.",
      sources: ["belcher-2019", "barnes-2019"],
      contested: true,
    },
    {
      text:
        "It suits lifters after strength, anyone whose work or sport means picking things up, and people with a " +
        "bar and no rack. For size alone it is a costly way: much fatigue, a grip that may end the set, and no " +
        "muscle that something lighter could not train. Long arms make it kind to you; short arms and long thighs " +
        "make the trap bar or sumo stance worth a try.",
    },
    {
      text:
        "This guide is about the conventional pull, hands outside the knees. The wide-stance version bends the " +
        "knees more and raised quadriceps and shin activity when both were measured in thirteen footballers. " +
        "Neither is cheating; they are two lifts, and each has its own line in the log.",
      sources: ["escamilla-2002"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Load plates of full height, 45 cm (18 in) across, or set smaller ones on blocks so that the bar starts " +
          "at the same place.",
        "Stand with the bar over the middle of your feet, about 3 cm (an inch) from the shins, heels hip width.",
        "Fold at the hips and take the bar just outside your legs, thumbs brushing the shins.",
        "Bend the knees until the shins touch the bar, and leave the bar where it is.",
        "Lift the chest and lengthen the back. The hips end between knees and shoulders, the shoulder blades " +
          "over the bar.",
      ],
      notes: [
        {
          text:
            "How high the hips sit is decided by your build. Arms long, hips high; thighs long, hips high too. " +
            "Copying someone else's start is the quickest way to a poor one.",
        },
        {
          text:
            "A flat thin sole or bare feet shorten the distance and keep you steady. No study has ranked shoes " +
            "for this lift.",
          sources: ["project-judgement"],
        },
      ],
    },
    {
      phase: "brace",
      steps: [
        "Breathe in deep with the back already flat, and tighten the whole belly.",
        "Squeeze the armpits shut, as if crushing two oranges; that brings the lats on and keeps the bar close.",
        "Pull gently on the bar until you hear it touch the upper rim of the plates. The slack is now gone.",
        "Look at the floor two or three metres (7–10 ft) ahead and keep the neck in line.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Push the floor away with both feet; the bar leaves because the legs straighten.",
        "Let hips and shoulders rise at the same speed until the bar reaches the knees.",
        "Keep the bar in touch with shins and thighs all the way.",
        "Past the knees, drive the hips forward to meet the bar.",
        "Arms stay straight from first to last, like ropes with hooks at the end.",
      ],
      notes: [
        {
          text:
            "A held breath during the pull is normal, and with heavy loads unavoidable. Pressure in the trunk " +
            "reaches 161 to 176 mmHg in deadlifts and leg presses, below the squat's.",
          sources: ["blazek-2019", "hackett-chow-2013"],
        },
      ],
    },
    {
      phase: "top",
      steps: [
        "Stand straight: knees and hips open, glutes tight, ribs over the pelvis.",
        "Stop there. Leaning back adds nothing but an arch.",
        "Hold the bar still for a moment, then let some air go while staying firm.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Push the hips back first and let the bar slide down the thighs.",
        "Once it has passed the knees, bend them and set the plates down.",
        "Wait until the bar has stopped moving, rebuild the brace, then pull again.",
        "End the set when the back rounds, when the bar leaves the legs, or when the grip begins to open.",
        "Let go only when the plates lie on the floor.",
      ],
      notes: [
        {
          text:
            "Putting the bar down, touching lightly or letting it fall: nobody has compared what they build. " +
            "Lowering keeps the hamstrings and the grip at work, and most gyms prefer it. Choose one way and log " +
            "it, because touch and go is worth a repetition or two.",
          sources: ["project-judgement"],
        },
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Bar over midfoot", "Shins to the bar", "Chest up, long back"] },
    { phase: "brace", cues: ["Crush the oranges", "Click, then pull"] },
    { phase: "lift", cues: ["Push the floor", "Drag it up the legs", "Hips through"] },
    { phase: "top", cues: ["Tall, glutes tight", "No leaning back"] },
    { phase: "lower", cues: ["Hips back first", "Dead stop, new breath"] },
  ],

  mistakes: [
    {
      id: "lumbar-rounding",
      symptom:
        "The small of the back gives way as the bar breaks from the floor, and each repetition looks more like a " +
        "fishing rod.",
      why:
        "Too heavy, too loose, or hips that cannot reach the bar with a flat back. Pooled studies of lifting " +
        "found no clear link between a bent back and back pain, and strong lifters pull with a rounded upper back " +
        "on purpose. What coaches fear is the change under load: a spine that moves when it was meant to hold. " +
        "That fear is reasonable and unproven.",
      fix:
        "Cut the weight by a fifth and own the start: flat back, full breath, slack out, then push. If flat is " +
        "out of reach at floor height, pull from blocks at mid-shin and work down over weeks.",
      sources: ["saraceni-2020"],
      contested: true,
    },
    {
      id: "hips-rise-first",
      symptom: "The seat shoots up, the bar has not moved, and from there it is a stiff-legged heave.",
      why:
        "The start was too low for your build, or the quadriceps gave up at once. The back and the hamstrings " +
        "inherit a lift planned for four muscle groups.",
      fix:
        "Begin with the hips where they will be anyway when the bar leaves. Think of pushing the knees back " +
        "slowly, and practise with a two-second pause just off the floor.",
    },
    {
      id: "load-drifts-forward",
      symptom: "There is daylight between bar and shin, or the bar swings out around the knees.",
      why:
        "The start was too far away, or the lats slept. With the bar 10 cm (4 in) ahead the back holds the same " +
        "weight on a much longer lever.",
      fix:
        "Check that the bar stands over the middle of the foot before you bend. Long socks, armpits shut, and " +
        "chalk marks on the thighs as proof that contact was kept.",
    },
    {
      id: "jerked-start",
      symptom: "Bent elbows, a bang of iron, and a bar that leaves the floor with a snatch.",
      why:
        "Pulling hard on a slack bar throws the shape away before the work begins, and a bent elbow under a heavy " +
        "load puts the biceps where it does not belong.",
      fix:
        "Straight arms, pull until the bar clicks against the plates, then squeeze harder. The floor should feel " +
        "it before the bar moves.",
    },
    {
      id: "hips-too-low",
      symptom: "You sit down behind the bar as if on a low stool, with the shins pushing it forward.",
      why:
        "A deadlift started as a squat puts the bar ahead of the foot. The hips then have to rise before anything " +
        "else can happen, and the first third of the lift is wasted.",
      fix:
        "Lift the hips until the shoulder blades are above the bar and the shins just touch it. If it feels high, " +
        "it is probably right.",
    },
    {
      id: "lumbar-arching",
      symptom: "At the end you lean back, the belly pushes forward and the knees soften under the bar.",
      why:
        "Somebody said lock out hard. The hips were open already, so the extra movement comes from the back, " +
        "compressed under the whole load.",
      fix:
        "Finish with the glutes, ribs down, chin level. Tall is enough; in competition too the judge wants " +
        "standing, not leaning.",
    },
    {
      id: "touch-and-bounce",
      symptom: "The plates bounce and the next repetition begins on the rebound.",
      why:
        "The floor gives back energy that the legs were supposed to supply, and the bar often comes back crooked. " +
        "Your log then counts what the rubber lifted.",
      fix: "Count one at the bottom, with the bar still. Fewer repetitions, and each of them a deadlift.",
    },
    {
      id: "grip-fails-first",
      symptom: "The fingers open before hips or back are tired.",
      why:
        "Hands grow stronger more slowly than hips. A sweaty bar and no chalk make it worse, and a set that ends " +
        "in the hands did little for the rest.",
      fix:
        "Chalk first. Overhand for warm-ups, then hook grip, mixed grip or straps for the top sets. Swap the " +
        "turned hand from set to set if you pull mixed.",
    },
    {
      id: "load-too-high",
      symptom:
        "The bar hangs at the knees, you hitch it up the thighs, and afterwards the rest of the session is gone.",
      why: "Deadlifts tempt everybody to test instead of train. Grinders cost more than they teach.",
      fix: "Stay with loads you pull in one clean line, two in reserve. Test every two or three months if you must.",
    },
  ],

  programming: [
    {
      text:
        "Starting out. With a 20 kg (45 lb) bar and light full-size plates the first pull weighs about 40 kg (90 " +
        "lb). If that is too much, raise an empty bar on blocks to mid-shin, or begin with a kettlebell. Learn to " +
        "hinge before you learn to load.",
      sources: ["project-judgement"],
    },
    {
      text:
        "For strength. Three to eight work sets a week, in one or two sessions, mostly threes to fives at 80% and " +
        "above, resting three to five minutes. Doubles and singles belong in the last weeks before a test.",
      sources: ["lopez-2021", "acsm-2009", "project-judgement"],
    },
    {
      text:
        "For growth. Four to eight sets of five to eight a week are plenty when squats, rows or other hinges " +
        "stand next to them. Beyond eight or so, sets of Romanian deadlifts, hip thrusts or leg curls buy more " +
        "muscle for less weariness. That last part is judgement.",
      sources: ["project-judgement", "pelland-2025"],
    },
    {
      text:
        "Counting. A set is one for the glutes and the lower back, a half for hamstrings, quadriceps, adductor " +
        "magnus, upper back, trapezius and forearms. That half stands for work as a helper, which is how the " +
        "large analyses count best.",
      sources: ["pelland-2025"],
    },
    {
      text:
        "Where to put it. First in the session, while the back is fresh, or after squats if squats matter more. " +
        "Heavy squats and heavy pulls on one day ask a lot of one spine. Put them two days apart, or pull light " +
        "on the squat day.",
      sources: ["acsm-2026", "project-judgement"],
    },
    {
      text:
        "Once or twice a week? Once is enough for most people and twice suits those who want the number. Strength " +
        "gains a little from more practice; size hardly notices. The old warning that deadlifts need a week to " +
        "recover has no measurement behind it.",
      sources: ["pelland-2025", "belcher-2019"],
      contested: true,
    },
    {
      text:
        "Adding weight. Fill the band in every set with the planned reserve, twice in a row, then add 2.5–5 kg " +
        "(5–10 lb). If the first set falls short two sessions running, take off 5–10% and climb again. A rounded " +
        "back earns no extra plate, whatever the count says.",
      sources: ["acsm-2009", "project-judgement"],
    },
    {
      text:
        "Around it. Rows, carries and a loaded hold finish the hands and the upper back. Leave good mornings and " +
        "heavy back extensions for another day, as they spend the same back.",
    },
  ],

  isItWorking: [
    {
      text:
        "The record that counts is the best clean set from the floor, dead stop each time. Convert it to an " +
        "estimated maximum and look at the line over weeks. One session may mislead by a tenth in either " +
        "direction.",
      sources: ["grgic-2020"],
    },
    {
      text:
        "Keep the conditions: same plates, same grip, same belt or none, same way of touching the floor. Straps " +
        "alone can be worth several repetitions. A new grip starts a new line in the log.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Rate of progress. Complete beginners often add weight every session for a month or two. From then on a " +
        "gain of 0.5–2% a week for the first half-year is good, 0.1–0.5% up to two years is good, and years later " +
        "a couple of per cent a year is still progress. These bands are judgement drawn from large records.",
      sources: ["steele-2022", "latella-2020", "project-judgement"],
    },
    {
      text:
        "Speed tells less here than elsewhere. Experienced powerlifters finish a true maximum at about 0.15 m/s, " +
        "slower than in any other lift, so a bar that crawls may still have something in it. Compare your own " +
        "speeds at one load, week against week.",
      sources: ["helms-2017"],
    },
    {
      text:
        "For muscle, look elsewhere. No tape measures a lower back. If hamstrings or glutes are what you want, " +
        "track the lifts that aim at them, and read this one for strength. Soreness on the next day proves " +
        "effort, nothing more.",
      sources: ["schoenfeld-contreras-2013"],
    },
    {
      text:
        "Is it too much? Two fewer left in reserve at the same load, a grip that fails earlier than usual, a " +
        "start that drifts lower in the back: three hints that recovery is behind. Halve the sets for a week and " +
        "pull again. Bests that return within a fortnight were only hidden.",
      sources: ["project-judgement", "grandou-2020"],
    },
  ],

  questions: [
    {
      question: "Is the deadlift bad for my back?",
      answer: {
        text:
          "Nobody can say that of your back from here. For groups of people, studies of lifting have not tied a " +
          "bent spine to pain, and coaching experience says sudden jumps in load cause most trouble. Build up " +
          "slowly, keep your shape, and get examined if pain stays.",
        sources: ["saraceni-2020"],
        contested: true,
      },
    },
    {
      question: "Sumo or conventional?",
      answer: {
        text:
          "Try both for a month. Sumo bends the knees more and tips the trunk less, so it suits long thighs and " +
          "stiff backs; conventional suits long arms and strong backs. Activity differed little between them " +
          "apart from quadriceps and shins.",
        sources: ["escamilla-2002"],
      },
    },
    {
      question: "Mixed grip, hook grip or straps?",
      answer: {
        text:
          "Mixed and hook both hold more than a plain overhand grip. Hook hurts for two weeks and stays " +
          "symmetrical. Straps are honest for training when the hands would end the set, and forbidden in " +
          "competition.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "How do I get stronger hands?",
      answer: {
        text:
          "Hold the last warm-up set for ten seconds at the top, do the lighter sets overhand, and add farmer's " +
          "carries or hangs twice a week. Straps on the top set do no harm to that plan.",
      },
    },
    {
      question: "Should I wear a belt?",
      answer: {
        text:
          "It changes how you brace: with a belt, the front of the abdomen worked harder and the obliques less. " +
          "Many lift a little more in one. Learn without, then use it for heavy sets if you like.",
        sources: ["escamilla-2002"],
      },
    },
    {
      question: "Do I have to lower the bar slowly?",
      answer: {
        text:
          "No. Under control is enough, about as fast as sitting down. The lowering half does train hamstrings " +
          "and grip, which is a reason not to drop it from the top every time.",
      },
    },
    {
      question: "Should I do sets of ten?",
      answer: {
        text:
          "Rarely. Breath and grip usually end such sets before the hips do, and the back gets careless. Fives " +
          "and sixes make better practice. For tens, choose a Romanian deadlift or a hip thrust.",
        sources: ["project-judgement"],
      },
    },
    {
      question: "My plates are too small to reach mid-shin. What can I do?",
      answer: {
        text:
          "Stand the bar on blocks, on two stacked plates or on rack pins so that it starts 22–23 cm (9 in) above " +
          "the floor. Pulling from lower is another lift, harder on the hips.",
      },
    },
    {
      question: "Should the bar scrape my shins?",
      answer: {
        text:
          "Touch, yes; skin, no. Long socks or leggings solve it. If you bleed, the bar started too close or the " +
          "knees came forward first.",
      },
    },
    {
      question: "Do deadlifts build the glutes?",
      answer: {
        text:
          "They should, since the hips do most of the work at long length, and activity matches the hip thrust's " +
          "in the laboratory. Growth over months has not been compared directly. One trial found something on " +
          "transfer: squats and hip thrusts raised the deadlift alike.",
        sources: ["andersen-2018", "plotkin-2023"],
        contested: true,
      },
    },
    {
      question: "Can I skip squats if I deadlift?",
      answer: {
        text:
          "You would train hips and back and leave much of the quadriceps undone. A leg press or split squat " +
          "beside the pull fills the gap. With time for only two lifts, squat and deadlift are hard to beat.",
      },
    },
    {
      question: "Is the trap bar easier?",
      answer: {
        text:
          "For most people, yes. You stand inside the load, the knees share more, and learning takes a session. " +
          "Glute activity was 16% below the hip thrust there, which says little about growth. Use it if the " +
          "straight bar never feels right.",
        sources: ["andersen-2018"],
      },
    },
    {
      question: "How heavy should I be pulling?",
      answer: {
        text:
          "Heavier than last month. Twice body mass is a common dream in gyms and no scientific threshold; arms, " +
          "age and years of practice all move the goal.",
      },
    },
    {
      question: "Why do I feel it only in my lower back?",
      answer: {
        text:
          "The back holds the whole set, so some fatigue there is expected. If it is all you feel, check that the " +
          "bar stays on the legs and that the hips do not shoot up. Pain is a different matter from tiredness.",
      },
    },
  ],

  safety: [
    {
      text:
        "Stop a set the moment the shape of the back changes and you cannot get it back on the next repetition. " +
        "There is no prize for the last one.",
    },
    {
      text:
        "Pain in the back that starts under load ends the lift for today. Pain below the knee, tingling, a foot " +
        "that drops or a leg that feels weak should be examined soon. If you lose feeling between the legs or " +
        "control over bladder or bowel, go to an emergency department at once.",
    },
    {
      text:
        "Light-headedness just after setting the bar down is common when a held breath is let go. Sit, breathe, " +
        "wait. Fainting, chest pain, a heart that stumbles, or a blinding headache is something else: stop " +
        "training and get medical help.",
    },
    {
      text:
        "Heart disease, high blood pressure, hernia, glaucoma, recent surgery: clear heavy pulling with a doctor " +
        "first. Where you have the go-ahead, keep away from singles, breathe out through the hard part, and stay " +
        "far from failure.",
      sources: ["hackett-chow-2013", "blazek-2019"],
    },
    {
      text:
        "Fragile bones, pregnancy and the months after birth. Picking up weight is part of life in all three, " +
        "which is why it deserves advice from somebody who can see you lift. Raised handles, a kettlebell and " +
        "slow progress are usual starting points.",
      sources: ["acog-804"],
    },
    {
      text:
        "A sharp tug in the front of the upper arm, the palm or the groin is no ordinary strain. Put the bar " +
        "down, and have it looked at when it bruises or stays weak. With a mixed grip keep the turned arm dead " +
        "straight.",
    },
    {
      text:
        "Look around before you pull. Collars on, nobody in front of the bar, no toes under plates, and never let " +
        "go of a bar above another person's feet. Children and teenagers learn with light bars and a coach; older " +
        "beginners start from raised blocks.",
      sources: ["lloyd-2014", "fragala-2019"],
    },
  ],
};
