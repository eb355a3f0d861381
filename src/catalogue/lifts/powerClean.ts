import { armsPullEarly, elbowsSlow, feetTooWide, hipsRiseFirst, loadDriftsForward } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { JUDGEMENT } from "../judgement";
import { explosiveAccessory } from "../presets";

/** The clean from the floor, caught above a half squat. */
export const powerClean = /* @__PURE__ */ defineLift(() => ({
  id: "power-clean",
  aliases: [],
  bodyPart: "full-body",
  pattern: "olympic",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["barbell"],
  mayUse: ["plates", "platform"],
  // Lifted fast, dropped instead of lowered, stopped far from failure: a set counts half for most of what moves it.
  movers: [
    ["gluteus-maximus", "primary", 1, "mid"],
    ["quadriceps", "primary", 0.5, "mid", "judgement", ["vastus-lateralis", "vastus-medialis", "vastus-intermedius"]],
    ["upper-trapezius", "primary", 0.5, "short"],
    ["erector-spinae", "secondary", 0.5, "mid"],
    ["hamstrings", "secondary", 0.25, "mid"],
    ["gastrocnemius", "secondary", 0.25, "mid"],
  ],
  stabilisers: ["anterior-deltoid", "forearms", "rectus-abdominis"],
  loading: {
    convention: "total",
    barKg: 20,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0.86,
    startsOnFloor: true,
  },
  demands: { stability: 4, skill: 5, axial: 4, systemic: 4 },
  mistakes: [
    armsPullEarly,
    hipsRiseFirst,
    loadDriftsForward,
    elbowsSlow,
    feetTooWide,
  ],
  presets: [explosiveAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
