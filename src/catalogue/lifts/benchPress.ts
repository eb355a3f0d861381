import { bouncedTurn, elbowsFlare, hipsLiftOffPad, shouldersRollForward, thumbOffBar } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { JUDGEMENT } from "../judgement";
import { pressAccessory } from "../presets";

/** The flat bench press with a barbell. */
export const benchPress = /* @__PURE__ */ defineLift(() => ({
  id: "bench-press",
  name: "Barbell bench press",
  aliases: ["Bench press", "Bench"],
  bodyPart: "chest",
  pattern: "horizontal-push",
  plane: "transverse",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["barbell", "bench", "rack"],
  movers: [
    ["pectoralis-major", "primary", 1, "long"],
    ["anterior-deltoid", "secondary", 0.5, "long"],
    ["triceps-brachii", "secondary", 0.5, "mid", "judgement", ["triceps-short-heads"]],
  ],
  stabilisers: ["serratus-anterior", "middle-back", "latissimus-dorsi"],
  loading: {
    convention: "total",
    barKg: 20,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0,
    minimumVelocity: {
      value: 0.17,
      evidence: {
        grade: "laboratory",
        sources: ["ies-2021", "helms-2017"],
        contested: true,
        note: "0.10 ± 0.04 m/s in competitive powerlifters",
      },
    },
  },
  demands: { stability: 3, skill: 3, axial: 0, systemic: 3 },
  mistakes: [
    bouncedTurn,
    hipsLiftOffPad,
    elbowsFlare,
    shouldersRollForward,
    thumbOffBar,
  ],
  presets: [pressAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
