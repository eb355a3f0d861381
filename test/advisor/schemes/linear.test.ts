import { describe, expect, it } from "vitest";
import { advise } from "../../../src/advisor/advise";
import { createAdvisor } from "../../../src/advisor/createAdvisor";
import type { Plan } from "../../../src/advisor/plan";
import { standardEquipment } from "../../../src/loading/standardEquipment";
import { kg, lb, type Mass } from "../../../src/units/mass";
import { propose } from "../propose";
import { daysAfter, diary, sets, SQUAT } from "../sessions";

const plan = { scheme: "linear", sets: 5, reps: { min: 5, max: 5 } } as const;
const squats = (...days: Parameters<typeof diary>[0]) => diary(days, { exerciseId: SQUAT });
const withIncrement = (increment: Mass): Plan & { scheme: "linear" } => ({ ...plan, params: { increment } });

describe("the rules of StrongLifts 5×5, where linear progression shares them", () => {
  it("adds 2.5 kg after five sets of five at 100 kg", () => {
    expect(propose(plan, squats(sets(5, 100, 5)))).toMatchObject({ code: "add-load", decision: "add-load", load: kg(102.5) });
  });

  it("adds 5 kg at 140 kg where the increment is 5 kg", () => {
    expect(propose(withIncrement(kg(5)), squats(sets(5, 140, 5)))).toMatchObject({ decision: "add-load", load: kg(145) });
  });

  it("repeats 100 kg after one failed session", () => {
    const log = squats(sets(5, 97.5, 5), [...sets(3, 100, 4), ...sets(2, 100, 3)]);
    expect(propose(plan, log)).toMatchObject({ code: "repeat-after-miss", decision: "hold", load: kg(100) });
  });

  it("forgets the failures after a success", () => {
    const log = squats(sets(5, 100, 4), sets(5, 100, 4), sets(5, 100, 5));
    expect(propose(plan, log)).toMatchObject({ decision: "add-load", load: kg(102.5) });
  });
});

describe("where linear progression differs from StrongLifts by design", () => {
  const missed = (times: number) => squats(sets(5, 97.5, 5), ...Array.from({ length: times }, () => sets(5, 100, 4)));
  const ask = (times: number, limits: Record<string, Record<string, number>> = {}) => {
    const log = missed(times);
    return advise({ exerciseId: SQUAT, log, plan, today: daysAfter(log, 2), advisor: createAdvisor({ limits }) }).next.sets[0]?.load;
  };

  it("takes load off after two misses, not three, and 5 % in place of 10 %", () => {
    expect(ask(2)).toEqual(kg(95));
    expect(ask(3)).toEqual(kg(95));
  });

  it("gives StrongLifts' 90 kg after the third miss when the limits say so", () => {
    const stronglifts = { "reduce-after-misses": { exposures: 3, loadFactor: 0.9 } };
    expect(ask(2, stronglifts)).toEqual(kg(100));
    expect(ask(3, stronglifts)).toEqual(kg(90));
  });

  it("counts a session as missed when no set reached the repetitions; when one did, the others are to follow", () => {
    const log = squats(sets(5, 97.5, 5), [...sets(2, 100, 5), ...sets(3, 100, 4)]);
    expect(propose(plan, log)).toMatchObject({ code: "add-reps", decision: "add-reps", load: kg(100) });
  });
});

describe("what counts as done", () => {
  it("asks for all planned sets", () => {
    const proposal = propose(plan, squats(sets(4, 100, 5)));
    expect(proposal).toMatchObject({ code: "finish-sets", load: kg(100) });
    expect(proposal.message).toContain("5 sets");
  });

  it("does not mind extra sets, warm-ups or a drop set at the end", () => {
    const day = [...sets(2, 60, 5, { kind: "warmup" }), ...sets(6, 100, 5), ...sets(1, 50, 20, { kind: "drop" })];
    expect(propose(plan, squats(day)).load).toEqual(kg(102.5));
  });

  it("does not count a set that was not completed", () => {
    expect(propose(plan, squats([...sets(4, 100, 5), ...sets(1, 100, 5, { completed: false })])).code).toBe("finish-sets");
  });

  it("repeats a top load that not every set was done at", () => {
    const log = squats([...sets(4, 97.5, 5), ...sets(1, 100, 5)]);
    expect(propose(plan, log)).toMatchObject({ code: "all-sets-at-load", decision: "hold", load: kg(100) });
  });

  it("repeats a load that was done much closer to failure than planned", () => {
    const log = squats(sets(5, 100, 5, { rir: 0 }));
    expect(propose({ ...plan, rir: 2 }, log)).toMatchObject({ code: "consolidate", decision: "hold", load: kg(100) });
    expect(propose({ ...plan, rir: 1 }, log).decision).toBe("add-load");
  });
});

describe("the step", () => {
  it("goes to the next load of the gym that is at least the increment's own", () => {
    expect(propose(withIncrement(kg(1)), squats(sets(5, 100, 5))).load).toEqual(kg(102.5));
    expect(propose(withIncrement(kg(6)), squats(sets(5, 100, 5))).load).toEqual(kg(105));
    expect(propose(withIncrement(lb(10)), squats(sets(5, 100, 5))).load).toEqual(kg(102.5));
  });

  it("is five pounds on a bar in pounds, whatever unit the log is in", () => {
    const gym = standardEquipment["barbell-lb"];
    expect(propose(plan, squats(sets(5, lb(225), 5)), gym).load).toEqual(lb(230));
    expect(propose(plan, squats(sets(5, 100, 5)), gym).load).toEqual(lb(225));
  });

  it("ends where the rack ends", () => {
    const rack = { kind: "fixed", name: "fixed bars", loads: [kg(20), kg(30), kg(40)] } as const;
    expect(propose(plan, squats(sets(5, 40, 5)), rack)).toMatchObject({ code: "no-heavier-load", decision: "add-reps", load: kg(40) });
  });

  it("is refused where it cannot be", () => {
    expect(() => propose(withIncrement({ value: -2.5, unit: "kg" }), squats(sets(5, 100, 5)))).toThrow(
      "plan.params.increment must be a number above 0 kg, got -2.5",
    );
  });
});

it("returns to the usual load after a light day", () => {
  const proposal = propose(plan, squats(sets(5, 100, 5), sets(5, 80, 5)));
  expect(proposal).toMatchObject({ code: "back-to-usual", decision: "add-load", load: kg(100) });
  expect(proposal.message).toBe("The last session was a lighter one at 80 kg and it was completed; go back to the usual 100 kg.");
});

it("does not return to a load that was done with a fault or with pain", () => {
  const faulty = [sets(5, 100, 5, { faults: ["butt-wink"] }), sets(5, 90, 5)];
  const painful = [sets(5, 100, 5, { painScore: 4 }), sets(5, 90, 5)];
  for (const days of [faulty, painful]) expect(propose(plan, squats(...days)).load).toEqual(kg(92.5));
});

it("does not return to a load of more than three sessions or three weeks ago", () => {
  const light = Array.from({ length: 4 }, () => sets(5, 80, 5));
  expect(propose(plan, squats(sets(5, 100, 5), ...light)).load).toEqual(kg(82.5));
  expect(propose(plan, diary([sets(5, 100, 5), sets(5, 80, 5)], { exerciseId: SQUAT, every: 22 })).load).toEqual(kg(82.5));
});
