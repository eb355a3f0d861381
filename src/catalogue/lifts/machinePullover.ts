import { loweredTooFast, lumbarArching, rangeCutShort, seatHeightWrong } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { dumbbellPullover } from "./dumbbellPullover";

/** The pullover on a machine, elbows on pads or hands on a bar. */
export const machinePullover = /* @__PURE__ */ defineLift(() => ({
  ...dumbbellPullover,
  id: "machine-pullover",
  name: "Machine pullover",
  aliases: ["Nautilus pullover"],
  requires: ["machine"],
  movers: [
    ["latissimus-dorsi", "primary", 1, "even"],
    ["pectoralis-major", "secondary", 0.25, "long", "judgement", ["sternocostal-pectoralis"]],
  ],
  stabilisers: ["rectus-abdominis", "serratus-anterior"],
  loading: { convention: "stack", barKg: 0, smallestStep: { kg: 2.5, lb: 5 }, bodyMassShare: 0 },
  demands: { stability: 1, skill: 1, axial: 0, systemic: 1 },
  mistakes: [
    seatHeightWrong,
    lumbarArching,
    rangeCutShort,
    loweredTooFast,
  ],
  revised: "2026-11-22",
}));
