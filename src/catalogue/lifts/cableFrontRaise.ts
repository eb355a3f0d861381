import { defineLift } from "../defineLift";
import { plateFrontRaise } from "./plateFrontRaise";

/** The raise of a low cable to the front. */
export const cableFrontRaise = /* @__PURE__ */ defineLift(() => ({
  ...plateFrontRaise,
  id: "cable-front-raise",
  name: "Cable front raise",
  aliases: ["Cable front deltoid raise"],
  requires: ["cable"],
  mayUse: ["rope"],
  movers: [
    ["anterior-deltoid", "primary", 1, "even"],
    ["pectoralis-major", "secondary", 0.25, "even", "judgement", ["clavicular-pectoralis"]],
    ["lateral-deltoid", "secondary", 0.25, "even"],
    ["upper-trapezius", "secondary", 0.25, "short"],
  ],
  stabilisers: ["rectus-abdominis", "erector-spinae"],
  loading: { convention: "stack", barKg: 0, smallestStep: { kg: 2.5, lb: 5 }, bodyMassShare: 0 },
  revised: "2026-11-22",
}));
