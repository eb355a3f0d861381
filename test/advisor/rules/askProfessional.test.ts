import { askProfessional } from "../../../src/advisor/rules/askProfessional";
import { CLEARANCE_FLAGS } from "../../../src/programming/lifter";
import { testRule } from "../testRule";

testRule(askProfessional, {
  given: { "lifter.flags": [] },
  phrases: CLEARANCE_FLAGS,
  cases: [
    { when: "none of the circumstances", says: "satisfied" },
    { when: "a warning sign, which another rule stops on", but: { "lifter.flags": ["fainting"] }, says: "satisfied" },
    { when: "pregnancy", but: { "lifter.flags": ["pregnancy"] }, says: "ask", effect: { kind: "warn" }, words: "Because of pregnancy, ask" },
    { when: "every circumstance", but: { "lifter.flags": CLEARANCE_FLAGS }, says: "ask", words: "recent surgery, and osteoporosis" },
  ],
});
