import { describe, expect, it } from "vitest";
import { builtInCatalogue } from "../../src/catalogue/catalogue";
import { tagFaults } from "../../src/interchange/rows/tagFaults";
import type { SetRecord, TrainingLog } from "../../src/log/types";

const set = (more: Partial<SetRecord> = {}): SetRecord => ({ kind: "work", reps: 8, completed: true, ...more });
const log = (note: string, sets: readonly SetRecord[], exerciseId = "barbell-hip-thrust"): TrainingLog => ({
  sessions: [{ id: "s", date: "2026-05-09", entries: [{ exerciseId, note, sets }] }],
});
const faultsOf = (tagged: TrainingLog) => tagged.sessions[0]?.entries[0]?.sets.map(({ faults }) => faults);

describe("tagFaults", () => {
  it("marks the working sets beside a tagged note, not the warm-ups", () => {
    const sets = [set({ kind: "warmup" }), set(), set()];
    const tagged = tagFaults(log("arched #lumbar-hyperextension", sets), builtInCatalogue);
    expect(faultsOf(tagged)).toEqual([undefined, ["lumbar-hyperextension"], ["lumbar-hyperextension"]]);
  });

  it("marks only the set whose own note is tagged", () => {
    const tagged = tagFaults(log("", [set(), set({ note: "#scapula-slide, #scapula-slide" })]), builtInCatalogue);
    expect(faultsOf(tagged)).toEqual([undefined, ["scapula-slide"]]);
  });

  it("leaves words that are no mistake of the lift alone", () => {
    const text = "#personal-best #lumbar-hyperextension-ish";
    expect(faultsOf(tagFaults(log(text, [set()]), builtInCatalogue))).toEqual([undefined]);
    expect(faultsOf(tagFaults(log("#lumbar-hyperextension", [set()], "bench-press"), builtInCatalogue))).toEqual([undefined]);
  });

  it("does not touch what it is given", () => {
    const given = Object.freeze(log("#lumbar-hyperextension", [Object.freeze(set())]));
    tagFaults(given, builtInCatalogue);
    expect(faultsOf(given)).toEqual([undefined]);
  });
});
