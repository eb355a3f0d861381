import { lumbarArching, swungLoad } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { defineAccessory } from "../presets";
import { sitUp } from "./sitUp";

/** The sit-up on a glute-ham bench, the trunk free to go below the hips. */
export const ghdSitUp = /* @__PURE__ */ defineLift(() => ({
  ...sitUp,
  id: "ghd-sit-up",
  name: "GHD sit-up",
  aliases: ["Glute-ham developer sit-up", "Roman chair sit-up"],
  requires: ["glute-ham-bench"],
  mayUse: ["plates"],
  movers: [
    ["rectus-abdominis", "primary", 1, "long"],
    ["iliopsoas", "primary", 1, "long"],
    ["quadriceps", "secondary", 0.5, "long", "judgement", ["rectus-femoris"]],
    ["obliques", "secondary", 0.25, "long"],
  ],
  demands: { stability: 2, skill: 3, axial: 0, systemic: 3 },
  mistakes: [
    defineMistake("major", "too-deep-too-soon"),
    defineMistake("major", "too-many-at-first"),
    lumbarArching,
    swungLoad,
  ],
  presets: [defineAccessory(6, 15, 3, 120)],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
