import { describe, expect, it } from "vitest";
import type { Plan } from "../../../src/advisor/plan";
import { standardEquipment } from "../../../src/loading/standardEquipment";
import { kg, lb } from "../../../src/units/mass";
import { propose } from "../propose";
import { diary, sets, SQUAT } from "../sessions";

const plan = { scheme: "rir-target", sets: 3, reps: { min: 8, max: 8 }, rir: 2 } as const;
const squats = (...days: Parameters<typeof diary>[0]) => diary(days, { exerciseId: SQUAT });

// By modified Epley a load that allows n repetitions is the maximum divided by 1 + 0.0353 (n − 1).
describe("worked by hand", () => {
  it("keeps the load when the reserve was the planned one", () => {
    expect(propose(plan, squats(sets(3, 100, 8, { rir: 2 })))).toMatchObject({
      code: "keep-for-reserve",
      decision: "hold",
      load: kg(100),
      reps: { min: 8, max: 8 },
      message: "Last time 8 repetitions at 100 kg left 2 in reserve; the load for 2 at 8 repetitions is 100 kg again.",
    });
  });

  it("adds for two repetitions too many: 100 × 1.3883 / 1.3177 = 105.4, so 105", () => {
    const proposal = propose(plan, squats(sets(3, 100, 8, { rir: 4 })));
    expect(proposal).toMatchObject({ code: "load-for-reserve", decision: "add-load", load: kg(105) });
    expect(proposal.message).toBe("Last time 8 repetitions at 100 kg left 4 in reserve; 105 kg should leave 2 at 8 repetitions.");
  });

  it("takes off for a set to failure: 100 × 1.2471 / 1.3177 = 94.6, so 95", () => {
    const toFailure = { decision: "reduce-load", load: kg(95) };
    expect(propose(plan, squats(sets(3, 100, 8, { rir: 0 })))).toMatchObject(toFailure);
    expect(propose(plan, squats(sets(3, 100, 8, { toFailure: true })))).toMatchObject(toFailure);
  });

  it("reads other repetitions than planned: 5 at 100 with 2 left allow 100 × 1.2118 / 1.3177 = 92.0, so 92.5", () => {
    expect(propose(plan, squats(sets(3, 100, 5, { rir: 2 }))).load).toEqual(kg(92.5));
  });

  it("aims at the middle of the range, and the same in pounds", () => {
    const range: Plan & { scheme: "rir-target" } = { ...plan, reps: { min: 6, max: 10 } };
    const gym = standardEquipment["barbell-lb"];
    expect(propose(range, squats(sets(3, lb(200), 8, { rir: 4 })), gym)).toMatchObject({ load: lb(210), reps: { min: 8, max: 8 } });
  });
});

it("agrees with the RTS chart, which says 95.4 after five at 100 with RPE 9.5 for five at RPE 8", () => {
  const halves = { kind: "steps", name: "half kilograms", lightest: kg(20), step: kg(0.5) } as const;
  const fives = { ...plan, reps: { min: 5, max: 5 } };
  expect(propose(fives, squats(sets(3, 100, 5, { rir: 0.5 })), halves).load).toEqual(kg(95.5));
});

it("follows the set that shows most, not the one that tired", () => {
  expect(propose(plan, squats([...sets(1, 100, 8, { rir: 2 }), ...sets(2, 100, 8, { rir: 0 })])).load).toEqual(kg(100));
});

it("takes a set without a noted reserve for no evidence", () => {
  const proposal = propose(plan, squats(sets(3, 100, 12)));
  expect(proposal).toMatchObject({ code: "reserve-unknown", decision: "hold", load: kg(100) });
  expect(proposal.message).toContain("note the reserve");
});

describe("one step", () => {
  it("is at most a tenth either way", () => {
    expect(propose(plan, squats(sets(3, 100, 8, { rir: 9 }))).load).toEqual(kg(110));
    expect(propose(plan, squats(sets(3, 100, 2, { rir: 0 }))).load).toEqual(kg(90));
  });

  it("is said to go only part of the way when it does", () => {
    const proposal = propose(plan, squats(sets(3, 100, 8, { rir: 9 })));
    expect(proposal.code).toBe("load-toward-reserve");
    expect(proposal.message).toBe(
      "Last time 8 repetitions at 100 kg left 9 in reserve, so the load for 2 at 8 repetitions lies further off; 110 kg is as far as one session should go.",
    );
    expect(propose(plan, squats(sets(3, 100, 2, { rir: 0 }))).code).toBe("load-toward-reserve");
  });

  it("lands inside the tenth: 42.75 to 52.25 around 47.5 leaves 45 to 50", () => {
    expect(propose(plan, squats(sets(3, 47.5, 8, { rir: 9 }))).load).toEqual(kg(50));
    expect(propose(plan, squats(sets(3, 47.5, 2, { rir: 0 }))).load).toEqual(kg(45));
  });

  it("takes no load off after sets that left too much, where nothing inside the tenth is heavier", () => {
    const proposal = propose(plan, squats(sets(3, 10, 8, { rir: 9 })), standardEquipment["dumbbells-lb"]);
    expect(proposal.decision).not.toBe("reduce-load");
  });

  it("does not call a load the right one that is only as far as the equipment lets it go", () => {
    const proposal = propose(plan, squats(sets(3, 10, 8, { rir: 9 })), standardEquipment["dumbbells-kg"]);
    expect(proposal.load).toEqual(kg(10));
    expect(proposal.code).not.toBe("keep-for-reserve");
  });

  it("is as large as the plan lets it be", () => {
    const bold = { ...plan, params: { largestChange: 0.2 } };
    expect(propose(bold, squats(sets(3, 100, 8, { rir: 9 }))).load).toEqual(kg(120));
    expect(propose(bold, squats(sets(3, 100, 2, { rir: 0 }))).load).toEqual(kg(80));
  });

  it.each([0, 0.51, Number.NaN])("cannot be %f", (largestChange) => {
    expect(() => propose({ ...plan, params: { largestChange } }, squats(sets(3, 100, 8, { rir: 2 })))).toThrow(
      "plan.params.largestChange must be a number from 0.01 to 0.5",
    );
  });
});

it("reads no more from 30 repetitions than from 20, where the formula ends", () => {
  const load = (reps: number) => propose(plan, squats(sets(3, 40, reps, { rir: 0 }))).load;
  expect(load(30)).toEqual(load(20));
});
