import { loadTooHeavy, lumbarRounding, trunkLeansBack } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { defineAccessory } from "../presets";
import { deficitDeadlift } from "./deficitDeadlift";

/** The upper part of the deadlift, from pins at about knee height. */
export const rackPull = /* @__PURE__ */ defineLift(() => ({
  ...deficitDeadlift,
  id: "rack-pull",
  name: "Rack pull",
  aliases: ["Block pull", "Block deadlift", "Rack deadlift", "Pin pull", "Partial deadlift"],
  bodyPart: "back",
  requires: ["barbell", "rack"],
  mayUse: ["blocks", "plates"],
  movers: [
    ["erector-spinae", "primary", 1, "mid"],
    ["upper-trapezius", "primary", 1, "mid"],
    ["gluteus-maximus", "secondary", 0.5, "mid"],
    ["hamstrings", "secondary", 0.5, "mid", "judgement", ["biceps-femoris-long-head", "semitendinosus", "semimembranosus"]],
    ["middle-back", "secondary", 0.5, "mid"],
    ["forearms", "secondary", 0.5, "mid"],
  ],
  stabilisers: ["latissimus-dorsi", "rectus-abdominis", "obliques"],
  loading: {
    convention: "total",
    barKg: 20,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0.6,
  },
  demands: { stability: 2, skill: 2, axial: 5, systemic: 4 },
  mistakes: [
    defineMistake("major", "bar-hitched"),
    trunkLeansBack,
    lumbarRounding,
    defineMistake("minor", "bar-bounced-on-pins"),
    loadTooHeavy,
  ],
  presets: [defineAccessory(4, 8, 2, 180)],
  revised: "2026-11-22",
}));
