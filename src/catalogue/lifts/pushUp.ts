import { elbowsFlare, hipsSag, neckCranes, rangeCutShort, shoulderBladesIdle } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { bodyweightAccessory } from "../presets";

/** The push-up on the floor. */
export const pushUp = /* @__PURE__ */ defineLift(() => ({
  id: "push-up",
  name: "Push-up",
  aliases: ["Hand-release push-up", "Perfect push-up"],
  bodyPart: "chest",
  pattern: "horizontal-push",
  plane: "transverse",
  mechanic: "compound",
  laterality: "bilateral",
  requires: [],
  movers: [
    ["pectoralis-major", "primary", 1, "long"],
    ["anterior-deltoid", "secondary", 0.5, "long"],
    ["triceps-brachii", "secondary", 0.5, "mid", "judgement", ["triceps-short-heads"]],
  ],
  stabilisers: ["serratus-anterior", "rectus-abdominis", "obliques"],
  loading: { convention: "added", barKg: 0, smallestStep: { kg: 1.25, lb: 2.5 }, bodyMassShare: 0.64 },
  demands: { stability: 2, skill: 1, axial: 0, systemic: 2 },
  mistakes: [hipsSag, rangeCutShort, elbowsFlare, neckCranes, shoulderBladesIdle],
  presets: [bodyweightAccessory],
  evidence: { grade: "judgement", sources: ["ebben-2011", "project-judgement"] },
  revised: "2026-11-22",
}));
