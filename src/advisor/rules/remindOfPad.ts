import { massIn } from "../../units/convertMass";
import { roughMass } from "../roughMass";
import { defineRule } from "../rule";

/** Where nobody noted whether a pad was used, a heavy bar brings a reminder and nothing more. */
export const remindOfPad = /* @__PURE__ */ defineRule({
  id: "remind-of-pad",
  title: "Remind of the pad",
  rationale: "Most logs do not say whether a pad was used; at loads where it matters a line of text costs nothing.",
  evidence: "consensus",
  sources: ["iron-hip-thrust-guide"],
  stage: "setup",
  needs: ["lift.padNeed", "lastExposure.barPad", "proposal.load"],
  limits: {},
  messages: {
    remind: "From {{from}} use a bar pad, above {{above}} always.",
  },
  judge: (facts) => {
    if (facts["lastExposure.barPad"] !== "not-noted" || facts["lift.padNeed"] === "none") return "not-applicable";
    const { fromKg, stronglyAboveKg } = facts["lift.padNeed"];
    const { unit } = facts["proposal.load"];
    if (massIn(facts["proposal.load"], "kg") < fromKg) return "satisfied";
    return { code: "remind", params: { from: roughMass(fromKg, unit), above: roughMass(stronglyAboveKg, unit) }, effect: { kind: "warn" } };
  },
});
