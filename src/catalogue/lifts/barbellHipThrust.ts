import { defineExercise } from "../defineExercise";
import type { Evidence } from "../evidence";

const GUIDE: Evidence = { grade: "consensus", sources: ["iron-hip-thrust-guide"] };
const JUDGEMENT: Evidence = { grade: "judgement", sources: ["project-judgement"] };

/** Seven lifters at 40% of their maximum: every muscle but gluteus medius differed between foot placements. */
const FOOT_VARIANTS: Evidence = { grade: "laboratory", sources: ["collazo-garcia-2018"], note: "seven lifters at 40% of maximum" };
const FOOT_PULL: Evidence = { grade: "laboratory", sources: ["krause-neto-2020"] };
const WIDE_STANCE: Evidence = {
  grade: "laboratory",
  sources: ["kang-2016"],
  note: "unloaded bridge with the legs 30, 15 and 0 degrees apart",
};
const KNEE_BAND: Evidence = { grade: "laboratory", sources: ["choi-2015"], note: "unloaded bridge" };
const KNEE_SQUEEZE: Evidence = {
  grade: "laboratory",
  sources: ["jang-2013"],
  note: "unloaded bridge; squeezing in and pushing out both raised activity, so read it as bracing",
};
const FLOOR_BRIDGE: Evidence = {
  grade: "laboratory",
  sources: ["kennedy-2022", "zabaleta-korta-2024"],
  note: "ten lifters each; the bar travels 15.5 cm instead of 35.7 cm",
};
const BAND: Evidence = { grade: "laboratory", sources: ["contreras-2016"] };
const SINGLE_LEG: Evidence = { grade: "laboratory", sources: ["macadam-feser-2019"], note: "bridges with body mass only" };
const PELVIC_TILT: Evidence = {
  grade: "consensus",
  sources: ["contreras-2016", "project-judgement"],
  contested: true,
  note: "by mechanism; the American variant, which tilts, showed lower mean glute activity",
};
const MECHANISM: Evidence = { grade: "consensus", sources: ["project-judgement"], note: "by mechanism, not measured here" };
const UNTESTED: Evidence = { grade: "judgement", sources: ["project-judgement"], note: "nobody has measured it" };

