import { defineLift } from "../defineLift";
import { bodyweightAccessory } from "../presets";
import { hangingLegRaise } from "./hangingLegRaise";

/** The knee raise hanging from a bar, knees bent. */
export const hangingKneeRaise = /* @__PURE__ */ defineLift(() => ({
  ...hangingLegRaise,
  id: "hanging-knee-raise",
  name: "Hanging knee raise",
  aliases: [
    "Hanging knee tuck",
    "Hanging knee-up",
    "Bent-knee hanging leg raise",
    "Hanging leg raise, bent",
  ],
  requires: ["pull-up-bar"],
  movers: [
    ["iliopsoas", "primary", 1, "short"],
    ["rectus-abdominis", "primary", 0.5, "mid", "laboratory"],
    ["obliques", "secondary", 0.25, "mid", "laboratory"],
  ],
  stabilisers: ["forearms", "latissimus-dorsi"],
  demands: { stability: 2, skill: 2, axial: 0, systemic: 2 },
  presets: [bodyweightAccessory],
  evidence: { grade: "laboratory", sources: ["escamilla-2006", "project-judgement"] },
  revised: "2026-11-22",
}));
