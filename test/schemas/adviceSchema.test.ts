import { describe, expect, it } from "vitest";
import { advise } from "../../src/advisor/advise";
import type { AdviseInput } from "../../src/advisor/adviseInput";
import type { SetRecord, TrainingLog } from "../../src/log/types";
import { adviceSchema } from "../../src/schemas/adviceSchema";
import { daysAfter, diary, sets, THRUST } from "../advisor/sessions";

const steady = Array.from({ length: 4 }, () => sets(3, 70, 12));
const write = (log: TrainingLog, more: Partial<AdviseInput> = {}) => advise({ exerciseId: THRUST, log, today: daysAfter(log, 2), ...more });
const plank: readonly SetRecord[] = [{ kind: "work", durationSeconds: 60, completed: true }];

describe("adviceSchema", () => {
  it.each([
    ["a start", write({ sessions: [] })],
    ["a start without a load", write({ sessions: [] }, { exerciseId: "leg-press" })],
    ["an advice on 25 sets a day", write(diary(Array.from({ length: 4 }, () => sets(25, 50, 10))))],
    ["an advice on 120 repetitions a set", write(diary(Array.from({ length: 4 }, () => sets(3, 20, 120))))],
    ["more load", write(diary(steady))],
    ["a hold with an alternative", write(diary(steady, { setup: { "bar-pad": false } }))],
    ["a return", write(diary(steady), { today: "2026-06-01" })],
    ["a stop with a referral", write(diary([...steady, sets(3, 70, 8, { painScore: 8 })]), { lifter: { flags: ["hernia"] } })],
    ["no advice", write(diary([plank]))],
    ["a plan with params", write(diary(steady), { plan: { scheme: "rir-target", sets: 3, reps: { min: 8, max: 8 }, params: { largestChange: 0.05 } } })],
  ])("accepts %s unchanged, also after JSON", (_, advice) => {
    expect(adviceSchema.parse(advice)).toEqual(advice);
    expect(adviceSchema.parse(JSON.parse(JSON.stringify(advice)))).toEqual(advice);
  });

  it.each([
    ["an unknown decision", { decision: "pray" }],
    ["a fact that is none", { confidence: { level: "high", missing: ["mood"] } }],
    ["a load without unit", { next: { sets: [{ kind: "work", load: { value: 50 }, reps: { min: 8, max: 12 }, rir: 2, restSeconds: 90 }] } }],
    ["a key that no advice has", { score: 7 }],
    ["a day that does not exist", { date: "2026-02-30" }],
  ])("refuses %s", (_, wrong) => {
    expect(adviceSchema.safeParse({ ...write(diary(steady)), ...wrong }).success).toBe(false);
  });
});
