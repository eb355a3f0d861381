import { describe, expect, it } from "vitest";
import { advise } from "../../../src/advisor/advise";
import { createAdvisor } from "../../../src/advisor/createAdvisor";
import { standardEquipment } from "../../../src/loading/standardEquipment";
import { kg, lb } from "../../../src/units/mass";
import { propose } from "../propose";
import { daysAfter, diary, sets, SQUAT } from "../sessions";

const plan = { scheme: "double-progression", sets: 3, reps: { min: 8, max: 12 } } as const;
const squats = (...days: Parameters<typeof diary>[0]) => diary(days, { exerciseId: SQUAT });

describe("Liftosaur's dp(5lb, 8, 12), where double progression shares its rows", () => {
  const gym = standardEquipment["barbell-lb"];
  const dp = { ...plan, params: { increment: lb(5) } };

  it.each([
    [8, 0],
    [11, 0],
    [12, 5],
  ])("after three sets of %i the load changes by %i lb", (reps, change) => {
    expect(propose(dp, squats(sets(3, lb(185), reps)), gym).load).toEqual(lb(185 + change));
  });

  it("begins again from 8 after the load goes up", () => {
    const proposal = propose(dp, squats(sets(3, lb(185), 12)), gym);
    expect(proposal.reps).toEqual({ min: 8, max: 12 });
    expect(proposal.message).toContain("begin again from 8");
  });
});

it("asks for a repetition wherever one can be added, where Liftosaur asks every set for one common number", () => {
  const proposal = propose(plan, squats([...sets(1, 80, 11), ...sets(1, 80, 10), ...sets(1, 80, 8)]));
  expect(proposal).toMatchObject({ code: "add-reps", decision: "add-reps", load: kg(80), reps: { min: 8, max: 12 } });
  expect(proposal.message).toBe("Stay at 80 kg and add a repetition where you can: the last sets were 11, 10, 8, the goal is 12 in all 3.");
});

describe("a month by hand", () => {
  it.each([
    ["three by 8", sets(3, 60, 8), "add-reps", 60],
    ["10, 9, 8", [...sets(1, 60, 10), ...sets(1, 60, 9), ...sets(1, 60, 8)], "add-reps", 60],
    ["12, 12, 11", [...sets(2, 60, 12), ...sets(1, 60, 11)], "add-reps", 60],
    ["three by 12", sets(3, 60, 12), "add-load", 62.5],
    ["more than 12", sets(3, 60, 14), "add-load", 62.5],
    ["two by 12 of three", sets(2, 60, 12), "add-reps", 60],
    ["below 8 in every set", sets(3, 62.5, 7), "hold", 62.5],
    ["below 8 in the later sets", [...sets(1, 62.5, 8), ...sets(2, 62.5, 6)], "add-reps", 62.5],
  ] as const)("%s", (_, day, decision, load) => {
    expect(propose(plan, squats(day))).toMatchObject({ decision, load: kg(load) });
  });
});

it("lets back-off sets that were done in full earn what they can, never less than the top set's load", () => {
  expect(propose(plan, squats([...sets(1, 80, 8), ...sets(3, 70, 12)])).load).toEqual(kg(80));
  expect(propose(plan, squats([...sets(1, 72.5, 7), ...sets(3, 72.5, 12)])).load).toEqual(kg(75));
});

it("counts sets above the load as well", () => {
  expect(propose(plan, squats([...sets(1, 62.5, 12), ...sets(2, 60, 12)])).load).toEqual(kg(62.5));
});

describe("a step of more than a tenth, as on light dumbbells", () => {
  const rack = standardEquipment["dumbbells-kg"];
  const ask = (reps: number, load: number) => {
    const log = diary(Array.from({ length: 4 }, () => sets(3, load, reps)), { exerciseId: "dumbbell-row" });
    return advise({ exerciseId: "dumbbell-row", log, plan, equipment: rack, today: daysAfter(log, 2) });
  };

  it("is put off until three repetitions more are done", () => {
    expect(ask(12, 10)).toMatchObject({ decision: "add-reps", next: { sets: [{ load: kg(10), reps: { min: 12, max: 15 } }, {}, {}] } });
    expect(ask(14, 10)).toMatchObject({ decision: "add-reps", next: { sets: [{ load: kg(10) }, {}, {}] } });
  });

  it("is earned with 15 repetitions in every set", () => {
    expect(ask(15, 10)).toMatchObject({ decision: "add-load", next: { sets: [{ load: kg(12), reps: { min: 8, max: 12 } }, {}, {}] } });
  });

  it("is earned by as many repetitions as the caller's limit asks for", () => {
    const log = diary(Array.from({ length: 4 }, () => sets(3, 10, 13)), { exerciseId: "dumbbell-row" });
    const question = { exerciseId: "dumbbell-row", log, plan, equipment: rack, today: daysAfter(log, 2) };
    const withExtra = (extraReps: number) => createAdvisor({ limits: { "prefer-reps-over-large-step": { extraReps } } });
    expect(advise({ ...question, advisor: withExtra(1) }).next.sets[0]?.load).toEqual(kg(12));
    expect(advise({ ...question, advisor: withExtra(2) }).next.sets[0]?.load).toEqual(kg(10));
  });

  it("leaves the large step as the alternative", () => {
    expect(ask(12, 10).alternatives).toMatchObject([{ decision: "add-load", next: { sets: [{ load: kg(12) }, {}, {}] } }]);
  });

  it("is never put off where the plan states it", () => {
    const log = diary(Array.from({ length: 4 }, () => sets(3, 10, 12)), { exerciseId: "dumbbell-row" });
    const stated = { ...plan, params: { increment: kg(2) } };
    const advice = advise({ exerciseId: "dumbbell-row", log, plan: stated, equipment: rack, today: daysAfter(log, 2) });
    expect(advice).toMatchObject({ decision: "add-load", next: { sets: [{ load: kg(12), reps: { min: 8, max: 12 } }, {}, {}] }, alternatives: [] });
    expect(advice.trace.find(({ ruleId }) => ruleId === "prefer-reps-over-large-step")?.outcome).toBe("satisfied");
  });

  it("is no matter from 20 kg, where 2 kg are a tenth", () => {
    expect(ask(12, 20)).toMatchObject({ decision: "add-load", next: { sets: [{ load: kg(22) }, {}, {}] } });
  });
});
