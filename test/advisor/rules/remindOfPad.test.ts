import { remindOfPad } from "../../../src/advisor/rules/remindOfPad";
import { kg } from "../../../src/units/mass";
import { testRule } from "../testRule";

testRule(remindOfPad, {
  given: { "lift.padNeed": { fromKg: 60, stronglyAboveKg: 70 }, "history.padNoted": false, "proposal.load": kg(57.5) },
  cases: [
    { when: "a light bar", says: "satisfied" },
    { when: "the log says whether there was a pad", but: { "history.padNoted": true, "proposal.load": kg(100) }, says: "not-applicable" },
    { when: "60 kg next", but: { "proposal.load": kg(60) }, says: "remind", effect: { kind: "warn" }, words: "60 kg" },
  ],
});
