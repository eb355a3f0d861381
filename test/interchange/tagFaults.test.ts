import { describe, expect, it } from "vitest";
import { builtInCatalogue } from "../../src/catalogue/catalogue";
import { createFaultTagger } from "../../src/interchange/rows/tagFaults";
import type { Session, SetRecord } from "../../src/log/types";

const set = (more: Partial<SetRecord> = {}): SetRecord => ({ kind: "work", reps: 8, completed: true, ...more });
const log = (note: string, sets: readonly SetRecord[], exerciseId = "barbell-hip-thrust"): Session => ({
  id: "s",
  date: "2026-05-09",
  entries: [{ exerciseId, note, sets }],
});
const tag = createFaultTagger(builtInCatalogue);
const faultsOf = (tagged: Session) => tagged.entries[0]?.sets.map(({ faults }) => faults);

describe("createFaultTagger", () => {
  it("marks the working sets beside a tagged note, not the warm-ups", () => {
    const sets = [set({ kind: "warmup" }), set(), set()];
    const tagged = tag(log("arched #lumbar-hyperextension", sets));
    expect(faultsOf(tagged)).toEqual([undefined, ["lumbar-hyperextension"], ["lumbar-hyperextension"]]);
  });

  it("marks only the set whose own note is tagged", () => {
    const tagged = tag(log("", [set(), set({ note: "#scapula-slide, #scapula-slide" })]));
    expect(faultsOf(tagged)).toEqual([undefined, ["scapula-slide"]]);
  });

  it("leaves words that are no mistake of the lift alone", () => {
    const text = "#personal-best #lumbar-hyperextension-ish";
    expect(faultsOf(tag(log(text, [set()])))).toEqual([undefined]);
    expect(faultsOf(tag(log("#lumbar-hyperextension", [set()], "bench-press")))).toEqual([undefined]);
  });

  it("does not touch what it is given", () => {
    const given = Object.freeze(log("#lumbar-hyperextension", [Object.freeze(set())]));
    tag(given);
    expect(faultsOf(given)).toEqual([undefined]);
  });
});
