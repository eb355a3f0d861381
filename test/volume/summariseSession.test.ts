import { describe, expect, test } from "vitest";
import { barbellHipThrust } from "../../src/catalogue/lifts/barbellHipThrust";
import { pullUp } from "../../src/catalogue/lifts/pullUp";
import { kg, lb } from "../../src/units/mass";
import { summariseSession } from "../../src/volume/summariseSession";
import { entry, session, work } from "./sessions";

const onlyWeek = (...about: Parameters<typeof session>) => {
  const [week] = summariseSession(session(...about)).weeks;
  if (week === undefined) throw new Error("no week");
  return week;
};

describe("summariseSession", () => {
  test("counts by kind, and leaves warm-ups out of the work", () => {
    const sets = [work({ kind: "warmup", load: kg(60) }), work(), work({ reps: 7 }), work({ completed: false })];
    const [lift] = onlyWeek("2026-05-10", entry("leg-extension", ...sets)).exercises;
    expect(lift).toMatchObject({ sessions: 1, workingSets: 2, hardSets: 2, reps: 15, tonnage: { kg: 1500, lb: 0 } });
    expect(lift?.sets).toMatchObject({ warmup: 1, work: 2 });
  });

  test("a Sunday belongs to the Monday before", () => {
    expect(onlyWeek("2026-05-10", entry("leg-extension", work())).week).toBe("2026-05-04");
  });

  test("two entries of one lift are one session of it", () => {
    const week = onlyWeek("2026-05-09", entry("leg-extension", work()), entry("leg-extension", work()));
    expect(week.exercises).toHaveLength(1);
    expect(week.exercises[0]).toMatchObject({ sessions: 1, workingSets: 2 });
  });

  test("kilograms and pounds stay apart", () => {
    const [lift] = onlyWeek("2026-05-09", entry("leg-extension", work(), work({ load: lb(225) }))).exercises;
    expect(lift).toMatchObject({ tonnage: { kg: 800, lb: 1800 }, topLoad: lb(225) });
  });

  test("the best set is the heaviest, the strongest promises the most", () => {
    const sets = [work({ load: kg(100), reps: 8, rir: 2 }), work({ load: kg(110), reps: 2 }), work({ load: kg(60), reps: 20 })];
    const [lift] = onlyWeek("2026-05-09", entry("leg-extension", ...sets)).exercises;
    expect(lift?.bestSet).toMatchObject({ load: kg(110), reps: 2, sessionId: "on 2026-05-09" });
    expect(lift?.strongestSet).toMatchObject({ load: kg(100), reps: 8, rir: 2 });
  });

  test("body mass counts by the lift's share where it is known, and is said to be missing where not", () => {
    const done = session("2026-05-09", entry("pull-up", { kind: "work", reps: 10, completed: true }));
    const [without] = summariseSession(done).weeks[0]?.exercises ?? [];
    expect(without).toMatchObject({ tonnage: { kg: 0, lb: 0 }, bodyMassMissing: 1 });
    const [known] = summariseSession({ ...done, bodyMass: lb(200) }).weeks[0]?.exercises ?? [];
    expect(known?.tonnage.lb).toBeCloseTo(2000 * pullUp.loading.bodyMassShare, 3);
    expect(known?.bodyMassMissing).toBe(0);
  });

  test("assistance is taken off the body, never below nothing", () => {
    const assisted = (mass: number) =>
      summariseSession({
        ...session("2026-05-09", entry("pull-up", { kind: "work", reps: 10, assistance: kg(mass), completed: true })),
        bodyMass: kg(80),
      }).weeks[0]?.exercises[0]?.tonnage.kg;
    expect(assisted(20)).toBeCloseTo(10 * (80 * pullUp.loading.bodyMassShare - 20), 3);
    expect(assisted(100)).toBe(0);
  });

  test("hard sets go to muscles by the credit of the lift", () => {
    const week = onlyWeek("2026-05-09", entry("barbell-hip-thrust", work(), work({ rir: 5 })));
    for (const { muscle, setCredit } of barbellHipThrust.muscles.filter((row) => row.setCredit > 0)) {
      expect(week.muscles.find((row) => row.muscle === muscle)?.fractionalSets).toBe(1.5 * setCredit);
    }
    expect(week.muscles.find(({ muscle }) => muscle === "gluteus-maximus")).toMatchObject({ sessions: 1, directSets: 1.5 });
  });

  test("sets of an unlisted lift are counted and attributed to nothing", () => {
    const week = onlyWeek("2026-05-09", entry("unlisted:sled", work(), work()));
    expect(week).toMatchObject({ unattributedSets: 2, muscles: [] });
  });

  test("a session without a completed set is empty", () => {
    expect(summariseSession(session("2026-05-09", entry("back-squat", work({ completed: false }))))).toEqual({ weeks: [] });
  });
});
