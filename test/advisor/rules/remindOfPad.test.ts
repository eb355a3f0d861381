import { remindOfPad } from "../../../src/advisor/rules/remindOfPad";
import { kg, lb } from "../../../src/units/mass";
import { testRule } from "../testRule";

testRule(remindOfPad, {
  given: { "lift.padNeed": { fromKg: 60, stronglyAboveKg: 70 }, "lastExposure.barPad": "not-noted", "proposal.load": kg(57.5) },
  cases: [
    { when: "a light bar", says: "satisfied" },
    { when: "the log says whether there was a pad", but: { "lastExposure.barPad": true, "proposal.load": kg(100) }, says: "not-applicable" },
    { when: "the log says that there was none", but: { "lastExposure.barPad": false, "proposal.load": kg(100) }, says: "not-applicable" },
    { when: "60 kg next", but: { "proposal.load": kg(60) }, says: "remind", effect: { kind: "warn" }, words: "From 60 kg use a bar pad, above 70 kg always." },
    { when: "135 lb next", but: { "proposal.load": lb(135) }, says: "remind", words: "From 130 lb use a bar pad, above 155 lb always." },
    { when: "a lift that needs no pad", but: { "lift.padNeed": "none", "proposal.load": kg(100) }, says: "not-applicable" },
  ],
});
