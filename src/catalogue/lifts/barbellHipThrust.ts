import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import type { Evidence } from "../evidence";
import {
  calibrationSessionsExpected,
  calibrationSessionsMin,
  implausibleJump,
  plausibleMax,
  plausibleMin,
  startLoad,
} from "../thresholds";
import { listEffects } from "../listEffects";

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
const HEAVIER: Evidence = { ...MECHANISM, note: "as activity rises with load in general; not measured here" };
const SQUEEZES: Evidence = { grade: "trial", sources: ["parr-2017", "cochrane-2017"] };

const FEET: Evidence = { grade: "consensus", sources: ["iron-hip-thrust-guide", "collazo-garcia-2018"] };

/** The lift this library was built around; every other row is modelled on this one. */
export const barbellHipThrust = /* @__PURE__ */ defineLift(() => ({
  id: "barbell-hip-thrust",
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
      options: [
        {
          id: "close",
          effects: [
            {
              muscle: "quadriceps",
              change: "more",
              evidence: {
                grade: "consensus",
                sources: ["iron-hip-thrust-guide", "collazo-garcia-2018"],
                note: "by mechanism; seven lifters' activity differed between foot placements",
              },
            },
            {
              muscle: "hamstrings",
              change: "less",
              evidence: {
                grade: "consensus",
                sources: ["iron-hip-thrust-guide", "lehecka-2017"],
                note: "measured in a single-leg bridge without load, the knee bent further",
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
        { id: "middle", recommended: true, effects: [] },
        {
          id: "far",
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
      options: [
        {
          id: "vertical",
          recommended: true,
          effects: [
            {
              muscle: "gluteus-maximus",
              change: "more",
              evidence: { grade: "consensus", sources: ["iron-hip-thrust-guide", "contreras-blog"] },
            },
            { muscle: "gluteus-medius-minimus", change: "same", evidence: GUIDE },
            { muscle: "hamstrings", change: "same", evidence: GUIDE },
            { muscle: "quadriceps", change: "same", evidence: GUIDE },
            { muscle: "adductor-magnus", change: "same", evidence: GUIDE },
            { muscle: "erector-spinae", change: "same", evidence: GUIDE },
          ],
        },
        { id: "leaning", effects: [] },
      ],
    },
    {
      id: "stance",
      options: [
        { id: "hip-width", recommended: true, effects: [] },
        {
          id: "wide",
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
      options: [
        { id: "forward", effects: [] },
        {
          id: "out",
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
      options: [
        { id: "free", effects: [] },
        {
          id: "band",
          effects: listEffects({ "gluteus-maximus": "more", "gluteus-medius-minimus": "more", "erector-spinae": "less", "adductor-magnus": "less", hamstrings: "same", quadriceps: "same" }, KNEE_BAND),
        },
        {
          id: "squeeze",
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
      options: [
        {
          id: "heels",
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
      options: [
        { id: "straight-down", recommended: true, effects: [] },
        {
          id: "pull-in",
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
      options: [
        { id: "neutral", recommended: true, effects: [] },
        {
          id: "posterior-tilt",
          effects: listEffects({ "gluteus-maximus": "more", "erector-spinae": "less", "gluteus-medius-minimus": "same", hamstrings: "same", quadriceps: "same", "adductor-magnus": "same" }, PELVIC_TILT),
        },
        {
          id: "anterior-tilt",
          effects: listEffects({ "gluteus-maximus": "less", "erector-spinae": "more", "gluteus-medius-minimus": "same", hamstrings: "same", quadriceps: "same", "adductor-magnus": "same" }, GUIDE),
        },
      ],
    },
    {
      id: "bracing",
      options: [
        {
          id: "braced",
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
            {
              muscle: "hamstrings",
              change: "same",
              evidence: {
                grade: "consensus",
                sources: ["oh-2007", "project-judgement"],
                contested: true,
                note: "by mechanism; lying prone the inner hamstrings rose a little",
              },
            },
            { muscle: "gluteus-medius-minimus", change: "same", evidence: MECHANISM },
            { muscle: "quadriceps", change: "same", evidence: MECHANISM },
            { muscle: "adductor-magnus", change: "same", evidence: MECHANISM },
          ],
        },
        { id: "loose", effects: [] },
      ],
    },
    {
      id: "bench-contact",
      options: [
        { id: "under-scapulae", recommended: true, effects: [] },
        {
          id: "neck",
          effects: [{ muscle: "gluteus-maximus", change: "unknown", evidence: { ...GUIDE, note: "never do this" } }],
        },
        {
          id: "low-back",
          effects: [
            { muscle: "erector-spinae", change: "more", evidence: { ...GUIDE, note: "never do this" } },
            { muscle: "gluteus-maximus", change: "unknown", evidence: UNTESTED },
            { muscle: "gluteus-medius-minimus", change: "same", evidence: MECHANISM },
            { muscle: "hamstrings", change: "same", evidence: MECHANISM },
            { muscle: "quadriceps", change: "same", evidence: MECHANISM },
            { muscle: "adductor-magnus", change: "same", evidence: MECHANISM },
          ],
        },
      ],
    },
    {
      id: "bench-height",
      options: [
        { id: "knee-height-or-less", recommended: true, effects: [] },
        {
          id: "high",
          effects: [
            { muscle: "erector-spinae", change: "more", evidence: MECHANISM },
            { muscle: "gluteus-maximus", change: "unknown", evidence: UNTESTED },
            { muscle: "gluteus-medius-minimus", change: "same", evidence: MECHANISM },
            { muscle: "hamstrings", change: "same", evidence: MECHANISM },
            { muscle: "quadriceps", change: "same", evidence: MECHANISM },
            { muscle: "adductor-magnus", change: "same", evidence: MECHANISM },
          ],
        },
      ],
    },
    {
      id: "support",
      options: [
        { id: "bench", recommended: true, effects: [] },
        {
          id: "floor",
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
      options: [
        { id: "bar", recommended: true, effects: [] },
        {
          id: "band",
          effects: listEffects({ "gluteus-maximus": "less", "erector-spinae": "less", "gluteus-medius-minimus": "same", hamstrings: "same", quadriceps: "same", "adductor-magnus": "same" }, BAND),
        },
        {
          id: "bar-and-band",
          effects: [
            {
              muscle: "gluteus-maximus",
              change: "more",
              evidence: { ...MECHANISM, note: "at the top, where the band is tight; by mechanism" },
            },
            { muscle: "gluteus-medius-minimus", change: "same", evidence: MECHANISM },
            { muscle: "hamstrings", change: "same", evidence: MECHANISM },
            { muscle: "quadriceps", change: "same", evidence: MECHANISM },
            { muscle: "adductor-magnus", change: "same", evidence: MECHANISM },
            { muscle: "erector-spinae", change: "same", evidence: MECHANISM },
          ],
        },
      ],
    },
    {
      id: "pause-at-top",
      options: [
        { id: "no", effects: [] },
        {
          id: "yes",
          effects: [
            {
              muscle: "gluteus-maximus",
              change: "more",
              evidence: { ...MECHANISM, note: "more time at short length; the load falls by 5 to 15%" },
            },
            { muscle: "gluteus-medius-minimus", change: "same", evidence: MECHANISM },
            { muscle: "hamstrings", change: "same", evidence: MECHANISM },
            { muscle: "quadriceps", change: "same", evidence: MECHANISM },
            { muscle: "adductor-magnus", change: "same", evidence: MECHANISM },
            { muscle: "erector-spinae", change: "same", evidence: MECHANISM },
          ],
        },
      ],
    },
    {
      id: "floor-touch",
      options: [
        {
          id: "stop-above",
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
            { muscle: "gluteus-medius-minimus", change: "same", evidence: GUIDE },
            { muscle: "hamstrings", change: "same", evidence: GUIDE },
            { muscle: "quadriceps", change: "same", evidence: GUIDE },
            { muscle: "adductor-magnus", change: "same", evidence: GUIDE },
            { muscle: "erector-spinae", change: "same", evidence: GUIDE },
          ],
        },
        { id: "rest-on-floor", effects: [] },
      ],
    },
    {
      id: "bar-pad",
      options: [
        { id: "yes", recommended: true, effects: [] },
        { id: "no", effects: [] },
      ],
    },
    {
      id: "legs",
      options: [
        { id: "both", recommended: true, effects: [] },
        {
          id: "single",
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
      id: "load",
      options: [
        { id: "usual", effects: [] },
        {
          id: "heavier",
          effects: listEffects({ "gluteus-maximus": "more", "gluteus-medius-minimus": "more", hamstrings: "more", quadriceps: "more", "adductor-magnus": "more", "erector-spinae": "more" }, HEAVIER),
        },
      ],
    },
    {
      id: "focus",
      options: [
        { id: "movement", effects: [] },
        {
          id: "muscle",
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
            { muscle: "gluteus-medius-minimus", change: "unknown", evidence: UNTESTED },
            { muscle: "hamstrings", change: "unknown", evidence: UNTESTED },
            { muscle: "quadriceps", change: "unknown", evidence: UNTESTED },
            { muscle: "adductor-magnus", change: "unknown", evidence: UNTESTED },
            { muscle: "erector-spinae", change: "unknown", evidence: UNTESTED },
          ],
        },
      ],
    },
    {
      id: "squeezes-before-set",
      options: [
        { id: "no", effects: [] },
        {
          id: "yes",
          effects: [
            {
              muscle: "gluteus-maximus",
              change: "unknown",
              evidence: {
                ...SQUEEZES,
                contested: true,
                note:
                  "the same or less: lower activity at the same force in one study, no effect in six weeks in another",
              },
            },
            { muscle: "gluteus-medius-minimus", change: "same", evidence: SQUEEZES },
            { muscle: "hamstrings", change: "same", evidence: SQUEEZES },
            { muscle: "quadriceps", change: "same", evidence: SQUEEZES },
            { muscle: "adductor-magnus", change: "same", evidence: SQUEEZES },
            { muscle: "erector-spinae", change: "same", evidence: SQUEEZES },
          ],
        },
      ],
    },
  ],

  // What the advisor does about each is judgement.
  mistakes: [
    {
      ...defineMistake("critical", "lumbar-hyperextension", { "erector-spinae": "more", "gluteus-maximus": "less" }, GUIDE),
      rank: 1,
      evidence: {
        grade: "consensus",
        sources: ["iron-hip-thrust-guide", "saraceni-2020"],
        contested: true,
        note: "may irritate the low back; that it harms in the long run has not been shown",
      },
    },
    { ...defineMistake("major", "forefoot-push", { quadriceps: "more", "gluteus-maximus": "less" }, GUIDE), evidence: GUIDE },
    { ...defineMistake("major", "knee-drive", { quadriceps: "more", "gluteus-maximus": "less" }, GUIDE), evidence: GUIDE },
    {
      ...defineMistake("minor", "feet-too-close"),
      effects: [
        { muscle: "quadriceps", change: "more", evidence: FEET },
        {
          muscle: "gluteus-maximus",
          change: "unknown",
          evidence: { ...GUIDE, contested: true, note: "said to lose work; unproven" },
        },
      ],
      evidence: FEET,
    },
    {
      ...defineMistake("minor", "feet-too-far"),
      effects: [
        { muscle: "hamstrings", change: "more", evidence: FOOT_VARIANTS },
        { muscle: "erector-spinae", change: "more", evidence: { ...GUIDE, note: "said by coaches; not measured" } },
      ],
      evidence: FEET,
    },
    { ...defineMistake("major", "scapula-slide"), evidence: GUIDE },
    { ...defineMistake("major", "unstable-bar"), evidence: GUIDE },
    { ...defineMistake("minor", "load-too-low"), onRepeat: "mention", evidence: GUIDE },
    { ...defineMistake("major", "load-too-high"), onFirst: "reduce-load", onRepeat: "rebuild-technique", evidence: GUIDE },
    {
      ...defineMistake("minor", "no-bar-pad"),
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
        contested: true,
        note:
          "sets and repetitions are supported for muscle in general; 6 to 8 are meant for strength, which heavier serves better; " +
          "alternating two zones is neither better nor worse than one; reserve and rest are chosen inside what is open",
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
        contested: true,
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
        contested: true,
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
      reason: "Strength training is encouraged when all is well, but lying on the back for long is advised against after the first three months: what fits is for your doctor or midwife.",
      evidence: { grade: "consensus", sources: ["acog-804"] },
    },
  ],

  thresholds: {
    "start-load": startLoad(20, GUIDE),
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
    "calibration-sessions-min": calibrationSessionsMin(1, { ...GUIDE, contested: true, note: "the guide says one session in one place and two to three in another" }),
    "calibration-sessions-expected": calibrationSessionsExpected(3, { ...GUIDE, contested: true, note: "the guide says one session in one place and two to three in another" }),
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
    "plausible-one-rep-max-min": plausibleMin(0.3, { ...JUDGEMENT, sources: ["project-judgement", "strength-level"], note: "set outside the range lifters report" }),
    "plausible-one-rep-max-max": plausibleMax(4, { ...JUDGEMENT, sources: ["project-judgement", "strength-level"], note: "set outside the range lifters report" }),
    "implausible-jump": implausibleJump(25),
  },

  evidence: {
    grade: "trial",
    sources: ["iron-hip-thrust-guide", "plotkin-2023", "contreras-2015", "neto-2019"],
    contested: true,
    note: "the choice of muscles is the guide's; `evidenceOverlay` holds what measurement suggests",
  },
  revised: "2026-05-09",
}));
