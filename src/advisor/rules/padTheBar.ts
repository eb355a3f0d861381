import { kg } from "../../units/mass";
import { roughMass } from "../roughMass";
import { massIn } from "../../units/convertMass";
import { defineRule } from "../rule";

/** From 60 kg a bar across the hips wants a pad; above 70 kg without one no load is added. */
export const padTheBar = /* @__PURE__ */ defineRule({
  id: "pad-the-bar",
  title: "Pad the bar",
  rationale:
    "The guide calls the pad a necessity from 60 to 70 kg, because pain at the hips spoils the technique before the muscle is tired. Nobody has studied the figure: it is a rule of comfort.",
  evidence: "consensus",
  sources: ["iron-hip-thrust-guide"],
  stage: "setup",
  needs: ["lift.padNeed", "lastExposure.barPad", "lastExposure.topLoad", "proposal.load"],
  limits: {},
  messages: {
    recommended: "From {{from}} on a bar pad is worth having: without one the hips give up before the glutes.",
    required: "Above {{limit}} a bar pad is needed, and none was used last time. No load is added until there is one.",
  },
  judge: (facts) => {
    if (facts["lift.padNeed"] === "none" || facts["lastExposure.barPad"] === "not-noted") return "not-applicable";
    const { fromKg, stronglyAboveKg } = facts["lift.padNeed"];
    const load = facts["proposal.load"];
    if (facts["lastExposure.barPad"] || massIn(load, "kg") < fromKg) return "satisfied";
    if (massIn(load, "kg") <= stronglyAboveKg) return { code: "recommended", params: { from: roughMass(fromKg, load.unit) }, effect: { kind: "warn" } };
    const last = facts["lastExposure.topLoad"];
    const held = massIn(last, "kg") > stronglyAboveKg ? last : kg(stronglyAboveKg);
    return { code: "required", params: { limit: roughMass(stronglyAboveKg, load.unit) }, effect: { kind: "adjust", decision: "hold", load: held } };
  },
});