/** The lift this library was built around; every other row is modelled on this one. */
export const barbellHipThrust = /* @__PURE__ */ defineExercise({
  id: "barbell-hip-thrust",
  name: "Barbell hip thrust",
  aliases: ["Hip thrust", "BB hip thrust", "Elevação Pélvica (Barra)", "Elevação pélvica com barra"],
  bodyPart: "legs",
  pattern: "hip-thrust",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  equipment: [
    { equipment: "barbell", need: "required" },
    { equipment: "bench", need: "required" },
    { equipment: "plates", need: "optional" },
    {
      equipment: "bar-pad",
      need: "optional",
      requiredFromKg: 60,
      stronglyAboveKg: 70,
      evidence: { ...GUIDE, note: "a rule of comfort; no study" },
    },
  ],

  // The guide's reading: hardest at the top, where gluteus maximus is shortest.
  muscles: [
    {
      muscle: "gluteus-maximus",
      role: "primary",
      setCredit: 1,
      peakLength: "short",
      evidence: "trial",
    },
    {
      muscle: "hamstrings",
      regions: ["biceps-femoris-long-head", "semitendinosus", "semimembranosus"],
      role: "secondary",
      setCredit: 0.5,
      peakLength: "short",
      evidence: "laboratory",
    },
    { muscle: "adductor-magnus", role: "secondary", setCredit: 0.5, peakLength: "mid", evidence: "consensus" },
    { muscle: "quadriceps", role: "stabiliser", setCredit: 0, peakLength: "even", evidence: "trial" },
    { muscle: "gluteus-medius-minimus", role: "stabiliser", setCredit: 0, peakLength: "even", evidence: "trial" },
    { muscle: "rectus-abdominis", role: "stabiliser", setCredit: 0, peakLength: "even", evidence: "consensus" },
    { muscle: "obliques", role: "stabiliser", setCredit: 0, peakLength: "even", evidence: "consensus" },
    { muscle: "transversus-abdominis", role: "stabiliser", setCredit: 0, peakLength: "even", evidence: "consensus" },
  ],
  evidenceOverlay: {
    muscles: [
      {
        muscle: "gluteus-maximus",
        role: "primary",
        setCredit: 1,
        peakLength: "mid",
        evidence: "laboratory",
      },
      {
        muscle: "hamstrings",
        regions: ["biceps-femoris-long-head", "semitendinosus", "semimembranosus"],
        role: "secondary",
        setCredit: 0.25,
        peakLength: "short",
        evidence: "trial",
      },
      { muscle: "adductor-magnus", role: "secondary", setCredit: 0.25, peakLength: "mid", evidence: "trial" },
      { muscle: "erector-spinae", role: "secondary", setCredit: 0.25, peakLength: "mid", evidence: "laboratory" },
      {
        muscle: "quadriceps",
        regions: ["vastus-lateralis", "vastus-medialis", "vastus-intermedius"],
        role: "secondary",
        setCredit: 0.25,
        peakLength: "mid",
        evidence: "laboratory",
      },
      { muscle: "gluteus-medius-minimus", role: "stabiliser", setCredit: 0, peakLength: "even", evidence: "trial" },
      { muscle: "rectus-abdominis", role: "stabiliser", setCredit: 0, peakLength: "even", evidence: "consensus" },
      { muscle: "obliques", role: "stabiliser", setCredit: 0, peakLength: "even", evidence: "consensus" },
      { muscle: "transversus-abdominis", role: "stabiliser", setCredit: 0, peakLength: "even", evidence: "consensus" },
    ],
    lengthProfile: { short: 0.4, mid: 0.5, long: 0.1 },
    rationale:
      "The hip extensor moment is largest just above the bottom and falls on the way up; activity peaks at the top " +
      "because a short muscle needs more drive for the same force. Erectors and quadriceps work, though they grow " +
      "little. The shares by length and the quarter credits are this library's judgement.",
    sources: ["brazil-2021", "otsuka-2021", "plotkin-2023", "neto-2019", "contreras-2015", "project-judgement"],
  },

  loading: {
    convention: "total",
    barKg: 20,
    startKg: 20,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0.5, // an estimate
    minimumVelocity: {
      value: 0.25,
      sd: 0.03,
      evidence: {
        grade: "laboratory",
        sources: ["de-hoyo-2021"],
        note: "102 men; a share of maximum read from velocity errs by about 7% of maximum, too coarse to judge a single set",
      },
    },
  },
  demands: { stability: 3, skill: 2, axial: 1, systemic: 2 },

  // Effects are relative to the recommended or usual answer; they describe recruitment and never change a set credit.
  setup: [
    {
      id: "feet-distance",
      name: "Feet from the bench",
      options: [
        {
          id: "close",
          name: "Close, knees sharply bent at the top",
          effects: [
            { muscle: "quadriceps", change: "more", evidence: FOOT_VARIANTS },
            {
              muscle: "hamstrings",
              change: "less",
              evidence: {
                grade: "laboratory",
                sources: ["lehecka-2017"],
                note: "single-leg bridge, more knee flexion",
              },
            },
            {
              muscle: "gluteus-maximus",
              change: "unknown",
              evidence: { ...GUIDE, contested: true, note: "said to lose work; unproven" },
            },
            { muscle: "gluteus-medius-minimus", change: "same", evidence: FOOT_VARIANTS },
            { muscle: "adductor-magnus", change: "unknown", evidence: UNTESTED },
            { muscle: "erector-spinae", change: "same", evidence: GUIDE },
          ],
        },
        { id: "middle", name: "Where the shins stand upright at the top", recommended: true, effects: [] },
        {
          id: "far",
          name: "Far, knees open at the top",
          effects: [
            { muscle: "hamstrings", change: "more", evidence: FOOT_VARIANTS },
            { muscle: "quadriceps", change: "less", evidence: FOOT_VARIANTS },
            {
              muscle: "gluteus-maximus",
              change: "unknown",
              evidence: { ...FOOT_VARIANTS, note: "the same or less; seven lifters at 40% of maximum" },
            },
            { muscle: "gluteus-medius-minimus", change: "same", evidence: FOOT_VARIANTS },
            { muscle: "adductor-magnus", change: "unknown", evidence: UNTESTED },
            { muscle: "erector-spinae", change: "more", evidence: { ...GUIDE, note: "said by coaches; not measured" } },
          ],
        },
      ],
    },
    {
      id: "shins-at-top",
      name: "Shins at the top",
      options: [
        {
          id: "vertical",
          name: "Vertical, within 10 degrees",
          recommended: true,
          effects: [
            {
              muscle: "gluteus-maximus",
              change: "more",
              evidence: { grade: "consensus", sources: ["iron-hip-thrust-guide", "contreras-blog"] },
            },
            { muscle: "hamstrings", change: "same", evidence: GUIDE },
            { muscle: "quadriceps", change: "same", evidence: GUIDE },
          ],
        },
        { id: "leaning", name: "Leaning by more than 10 degrees", effects: [] },
      ],
    },
    {
      id: "stance",
      name: "Width of the feet",
      options: [
        { id: "hip-width", name: "Hip width", recommended: true, effects: [] },
        {
          id: "wide",
          name: "Wider, thighs about 30 degrees apart",
          effects: [
            { muscle: "gluteus-maximus", change: "more", evidence: WIDE_STANCE },
            { muscle: "erector-spinae", change: "less", evidence: WIDE_STANCE },
            { muscle: "adductor-magnus", change: "more", evidence: { ...GUIDE, note: "by mechanism" } },
            { muscle: "gluteus-medius-minimus", change: "unknown", evidence: UNTESTED },
            { muscle: "hamstrings", change: "unknown", evidence: UNTESTED },
            { muscle: "quadriceps", change: "unknown", evidence: UNTESTED },
          ],
        },
      ],
    },
    {
      id: "toes",
      name: "Toes",
      options: [
        { id: "forward", name: "Forward", effects: [] },
        {
          id: "out",
          name: "Turned out",
          effects: [
            { muscle: "gluteus-maximus", change: "more", evidence: MECHANISM },
            { muscle: "gluteus-medius-minimus", change: "more", evidence: MECHANISM },
            { muscle: "hamstrings", change: "unknown", evidence: UNTESTED },
            { muscle: "quadriceps", change: "unknown", evidence: UNTESTED },
            { muscle: "adductor-magnus", change: "unknown", evidence: UNTESTED },
            { muscle: "erector-spinae", change: "unknown", evidence: UNTESTED },
          ],
        },
      ],
    },
    {
      id: "knees",
      name: "What the knees push against",
      options: [
        { id: "free", name: "Nothing", effects: [] },
        {
          id: "band",
          name: "Outward against a band",
          effects: [
            { muscle: "gluteus-maximus", change: "more", evidence: KNEE_BAND },
            { muscle: "gluteus-medius-minimus", change: "more", evidence: KNEE_BAND },
            { muscle: "erector-spinae", change: "less", evidence: KNEE_BAND },
            { muscle: "adductor-magnus", change: "less", evidence: KNEE_BAND },
            { muscle: "hamstrings", change: "same", evidence: KNEE_BAND },
            { muscle: "quadriceps", change: "same", evidence: KNEE_BAND },
          ],
        },
        {
          id: "squeeze",
          name: "Inward against a ball or pad",
          effects: [
            { muscle: "gluteus-maximus", change: "more", evidence: KNEE_SQUEEZE },
            { muscle: "adductor-magnus", change: "more", evidence: KNEE_SQUEEZE },
            { muscle: "rectus-abdominis", change: "more", evidence: KNEE_SQUEEZE },
            { muscle: "gluteus-medius-minimus", change: "same", evidence: KNEE_SQUEEZE },
            { muscle: "hamstrings", change: "same", evidence: KNEE_SQUEEZE },
            { muscle: "quadriceps", change: "same", evidence: KNEE_SQUEEZE },
            { muscle: "erector-spinae", change: "unknown", evidence: UNTESTED },
          ],
        },
      ],
    },
    {
      id: "foot-pressure",
      name: "Where the feet press",
      options: [
        {
          id: "heels",
          name: "Heels",
          recommended: true,
          effects: [
            { muscle: "hamstrings", change: "more", evidence: GUIDE },
            { muscle: "quadriceps", change: "less", evidence: GUIDE },
            {
              muscle: "gluteus-maximus",
              change: "unknown",
              evidence: { ...GUIDE, contested: true, note: "said to gain; nobody has measured it" },
            },
            { muscle: "gluteus-medius-minimus", change: "same", evidence: GUIDE },
            { muscle: "adductor-magnus", change: "same", evidence: GUIDE },
            { muscle: "erector-spinae", change: "same", evidence: GUIDE },
          ],
        },
        {
          id: "forefoot",
          name: "Forefoot or toes",
          effects: [
            { muscle: "quadriceps", change: "more", evidence: GUIDE },
            { muscle: "hamstrings", change: "less", evidence: GUIDE },
            {
              muscle: "gluteus-maximus",
              change: "unknown",
              evidence: { ...GUIDE, contested: true, note: "said to lose; nobody has measured it" },
            },
            { muscle: "gluteus-medius-minimus", change: "same", evidence: GUIDE },
            { muscle: "adductor-magnus", change: "same", evidence: GUIDE },
            { muscle: "erector-spinae", change: "same", evidence: GUIDE },
          ],
        },
      ],
    },
    {
      id: "foot-effort",
      name: "Direction of the effort at the feet",
      options: [
        { id: "straight-down", name: "Straight down", recommended: true, effects: [] },
        {
          id: "pull-in",
          name: "Pulling toward the hips",
          effects: [
            { muscle: "gluteus-maximus", change: "less", evidence: FOOT_PULL },
            { muscle: "hamstrings", change: "more", evidence: FOOT_PULL },
            { muscle: "quadriceps", change: "less", evidence: FOOT_PULL },
            { muscle: "gluteus-medius-minimus", change: "same", evidence: FOOT_PULL },
            { muscle: "adductor-magnus", change: "unknown", evidence: UNTESTED },
            { muscle: "erector-spinae", change: "unknown", evidence: UNTESTED },
          ],
        },
        {
          id: "outward",
          name: "Turning outward",
          effects: [
            { muscle: "gluteus-maximus", change: "more", evidence: FOOT_PULL },
            { muscle: "gluteus-medius-minimus", change: "same", evidence: FOOT_PULL },
            { muscle: "hamstrings", change: "same", evidence: FOOT_PULL },
            { muscle: "quadriceps", change: "same", evidence: FOOT_PULL },
            { muscle: "adductor-magnus", change: "unknown", evidence: UNTESTED },
            { muscle: "erector-spinae", change: "unknown", evidence: UNTESTED },
          ],
        },
      ],
    },
    {
      id: "pelvis-at-top",
      name: "Pelvis at the top",
      options: [
        { id: "neutral", name: "In line with the trunk", recommended: true, effects: [] },
        {
          id: "posterior-tilt",
          name: "Tucked under",
          effects: [
            { muscle: "gluteus-maximus", change: "more", evidence: PELVIC_TILT },
            { muscle: "erector-spinae", change: "less", evidence: PELVIC_TILT },
            { muscle: "gluteus-medius-minimus", change: "same", evidence: PELVIC_TILT },
            { muscle: "hamstrings", change: "same", evidence: PELVIC_TILT },
            { muscle: "quadriceps", change: "same", evidence: PELVIC_TILT },
            { muscle: "adductor-magnus", change: "same", evidence: PELVIC_TILT },
          ],
        },
        {
          id: "anterior-tilt",
          name: "Tipped forward, the low back arched",
          effects: [
            { muscle: "gluteus-maximus", change: "less", evidence: GUIDE },
            { muscle: "erector-spinae", change: "more", evidence: GUIDE },
            { muscle: "gluteus-medius-minimus", change: "same", evidence: GUIDE },
            { muscle: "hamstrings", change: "same", evidence: GUIDE },
            { muscle: "quadriceps", change: "same", evidence: GUIDE },
            { muscle: "adductor-magnus", change: "same", evidence: GUIDE },
          ],
        },
      ],
    },
    {
      id: "bracing",
      name: "Trunk",
      options: [
        {
          id: "braced",
          name: "Abdominals braced",
          recommended: true,
          effects: [
            {
              muscle: "gluteus-maximus",
              change: "more",
              evidence: { grade: "laboratory", sources: ["oh-2007"], note: "hip extension lying prone" },
            },
            {
              muscle: "erector-spinae",
              change: "less",
              evidence: { grade: "laboratory", sources: ["oh-2007"], note: "hip extension lying prone" },
            },
            { muscle: "hamstrings", change: "same", evidence: MECHANISM },
            { muscle: "quadriceps", change: "same", evidence: MECHANISM },
          ],
        },
        { id: "loose", name: "Not braced", effects: [] },
      ],
    },
    {
      id: "bench-contact",
      name: "Where the bench edge touches",
      options: [
        { id: "under-scapulae", name: "Just under the shoulder blades", recommended: true, effects: [] },
        {
          id: "neck",
          name: "The neck",
          effects: [{ muscle: "gluteus-maximus", change: "unknown", evidence: { ...GUIDE, note: "never do this" } }],
        },
        {
          id: "low-back",
          name: "The low back",
          effects: [
            { muscle: "erector-spinae", change: "more", evidence: { ...GUIDE, note: "never do this" } },
            { muscle: "gluteus-maximus", change: "unknown", evidence: UNTESTED },
          ],
        },
      ],
    },
    {
      id: "bench-height",
      name: "Height of the bench",
      options: [
        { id: "knee-height-or-less", name: "35 to 45 cm, a little below the knee", recommended: true, effects: [] },
        {
          id: "high",
          name: "Above the knee",
          effects: [
            { muscle: "erector-spinae", change: "more", evidence: MECHANISM },
            { muscle: "gluteus-maximus", change: "unknown", evidence: UNTESTED },
          ],
        },
      ],
    },
    {
      id: "support",
      name: "What the back rests on",
      options: [
        { id: "bench", name: "Bench", recommended: true, effects: [] },
        {
          id: "floor",
          name: "Floor, which makes it a glute bridge",
          effects: [
            { muscle: "gluteus-maximus", change: "more", evidence: FLOOR_BRIDGE },
            { muscle: "gluteus-medius-minimus", change: "more", evidence: FLOOR_BRIDGE },
            { muscle: "quadriceps", change: "less", evidence: FLOOR_BRIDGE },
            { muscle: "hamstrings", change: "same", evidence: FLOOR_BRIDGE },
            { muscle: "erector-spinae", change: "same", evidence: FLOOR_BRIDGE },
            { muscle: "adductor-magnus", change: "unknown", evidence: UNTESTED },
          ],
        },
      ],
    },
    {
      id: "resistance",
      name: "What gives the resistance",
      options: [
        { id: "bar", name: "Bar", recommended: true, effects: [] },
        {
          id: "band",
          name: "Band in place of the bar",
          effects: [
            { muscle: "gluteus-maximus", change: "less", evidence: BAND },
            { muscle: "erector-spinae", change: "less", evidence: BAND },
            { muscle: "gluteus-medius-minimus", change: "same", evidence: BAND },
            { muscle: "hamstrings", change: "same", evidence: BAND },
            { muscle: "quadriceps", change: "same", evidence: BAND },
            { muscle: "adductor-magnus", change: "same", evidence: BAND },
          ],
        },
        {
          id: "bar-and-band",
          name: "Bar and band together",
          effects: [
            {
              muscle: "gluteus-maximus",
              change: "more",
              evidence: { ...MECHANISM, note: "at the top, where the band is tight; by mechanism" },
            },
          ],
        },
      ],
    },
    {
      id: "pause-at-top",
      name: "Pause at the top",
      options: [
        { id: "no", name: "None", effects: [] },
        {
          id: "yes",
          name: "1 to 3 seconds",
          effects: [
            {
              muscle: "gluteus-maximus",
              change: "more",
              evidence: { ...MECHANISM, note: "more time at short length; the load falls by 5 to 15%" },
            },
          ],
        },
      ],
    },
    {
      id: "floor-touch",
      name: "At the bottom",
      options: [
        {
          id: "stop-above",
          name: "Turn round 3 to 5 cm above the floor",
          recommended: true,
          effects: [
            {
              muscle: "gluteus-maximus",
              change: "same",
              evidence: {
                grade: "consensus",
                sources: ["iron-hip-thrust-guide", "davies-2021"],
                contested: true,
                note: "said to grow more muscle; short rests within a set have shown no difference",
              },
            },
          ],
        },
        { id: "rest-on-floor", name: "Set the plates down each time", effects: [] },
      ],
    },
    {
      id: "bar-pad",
      name: "Bar pad",
      options: [
        { id: "yes", name: "Used", recommended: true, effects: [] },
        { id: "no", name: "None", effects: [] },
      ],
    },
    {
      id: "legs",
      name: "Legs",
      options: [
        { id: "both", name: "Both", recommended: true, effects: [] },
        {
          id: "single",
          name: "One at a time, which makes it another lift",
          effects: [
            {
              muscle: "gluteus-maximus",
              change: "more",
              evidence: { ...SINGLE_LEG, note: "for the load; body mass only" },
            },
            { muscle: "gluteus-medius-minimus", change: "more", evidence: SINGLE_LEG },
            { muscle: "hamstrings", change: "more", evidence: SINGLE_LEG },
            { muscle: "quadriceps", change: "more", evidence: SINGLE_LEG },
            { muscle: "erector-spinae", change: "more", evidence: { ...SINGLE_LEG, note: "against rotation" } },
            { muscle: "adductor-magnus", change: "unknown", evidence: UNTESTED },
          ],
        },
      ],
    },
    {
      id: "focus",
      name: "What the lifter thinks of",
      options: [
        { id: "movement", name: "Moving the bar", effects: [] },
        {
          id: "muscle",
          name: "The muscle working",
          effects: [
            {
              muscle: "gluteus-maximus",
              change: "more",
              evidence: {
                grade: "laboratory",
                sources: ["calatayud-2016", "schoenfeld-2018"],
                note: "activity up to about 60% of maximum, other lifts; a gain in growth was seen in the arms and not the thighs",
              },
            },
          ],
        },
      ],
    },
    {
      id: "squeezes-before-set",
      name: "Unloaded squeezes before the set",
      options: [
        { id: "no", name: "None", effects: [] },
        {
          id: "yes",
          name: "2 or 3",
          effects: [
            {
              muscle: "gluteus-maximus",
              change: "unknown",
              evidence: {
                grade: "trial",
                sources: ["parr-2017", "cochrane-2017"],
                contested: true,
                note:
                  "the same or less: lower activity at the same force in one study, no effect in six weeks in another",
              },
            },
          ],
        },
      ],
    },
  ],

  // What the advisor does about each is judgement.
  mistakes: [
    {
      id: "lumbar-hyperextension",
      name: "Arching the low back at the top",
      severity: "critical",
      rank: 1,
      effects: [
        { muscle: "erector-spinae", change: "more", evidence: GUIDE },
        { muscle: "gluteus-maximus", change: "less", evidence: GUIDE },
      ],
      onFirst: "hold-load",
      onRepeat: "rebuild-technique",
      evidence: {
        grade: "consensus",
        sources: ["iron-hip-thrust-guide", "saraceni-2020"],
        contested: true,
        note: "may irritate the low back; that it harms in the long run has not been shown",
      },
    },
    {
      id: "forefoot-push",
      name: "Pushing with the toes",
      severity: "major",
      effects: [
        { muscle: "quadriceps", change: "more", evidence: GUIDE },
        { muscle: "gluteus-maximus", change: "less", evidence: GUIDE },
      ],
      onFirst: "hold-load",
      onRepeat: "reduce-load",
      evidence: GUIDE,
    },
    {
      id: "knee-drive",
      name: "Driving the knees forward, the push oblique",
      severity: "major",
      effects: [
        { muscle: "quadriceps", change: "more", evidence: GUIDE },
        { muscle: "gluteus-maximus", change: "less", evidence: GUIDE },
      ],
      onFirst: "hold-load",
      onRepeat: "reduce-load",
      evidence: GUIDE,
    },
    {
      id: "feet-too-close",
      name: "Feet too close",
      severity: "minor",
      effects: [
        { muscle: "quadriceps", change: "more", evidence: FOOT_VARIANTS },
        {
          muscle: "gluteus-maximus",
          change: "unknown",
          evidence: { ...GUIDE, contested: true, note: "said to lose work; unproven" },
        },
      ],
      onFirst: "mention",
      onRepeat: "hold-load",
      evidence: { grade: "consensus", sources: ["iron-hip-thrust-guide", "collazo-garcia-2018"] },
    },
    {
      id: "feet-too-far",
      name: "Feet too far",
      severity: "minor",
      effects: [
        { muscle: "hamstrings", change: "more", evidence: FOOT_VARIANTS },
        { muscle: "erector-spinae", change: "more", evidence: { ...GUIDE, note: "said by coaches; not measured" } },
      ],
      onFirst: "mention",
      onRepeat: "hold-load",
      evidence: { grade: "consensus", sources: ["iron-hip-thrust-guide", "collazo-garcia-2018"] },
    },
    {
      id: "scapula-slide",
      name: "Shoulder blades sliding on the bench",
      severity: "major",
      effects: [],
      onFirst: "hold-load",
      onRepeat: "reduce-load",
      evidence: GUIDE,
    },
    {
      id: "unstable-bar",
      name: "Bar tipping or rolling",
      severity: "major",
      effects: [],
      onFirst: "hold-load",
      onRepeat: "reduce-load",
      evidence: GUIDE,
    },
    {
      id: "load-too-low",
      name: "Load far too low",
      severity: "minor",
      effects: [],
      onFirst: "mention",
      onRepeat: "mention",
      evidence: GUIDE,
    },
    {
      id: "load-too-high",
      name: "Load far too high",
      severity: "major",
      effects: [],
      onFirst: "reduce-load",
      onRepeat: "rebuild-technique",
      evidence: GUIDE,
    },
    {
      id: "no-bar-pad",
      name: "Heavy bar without a pad",
      severity: "minor",
      effects: [],
      onFirst: "mention",
      onRepeat: "hold-load",
      evidence: { ...GUIDE, note: "pain at the hips makes technique give way; no study" },
    },
  ],

  presets: [
    {
      role: "priority",
      goal: "hypertrophy",
      setsPerSession: { min: 3, max: 7 },
      setsPerWeek: { min: 10, max: 15 },
      sessionsPerWeek: { min: 2, max: 3 },
      repZones: [
        { min: 6, max: 8 },
        { min: 10, max: 15 },
      ],
      rir: 2,
      restSeconds: 120,
      evidence: {
        grade: "meta-analysis",
        sources: [
          "iron-hip-thrust-guide",
          "pelland-2025",
          "acsm-2026",
          "baz-valle-2022",
          "schoenfeld-2017",
          "robinson-2024",
          "refalo-2024",
          "singer-2024",
          "project-judgement",
        ],
        note:
          "the weekly sets and repetitions are supported for muscle in general; alternating two zones is neither better nor " +
          "worse than one; the exact reserve and rest are chosen inside what the evidence leaves open",
      },
    },
    {
      role: "priority",
      goal: "strength",
      setsPerSession: { min: 3, max: 5 },
      setsPerWeek: { min: 6, max: 12 },
      sessionsPerWeek: { min: 2, max: 3 },
      repZones: [{ min: 3, max: 6 }],
      rir: 2,
      restSeconds: 180,
      evidence: {
        grade: "meta-analysis",
        sources: ["lopez-2021", "acsm-2009", "acsm-2026", "pelland-2025", "project-judgement"],
        note: "80% of maximum and more serves strength best, so heavier than the guide's 6 to 8; the number of sets is judgement",
      },
    },
    {
      role: "accessory",
      goal: "hypertrophy",
      setsPerSession: { min: 3, max: 4 },
      setsPerWeek: { min: 6, max: 8 },
      sessionsPerWeek: { min: 2, max: 2 },
      repZones: [{ min: 8, max: 12 }],
      rir: 2,
      restSeconds: 90,
      evidence: {
        grade: "meta-analysis",
        sources: [
          "iron-hip-thrust-guide",
          "pelland-2025",
          "robinson-2024",
          "refalo-2024",
          "singer-2024",
          "project-judgement",
        ],
        note: "beside squat and deadlift; above the four or so weekly sets that show an effect",
      },
    },
  ],

  suitability: [
    {
      id: "glutes-first",
      verdict: "prioritise",
      when: { fact: "goal", is: "glute-hypertrophy" },
      reason: "Loads the glutes and little else, so they can grow without the thighs growing along.",
      evidence: {
        grade: "meta-analysis",
        sources: ["iron-hip-thrust-guide", "krause-neto-2025", "plotkin-2023"],
        contested: true,
        note: "set for set the glutes grew as much from squats",
      },
    },
    {
      id: "muscle-growth",
      verdict: "include",
      when: { fact: "goal", is: "hypertrophy" },
      reason: "Adds direct glute sets beside squat and deadlift.",
      evidence: {
        grade: "trial",
        sources: ["iron-hip-thrust-guide", "kassiano-2024"],
        note: "the group that added it also did more sets",
      },
    },
    {
      id: "general-training",
      verdict: "include",
      when: { fact: "goal", is: "general" },
      reason: "Fits almost any serious programme beside the classic lifts, and replaces none of them.",
      evidence: GUIDE,
    },
    {
      id: "whole-legs",
      verdict: "optional",
      when: { fact: "goal", is: "leg-hypertrophy" },
      reason: "Quadriceps and adductors grow more from squats.",
      evidence: { grade: "trial", sources: ["iron-hip-thrust-guide", "plotkin-2023"] },
    },
    {
      id: "low-glute-response",
      verdict: "prioritise",
      when: { fact: "response", is: "low-glute-response" },
      reason: "Glutes that answer poorly to squat and deadlift, by build or by technique, get work that does not depend on them.",
      evidence: { ...GUIDE, note: "untested" },
    },
    {
      id: "sprinting",
      verdict: "include",
      when: { fact: "sport", is: "sprinting" },
      reason: "Builds hip extension strength.",
      evidence: {
        grade: "meta-analysis",
        sources: ["iron-hip-thrust-guide", "lin-2026", "jarvis-2019"],
        contested: true,
        note: "strength in the lift itself is certain; the effect on sprinting small and borderline, on jumping none",
      },
    },
    {
      id: "football",
      verdict: "include",
      when: { fact: "sport", is: "football" },
      reason: "Builds hip extension strength.",
      evidence: {
        grade: "meta-analysis",
        sources: ["iron-hip-thrust-guide", "lin-2026"],
        contested: true,
        note: "the effect on sprinting and turning is small",
      },
    },
    {
      id: "rugby",
      verdict: "include",
      when: { fact: "sport", is: "rugby" },
      reason: "Builds hip extension strength.",
      evidence: {
        grade: "meta-analysis",
        sources: ["iron-hip-thrust-guide", "lin-2026"],
        contested: true,
        note: "the effect on sprinting and turning is small",
      },
    },
    {
      id: "already-growing",
      verdict: "skip",
      when: { fact: "response", is: "glutes-growing" },
      reason: "Deep squats and deadlifts already grow the glutes.",
      evidence: { grade: "trial", sources: ["iron-hip-thrust-guide", "kubo-2019", "plotkin-2023"] },
    },
    {
      id: "one-slot",
      verdict: "skip",
      when: { fact: "slots", is: "1" },
      reason: "With room for one lift only, squat or deadlift trains more of the body.",
      evidence: { grade: "trial", sources: ["iron-hip-thrust-guide", "plotkin-2023"] },
    },
    {
      id: "pregnancy",
      verdict: "ask-a-professional",
      when: { fact: "flag", is: "pregnancy" },
      reason: "Lying on the back for long is advised against after the first three months.",
      evidence: { grade: "consensus", sources: ["acog-804"] },
    },
  ],

  thresholds: {
    "start-load": { value: 20, unit: "kg", meaning: "where a beginner starts: the empty bar", evidence: GUIDE },
    "bar-pad-required": {
      value: 60,
      unit: "kg",
      meaning: "from here a pad is needed",
      evidence: { ...GUIDE, note: "a rule of comfort; no study" },
    },
    "bar-pad-strongly-required": {
      value: 70,
      unit: "kg",
      meaning: "above here going without hurts and technique gives way",
      evidence: { ...GUIDE, note: "a rule of comfort; no study" },
    },
    "floor-clearance-min": {
      value: 3,
      unit: "cm",
      meaning: "least gap between plates and floor at the bottom",
      evidence: GUIDE,
    },
    "floor-clearance-max": {
      value: 5,
      unit: "cm",
      meaning: "largest gap between plates and floor at the bottom",
      evidence: GUIDE,
    },
    "shin-angle-at-top": {
      value: 90,
      unit: "deg",
      meaning: "shin against floor at the top",
      evidence: { grade: "consensus", sources: ["iron-hip-thrust-guide", "contreras-blog"] },
    },
    "shin-angle-tolerance": {
      value: 10,
      unit: "deg",
      meaning: "either side of shin-angle-at-top",
      evidence: JUDGEMENT,
    },
    "knee-angle-at-top": {
      value: 90,
      unit: "deg",
      meaning: "knee at the top; keeps the hamstrings short",
      evidence: { ...GUIDE, contested: true, note: "their share falls by less than claimed" },
    },
    "knee-angle-tolerance": {
      value: 10,
      unit: "deg",
      meaning: "either side of knee-angle-at-top",
      evidence: JUDGEMENT,
    },
    "trunk-angle-at-top": {
      value: 0,
      unit: "deg",
      meaning: "trunk against floor where the lift ends",
      evidence: GUIDE,
    },
    "trunk-angle-tolerance": {
      value: 5,
      unit: "deg",
      meaning: "either side of trunk-angle-at-top",
      evidence: JUDGEMENT,
    },
    "calibration-sessions-min": {
      value: 1,
      unit: "sessions",
      meaning: "fewest sessions to find the feet before adding load",
      evidence: {
        ...GUIDE,
        contested: true,
        note: "the guide says one session in one place and two to three in another",
      },
    },
    "calibration-sessions-expected": {
      value: 3,
      unit: "sessions",
      meaning: "sessions it usually takes to find the feet; no verdict on progress before",
      evidence: {
        ...GUIDE,
        contested: true,
        note: "the guide says one session in one place and two to three in another",
      },
    },
    "squeezes-min": {
      value: 2,
      unit: "repetitions",
      meaning: "fewest unloaded squeezes before a set, for those who like them",
      evidence: {
        grade: "trial",
        sources: ["iron-hip-thrust-guide", "parr-2017", "cochrane-2017"],
        contested: true,
        note: "no benefit shown",
      },
    },
    "squeezes-max": {
      value: 3,
      unit: "repetitions",
      meaning: "most unloaded squeezes before a set, for those who like them",
      evidence: {
        grade: "trial",
        sources: ["iron-hip-thrust-guide", "parr-2017", "cochrane-2017"],
        contested: true,
        note: "no benefit shown",
      },
    },
    "plausible-one-rep-max-min": {
      value: 0.3,
      unit: "x body mass",
      meaning: "an estimated maximum below this is more likely a wrong entry",
      evidence: {
        ...JUDGEMENT,
        sources: ["project-judgement", "strength-level"],
        note: "set outside the range lifters report",
      },
    },
    "plausible-one-rep-max-max": {
      value: 4,
      unit: "x body mass",
      meaning: "an estimated maximum above this is more likely a wrong entry",
      evidence: {
        ...JUDGEMENT,
        sources: ["project-judgement", "strength-level"],
        note: "set outside the range lifters report",
      },
    },
    "implausible-jump": {
      value: 25,
      unit: "%",
      meaning: "a larger rise of the estimated maximum from one session to the next is more likely a wrong unit",
      evidence: JUDGEMENT,
    },
  },

  facts: [
    {
      id: "history",
      statement:
        "The lift is young and not of powerlifting origin: described in a journal in 2011, it became the reference lift for " +
        "the glutes within about ten years. Until then squats, lunges and deadlifts did, and for most people sufficed.",
      evidence: { grade: "consensus", sources: ["iron-hip-thrust-guide", "contreras-2011", "kubo-2019"] },
    },
    {
      id: "hip-extension",
      statement: "Hip extension dominates: demand at the hip is well above that at knee and low back.",
      evidence: { grade: "laboratory", sources: ["iron-hip-thrust-guide", "brazil-2021"] },
    },
    {
      id: "largest-muscle",
      statement: "Gluteus maximus is the largest single muscle of the body; the quadriceps are larger only as a group.",
      evidence: { grade: "consensus", sources: ["iron-hip-thrust-guide"] },
    },
    {
      id: "prime-mover",
      statement:
        "Gluteus maximus brings the thigh from in front of the trunk into line with it; in deep flexion adductor magnus and " +
        "hamstrings share the lead.",
      evidence: { grade: "consensus", sources: ["iron-hip-thrust-guide", "neumann-2010"] },
    },
    {
      id: "single-target",
      statement: "By its joints a compound lift; by its effect close to an isolation of the glutes.",
      evidence: {
        grade: "trial",
        sources: ["iron-hip-thrust-guide", "plotkin-2023", "contreras-2015", "otsuka-2021"],
        contested: true,
        note: "hamstrings, quadriceps and erectors work measurably, though they grow little",
      },
    },
    {
      id: "emg-against-squat",
      statement:
        "Mean activity at an estimated 10-repetition maximum, hip thrust against squat, as % of maximal contraction: upper " +
        "glute 69.5 and 29.4, lower glute 86.8 and 45.4, biceps femoris 40.8 and 14.9, vastus lateralis 99.5 and 110.",
      evidence: {
        grade: "laboratory",
        sources: ["contreras-2015", "plotkin-2023"],
        contested: true,
        note: "activity did not predict which region grew, so it is a description and no promise",
      },
    },
    {
      id: "emg-peaks-against-squat",
      statement:
        "Peak activity, hip thrust against squat, as % of maximal contraction: upper glute 172 and 84.9, lower glute 216 and " +
        "130, biceps femoris 86.9 and 37.5, vastus lateralis 216 and 244.",
      evidence: { grade: "laboratory", sources: ["contreras-2015"] },
    },
    {
      id: "emg-variants",
      statement: "Mean glute activity was higher with the barbell than in the American and band variants.",
      evidence: { grade: "laboratory", sources: ["contreras-2016"] },
    },
    {
      id: "emg-against-deadlifts",
      statement:
        "Glute activity was 16% above the hex-bar deadlift, 26% in the upper half of the lift; biceps femoris 20% below the " +
        "barbell deadlift; erectors alike. Against the Romanian deadlift at maximum, glute activity did not differ.",
      evidence: { grade: "laboratory", sources: ["andersen-2018", "delgado-2019"] },
    },
    {
      id: "emg-rank",
      statement:
        "Among the lifts with more than 60% of maximal glute activity, step-ups come first; the hip thrust is in the class, " +
        "not at its head.",
      evidence: {
        grade: "laboratory",
        sources: ["iron-hip-thrust-guide", "krause-neto-2020", "williams-2021"],
        contested: true,
        note: "single studies that left step-ups out put the hip thrust first",
      },
    },
    {
      id: "emg-order",
      statement: "Within the lift activity is highest in gluteus maximus, then erector spinae, hamstrings and quadriceps; gluteus medius comes late.",
      evidence: { grade: "laboratory", sources: ["neto-2019"] },
    },
    {
      id: "emg-rises-with-load",
      statement: "A heavier load raises the activity of every muscle involved.",
      evidence: { grade: "consensus", sources: ["project-judgement"], note: "general relation of activity and load" },
    },
    {
      id: "hardest-at-the-top",
      statement:
        "Said to be hardest at the top, where the glute is shortest and squat and deadlift, hardest at the bottom, do not " +
        "load it; so that the three together cover the whole range.",
      evidence: {
        grade: "laboratory",
        sources: ["iron-hip-thrust-guide", "brazil-2021", "otsuka-2021", "contreras-2015", "regional-length-meta"],
        contested: true,
        note:
          "activity peaks at the top, but the moment about the hip is largest near the bottom and falls; covering all lengths " +
          "is untested, and muscle length has a trivial effect on growth when trials are pooled",
      },
    },
    {
      id: "joint-moments",
      statement:
        "At a 6-repetition maximum the moments at hip and low back peak just after the turn at the bottom, 42% and 24% above " +
        "the squat's; at the knee 66 Nm, against 155 in the squat and 24 in the deadlift.",
      evidence: { grade: "laboratory", sources: ["otsuka-2021"], note: "eleven sprinters" },
    },
    {
      id: "low-back-load",
      statement:
        "Spares the spine compression from above; does not spare the low back, whose moment exceeds the squat's.",
      evidence: { grade: "laboratory", sources: ["otsuka-2021", "project-judgement"] },
    },
    {
      id: "bar-travel",
      statement: "The bar travels 35.7 cm in 0.80 s at 80% of maximum; in the floor bridge 15.5 cm in 0.58 s.",
      evidence: { grade: "laboratory", sources: ["zabaleta-korta-2024"] },
    },
    {
      id: "growth-against-squat",
      statement:
        "Nine weeks of either grew the glutes alike in untrained people; squats added 3.6 cm² of quadriceps and 2.5 cm² of " +
        "adductors more. Hamstrings and gluteus medius hardly grew from either. Each group gained most in its own lift, and both " +
        "the same in the deadlift.",
      evidence: { grade: "trial", sources: ["plotkin-2023"] },
    },
    {
      id: "growth-when-added",
      statement: "Glute thickness grew 9.3% with hip thrusts added to leg press and stiff-leg deadlift, 6.0% without.",
      evidence: {
        grade: "trial",
        sources: ["iron-hip-thrust-guide", "kassiano-2024", "plotkin-2023"],
        contested: true,
        note: "the group that added them did more sets: equal set for set, more when added",
      },
    },
    {
      id: "hip-extension-training",
      statement: "Hip extension training grows the glutes by 0.71 standard deviations, one lift (0.74) as well as several (0.68).",
      evidence: { grade: "meta-analysis", sources: ["krause-neto-2025"] },
    },
    {
      id: "transfer",
      statement:
        "Makes the lifter strong in the lift (0.53 standard deviations), changes direction a little faster (0.25), sprints " +
        "barely (0.22), and changes neither jump nor squat.",
      evidence: {
        grade: "meta-analysis",
        sources: ["iron-hip-thrust-guide", "lin-2026", "jarvis-2019", "contreras-2017"],
        contested: true,
        note: "one trial added 44 kg to the lift and nothing to sprinting; one in adolescents saw faster sprints",
      },
    },
    {
      id: "complement",
      statement: "Belongs beside squat and deadlift; it replaces neither.",
      evidence: { grade: "trial", sources: ["iron-hip-thrust-guide", "plotkin-2023", "kassiano-2024"] },
    },
    {
      id: "volume-tolerance",
      statement: "Tolerates many sets well.",
      evidence: { ...GUIDE, note: "no study of recovery from it" },
    },
    {
      id: "heavier-for-strength",
      statement: "Six to eight repetitions are named for strength; 80% of maximum and more, eight repetitions at most, serves it best.",
      evidence: {
        grade: "meta-analysis",
        sources: ["iron-hip-thrust-guide", "lopez-2021", "acsm-2009"],
        contested: true,
        note: "high against moderate loads differ by a quarter of a standard deviation, not certainly",
      },
    },
    {
      id: "foot-push-backward",
      statement: "Pushing the ground backward is a common cue; press the heels straight down instead.",
      evidence: {
        grade: "laboratory",
        sources: ["iron-hip-thrust-guide", "collazo-garcia-2018"],
        contested: true,
        note: "a force along the floor swaps hamstrings and quadriceps, and the words can be taken either way",
      },
    },
    {
      id: "breath",
      statement: "A short held breath cannot be avoided above about 80% of maximum or near failure; holding it for a whole set can.",
      evidence: { grade: "consensus", sources: ["iron-hip-thrust-guide", "hackett-chow-2013"] },
    },
    {
      id: "power-velocity",
      statement: "Power is highest at a mean velocity of 0.92 m/s (mean propulsive 1.02, peak 1.72).",
      evidence: { grade: "laboratory", sources: ["loturco-2020"] },
    },
    {
      id: "repetitions-at-load",
      statement: "No curve of repetitions against load is known for this lift; the general one fits all but bench press and leg press.",
      evidence: { grade: "meta-analysis", sources: ["nuzzo-2024"] },
    },
    {
      id: "self-reported-norms",
      statement:
        "Women report maxima of 0.5, 1.0, 1.5, 2.25 and 3.0 times body mass from beginner to elite; no study gives norms or " +
        "ratios to other lifts.",
      evidence: { grade: "consensus", sources: ["strength-level"], note: "users' own reports" },
    },
  ],

  evidence: {
    grade: "trial",
    sources: ["iron-hip-thrust-guide", "plotkin-2023", "contreras-2015", "neto-2019"],
    contested: true,
    note: "the choice of muscles is the guide's; `evidenceOverlay` holds what measurement suggests",
  },
  revised: "2026-05-09",
});
