import { hipsRiseFirst, lumbarRounding, noPauseOnFloor } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { defineAccessory } from "../presets";
import { deficitDeadlift } from "./deficitDeadlift";

/** The deadlift with a bar on rails. */
export const smithMachineDeadlift = /* @__PURE__ */ defineLift(() => ({
  ...deficitDeadlift,
  id: "smith-machine-deadlift",
  name: "Smith machine deadlift",
  aliases: [],
  requires: ["smith-machine"],
  movers: [
    ["gluteus-maximus", "primary", 1, "long"],
    ["erector-spinae", "primary", 1, "mid"],
    ["hamstrings", "secondary", 0.5, "mid", "judgement", ["biceps-femoris-long-head", "semitendinosus", "semimembranosus"]],
    ["quadriceps", "secondary", 0.5, "mid", "judgement", ["vastus-lateralis", "vastus-medialis", "vastus-intermedius"]],
    ["adductor-magnus", "secondary", 0.5, "long"],
    ["upper-trapezius", "secondary", 0.5, "mid"],
    ["middle-back", "secondary", 0.5, "mid"],
    ["forearms", "secondary", 0.5, "mid"],
  ],
  stabilisers: ["latissimus-dorsi", "rectus-abdominis", "transversus-abdominis"],
  loading: {
    convention: "total",
    barKg: 15,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0.86,
  },
  demands: { stability: 2, skill: 2, axial: 4, systemic: 4 },
  mistakes: [
    defineMistake("major", "feet-off-the-track"),
    lumbarRounding,
    hipsRiseFirst,
    noPauseOnFloor,
  ],
  presets: [defineAccessory(6, 10, 2, 150)],
  revised: "2026-11-22",
}));
