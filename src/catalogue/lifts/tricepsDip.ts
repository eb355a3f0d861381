import { elbowsFlare, incompleteTop, sunkTooDeep } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { dip } from "./dip";

/** The dip with the trunk upright and the elbows close. */
export const tricepsDip = /* @__PURE__ */ defineLift(() => ({
  ...dip,
  id: "triceps-dip",
  name: "Triceps dip",
  aliases: ["Upright dip"],
  bodyPart: "arms",
  movers: [
    ["triceps-brachii", "primary", 1, "long", "judgement", ["triceps-short-heads"]],
    ["pectoralis-major", "secondary", 0.5, "long", "judgement", ["sternocostal-pectoralis"]],
    ["anterior-deltoid", "secondary", 0.5, "long"],
  ],
  stabilisers: ["serratus-anterior", "latissimus-dorsi", "middle-back"],
  mistakes: [
    defineMistake("minor", "trunk-folds-forward", { "triceps-brachii": "less", "pectoralis-major": "more" }),
    elbowsFlare,
    sunkTooDeep,
    incompleteTop,
  ],
  revised: "2026-11-22",
}));
