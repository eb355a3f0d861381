import { padTheBar } from "../../../src/advisor/rules/padTheBar";
import { kg, lb } from "../../../src/units/mass";
import { testRule } from "../testRule";

const loads = (last: number, next: number) => ({ "lastExposure.topLoad": kg(last), "proposal.load": kg(next) });
const holdAt = (load: number) => ({ kind: "adjust", decision: "hold", load: kg(load) }) as const;

testRule(padTheBar, {
  given: { "lift.padNeed": { fromKg: 60, stronglyAboveKg: 70 }, "lastExposure.barPad": false, ...loads(57.5, 57.5) },
  cases: [
    { when: "a light bar", says: "satisfied" },
    { when: "nobody noted whether there was one", but: { ...loads(120, 122.5), "lastExposure.barPad": "not-noted" }, says: "not-applicable" },
    { when: "a heavy bar with a pad", but: { ...loads(120, 122.5), "lastExposure.barPad": true }, says: "satisfied" },
    { when: "60 kg without a pad", but: loads(57.5, 60), says: "recommended", effect: { kind: "warn" }, words: "From 60 kg on a bar pad" },
    { when: "70 kg without a pad", but: loads(67.5, 70), says: "recommended" },
    { when: "72.5 kg next without a pad", but: loads(70, 72.5), says: "required", effect: holdAt(70), words: "Above 70 kg" },
    { when: "75 kg after 72.5 kg without a pad: what was lifted may be lifted again", but: loads(72.5, 75), says: "required", effect: holdAt(72.5) },
    { when: "150 lb, which is 68 kg", but: { "proposal.load": lb(150) }, says: "recommended", words: "From 130 lb on a bar pad" },
    { when: "155 lb, which is 70.3 kg", but: { "proposal.load": lb(155) }, says: "required", effect: holdAt(70), words: "Above 155 lb" },
    { when: "a lift that needs no pad", but: { "lift.padNeed": "none", ...loads(120, 122.5) }, says: "not-applicable" },
  ],
});
