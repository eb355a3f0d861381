import { stopOnRedFlags } from "../../../src/advisor/rules/stopOnRedFlags";
import { RED_FLAGS } from "../../../src/programming/lifter";
import { testRule } from "../testRule";

testRule(stopOnRedFlags, {
  given: { "lifter.flags": [] },
  phrases: RED_FLAGS,
  cases: [
    { when: "nothing reported", says: "satisfied" },
    { when: "a circumstance that another rule asks about", but: { "lifter.flags": ["pregnancy", "heart-condition"] }, says: "satisfied" },
    {
      when: "fainting",
      but: { "lifter.flags": ["fainting"] },
      says: "stop",
      effect: { kind: "stop" },
      words: "You reported fainting. Do not train; seek medical help now",
    },
    {
      when: "two signs among circumstances, in the order of the list",
      but: { "lifter.flags": ["hernia", "saddle-numbness", "chest-pain"] },
      says: "stop",
      words: "chest pain and numbness in the saddle area.",
    },
    { when: "every sign", but: { "lifter.flags": RED_FLAGS }, says: "stop", effect: { kind: "stop" } },
  ],
});
