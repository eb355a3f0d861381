import { describe, expect, it } from "vitest";
import { advise } from "../../src/advisor/advise";
import type { AdviseInput } from "../../src/advisor/adviseInput";
import { createAdvisor } from "../../src/advisor/createAdvisor";
import type { Plan } from "../../src/advisor/plan";
import { createCatalogue } from "../../src/catalogue/catalogue";
import { exercises } from "../../src/catalogue/exercises";
import { barbellHipThrust } from "../../src/catalogue/lifts/barbellHipThrust";
import { pullUp } from "../../src/catalogue/lifts/pullUp";
import type { SetRecord, TrainingLog } from "../../src/log/types";
import { standardEquipment } from "../../src/loading/standardEquipment";
import { kg, lb } from "../../src/units/mass";
import { refusalOf } from "../setup/refusalOf";
import { daysAfter, diary, sets, SQUAT, THRUST } from "./sessions";

const plan = { scheme: "double-progression", sets: 3, reps: { min: 8, max: 12 }, rir: 2 } as const;
const emptyLog: TrainingLog = { sessions: [] };

/** Asks two days after the last session. */
function ask(log: TrainingLog, more: Partial<AdviseInput> = {}) {
  return advise({ exerciseId: THRUST, log, plan, today: daysAfter(log, 2), ...more });
}

function summaryOf({ decision, next, reasons }: ReturnType<typeof advise>) {
  const [first] = next.sets;
  return { decision, sets: next.sets.length, load: first?.load, reason: `${reasons[0]?.ruleId}/${reasons[0]?.code}` };
}

/** Four sessions of 50 kg; in the last one every set reached twelve. */
const steady = [sets(3, 50, 10), sets(3, 50, 11), sets(3, 50, 11), sets(3, 50, 12)];

describe("beginning", () => {
  it("starts a beginner with the empty bar by the lift's preset", () => {
    const advice = advise({ exerciseId: THRUST, log: emptyLog, today: "2026-05-09" });
    expect(summaryOf(advice)).toEqual({ decision: "start", sets: 3, load: kg(20), reason: "opening/start" });
    expect(advice).toMatchObject({ planOrigin: "preset", confidence: { level: "low" }, date: "2026-05-09", warnings: [] });
  });

  it.each([1, 2])("spends session %i on finding position and load, however easy it was", (done) => {
    expect(summaryOf(ask(diary(steady.slice(-done))))).toEqual({
      decision: "hold",
      sets: 3,
      load: kg(50),
      reason: "calibrate-first-sessions/calibrate",
    });
  });

  it("adds load from then on", () => {
    expect(summaryOf(ask(diary(steady)))).toEqual({ decision: "add-load", sets: 3, load: kg(52.5), reason: "double-progression/add-load" });
  });

  it("names no load for a lift whose start nobody knows", () => {
    const advice = advise({ exerciseId: "leg-press", log: emptyLog, today: "2026-05-09" });
    expect(advice).toMatchObject({ decision: "start", reasons: [{ ruleId: "opening", code: "start-without-load" }] });
    expect(advice.reasons[0]?.message).toContain("Find a load that leaves 2 repetitions in reserve");
    expect(advice.next.sets[0]).not.toHaveProperty("load");
  });
});

describe("safety", () => {
  const painful = (painScore: number) => diary([...steady, sets(3, 50, 12, { painScore })]);

  it("stops on pain of 7 and prescribes nothing", () => {
    expect(ask(painful(7))).toMatchObject({ decision: "stop", next: { sets: [] }, alternatives: [], reasons: [{ ruleId: "stop-on-pain" }] });
  });

  it("lightens on pain of 5, and offers no way around it", () => {
    const advice = ask(painful(5));
    expect(summaryOf(advice)).toEqual({ decision: "reduce-load", sets: 3, load: kg(45), reason: "ease-on-pain/ease" });
    expect(advice.alternatives).toEqual([]);
  });

  it("stops on a warning sign even before the first session", () => {
    const advice = ask(emptyLog, { lifter: { flags: ["chest-pain"] } });
    expect(advice).toMatchObject({ decision: "stop", next: { sets: [] }, reasons: [{ ruleId: "stop-on-red-flags" }] });
    expect(advice.reasons[0]?.message).toContain("seek medical help now");
  });

  it("refers a pregnant lifter and plans all the same", () => {
    const advice = ask(diary(steady), { lifter: { flags: ["pregnancy"] } });
    expect(advice).toMatchObject({ decision: "add-load", warnings: [{ ruleId: "ask-professional" }] });
  });

  it("keeps the referral beside a stop", () => {
    const advice = ask(painful(8), { lifter: { flags: ["hernia"] } });
    expect(advice).toMatchObject({ decision: "stop", warnings: [{ ruleId: "ask-professional" }] });
  });

  it("stops on pain in a session that got no further than the warm-up", () => {
    const warmUp = sets(1, 30, 5, { kind: "warmup", painScore: 9 });
    expect(ask(diary([...steady, warmUp])).decision).toBe("stop");
  });

  it("stops on the pain for which a set was broken off", () => {
    expect(ask(diary([...steady, sets(1, 50, 2, { painScore: 9, completed: false })])).decision).toBe("stop");
  });

  it("does not add load at pain of 7 when the stop was set higher", () => {
    const advisor = createAdvisor({ limits: { "stop-on-pain": { score: 8 } } });
    expect(ask(painful(7), { advisor }).decision).toBe("reduce-load");
  });

  it("refuses a flag that is none, because a slip of the pen must not hide chest pain", () => {
    const lifter = JSON.parse('{ "flags": ["chest_pain"] }') as NonNullable<AdviseInput["lifter"]>;
    expect(() => ask(diary(steady), { lifter })).toThrow("lifter.flags");
  });

  it("refuses an age that no lifter has", () => {
    expect(refusalOf(() => ask(diary(steady), { lifter: { ageYears: -1 } }))).toMatchObject({ code: "invalid-argument", argument: "lifter.ageYears" });
  });
});

describe("technique", () => {
  const arched = { faults: ["lumbar-hyperextension"] };

  it("holds the load for the first arched back", () => {
    expect(summaryOf(ask(diary([...steady, sets(3, 52.5, 12, arched)])))).toEqual({
      decision: "hold",
      sets: 3,
      load: kg(52.5),
      reason: "correct-technique/hold-load",
    });
  });

  it("rebuilds with a fifth less and easier sets when it comes back", () => {
    const advice = ask(diary([...steady, sets(3, 50, 12, arched), sets(3, 50, 12, arched)]));
    expect(summaryOf(advice)).toEqual({ decision: "rebuild-technique", sets: 3, load: kg(40), reason: "correct-technique/rebuild-technique" });
    expect(advice.next.sets[0]?.rir).toBe(3);
    expect(advice.alternatives).toEqual([]);
  });

  it("rebuilds where a fault of the last session comes back in a set that was broken off", () => {
    const brokenOff = sets(1, 50, 2, { ...arched, completed: false });
    expect(ask(diary([...steady, sets(3, 50, 12, arched), brokenOff])).decision).toBe("rebuild-technique");
  });

  it("mentions a small fault and lets the load rise", () => {
    const advice = ask(diary([...steady, sets(3, 52.5, 12, { faults: ["feet-too-close"] })]));
    expect(advice).toMatchObject({ decision: "add-load", warnings: [{ ruleId: "correct-technique", code: "mention" }] });
  });

  it("takes load off when the muscle was not felt", () => {
    expect(summaryOf(ask(diary([...steady, sets(3, 50, 12, { targetMuscleFelt: false })])))).toMatchObject({
      decision: "reduce-load",
      load: kg(45),
      reason: "feel-target-muscle/not-felt",
    });
  });

  it("takes a day on which the muscle was not felt for no example to return to", () => {
    const unfelt = sets(3, 55, 12, { targetMuscleFelt: false });
    expect(ask(diary([...steady, unfelt, sets(3, 50, 10, { targetMuscleFelt: true })])).next.sets[0]?.load).toEqual(kg(50));
  });

  it("adds no set to a lift that stands still with a fault", () => {
    const still = Array.from({ length: 8 }, () => sets(3, 50, 10, { rir: 2 }));
    const advice = ask(diary([...still, sets(3, 50, 10, { rir: 2, ...arched })], { every: 6 }));
    expect(summaryOf(advice)).toMatchObject({ decision: "hold", sets: 3 });
  });

  it("adds no set to a lift that stands still and whose last load is in question", () => {
    const still = Array.from({ length: 8 }, () => sets(3, 50, 10, { rir: 2 }));
    const advice = ask(diary([...still, sets(3, 25, 10, { rir: 2 })], { every: 6 }));
    expect(summaryOf(advice)).toEqual({ decision: "hold", sets: 3, load: kg(25), reason: "question-load-jump/question" });
    expect(advice.trace.find(({ ruleId }) => ruleId === "add-set-when-underdosed")?.outcome).toBe("fired");
  });
});

describe("the bar pad", () => {
  const without = (...days: readonly (readonly SetRecord[])[]) => diary(days, { setup: { "bar-pad": false } });

  it("lets no load above 70 kg be added without one", () => {
    const advice = ask(without(sets(3, 70, 10), sets(3, 70, 11), sets(3, 70, 11), sets(3, 70, 12)));
    expect(summaryOf(advice)).toEqual({ decision: "hold", sets: 3, load: kg(70), reason: "pad-the-bar/required" });
    expect(advice.reasons.map(({ ruleId }) => ruleId)).toEqual(["pad-the-bar", "double-progression"]);
  });

  it("keeps 72.5 kg that were lifted without one", () => {
    expect(summaryOf(ask(without(sets(3, 70, 12), sets(3, 70, 12), sets(3, 70, 12), sets(3, 72.5, 12))))).toMatchObject({
      decision: "hold",
      load: kg(72.5),
    });
  });

  it("reminds where the log does not say", () => {
    const heavy = diary([sets(3, 80, 10), sets(3, 80, 10), sets(3, 80, 10), sets(3, 80, 12)]);
    expect(ask(heavy)).toMatchObject({ decision: "add-load", warnings: [{ ruleId: "remind-of-pad" }] });
  });

  it("understands the answer by the id it has in the catalogue", () => {
    const heavy = [sets(3, 80, 10), sets(3, 80, 10), sets(3, 80, 10), sets(3, 80, 12)];
    expect(ask(diary(heavy, { setup: { "bar-pad": "no" } })).decision).toBe("hold");
  });

  it("says that 100 kg want one even when the load stays", () => {
    const advice = ask(without(sets(3, 100, 8), sets(3, 100, 9), sets(3, 100, 9), sets(3, 100, 10)));
    expect(advice).toMatchObject({ decision: "add-reps", warnings: [{ ruleId: "pad-the-bar", code: "required" }] });
  });

  it("says so beside a load that pain has lowered", () => {
    const painful = sets(3, 100, 10, { painScore: 4 });
    const advice = ask(without(sets(3, 100, 8), sets(3, 100, 9), sets(3, 100, 9), painful));
    expect(summaryOf(advice)).toMatchObject({ decision: "reduce-load", load: kg(90), reason: "ease-on-pain/ease" });
    expect(advice.warnings).toMatchObject([{ ruleId: "pad-the-bar", code: "required" }]);
  });

  it("does not offer the heavier load as a choice", () => {
    const advice = ask(without(sets(3, 70, 10), sets(3, 70, 11), sets(3, 70, 11), sets(3, 70, 12)));
    expect(advice.alternatives).toEqual([]);
  });
});

describe("misses", () => {
  const fives = { scheme: "linear", sets: 3, reps: { min: 5, max: 5 } } as const;
  const askSquat = (...days: readonly (readonly SetRecord[])[]) => ask(diary(days, { exerciseId: SQUAT }), { exerciseId: SQUAT, plan: fives });
  const upTo = [sets(3, 95, 5), sets(3, 97.5, 5), sets(3, 100, 5)];

  it("repeats the load after one", () => {
    expect(summaryOf(askSquat(...upTo, sets(3, 102.5, 4)))).toMatchObject({ decision: "hold", load: kg(102.5) });
  });

  it("takes 5 % off after two", () => {
    expect(summaryOf(askSquat(...upTo, sets(3, 102.5, 4), sets(3, 102.5, 4)))).toEqual({
      decision: "reduce-load",
      sets: 3,
      load: kg(97.5),
      reason: "reduce-after-misses/reduce",
    });
  });

  it("takes two misses three weeks apart for two bad days", () => {
    const log = diary([...upTo, sets(3, 102.5, 4), sets(3, 102.5, 4)], { exerciseId: SQUAT, every: 22 });
    expect(ask(log, { exerciseId: SQUAT, plan: fives }).decision).toBe("hold");
  });

  it("says that it reduces the load only when it does", () => {
    const topped = [...sets(3, 97.5, 5), ...sets(1, 100, 3)];
    const advice = askSquat(sets(3, 95, 5), sets(3, 95, 5), sets(3, 100, 3), topped);
    expect(summaryOf(advice)).toMatchObject({ decision: "hold", load: kg(100), reason: "linear/repeat-after-miss" });
  });
});

describe("breaks", () => {
  it.each([
    [13, "add-load", 52.5],
    [20, "resume-lighter", 47.5],
    [30, "resume-lighter", 45],
    [70, "resume-lighter", 40],
  ] as const)("after %i days: %s at %f kg", (days, decision, load) => {
    const log = diary(steady);
    expect(summaryOf(ask(log, { today: daysAfter(log, days) }))).toMatchObject({ decision, load: kg(load) });
  });

  it("come before a fault that would hold the load, which is mentioned", () => {
    const log = diary([...steady.slice(0, 3), sets(3, 50, 12, { faults: ["scapula-slide"] })]);
    const advice = ask(log, { today: daysAfter(log, 70) });
    expect(summaryOf(advice)).toMatchObject({ decision: "resume-lighter", load: kg(40), reason: "resume-lighter/resume" });
    expect(advice.warnings.map(({ ruleId, code }) => `${ruleId}/${code}`)).toContain("correct-technique/hold-load");
  });

  it("come before the sessions that find the load", () => {
    const log = diary(steady.slice(-2));
    expect(summaryOf(ask(log, { today: daysAfter(log, 70) }))).toMatchObject({ decision: "resume-lighter", load: kg(40) });
  });

  it("give way to what asks for less still", () => {
    const fault = { faults: ["lumbar-hyperextension"] };
    const log = diary([...steady.slice(0, 2), sets(3, 50, 11, fault), sets(3, 50, 12, fault)]);
    expect(summaryOf(ask(log, { today: daysAfter(log, 20) }))).toMatchObject({ decision: "rebuild-technique", load: kg(40) });
  });

  it("leaves more in reserve, and no choice", () => {
    const log = diary(steady);
    const advice = ask(log, { today: daysAfter(log, 30) });
    expect(advice.next.sets.map(({ rir }) => rir)).toEqual([3, 3, 3]);
    expect(advice.alternatives).toEqual([]);
  });

  it("returns to the usual load after the first light session", () => {
    const log: TrainingLog = {
      sessions: [...diary(steady).sessions, { id: "back", date: "2026-02-03", entries: [{ exerciseId: THRUST, sets: sets(3, 47.5, 10) }] }],
    };
    expect(summaryOf(ask(log))).toMatchObject({ decision: "add-load", load: kg(50), reason: "double-progression/back-to-usual" });
  });
});

describe("standing still", () => {
  const wide = { ...plan, sets: 4, reps: { min: 6, max: 12 } };
  const tired = [...Array.from({ length: 10 }, () => sets(4, 100, 10)), sets(4, 100, 6), sets(4, 100, 6)];
  const askSquat = (days: readonly (readonly SetRecord[])[], every = 4) =>
    ask(diary(days, { exerciseId: SQUAT, every }), { exerciseId: SQUAT, plan: wide });

  it("with fatigue leads to an easy week: half the sets, a tenth off, two more in reserve", () => {
    const advice = askSquat(tired);
    expect(advice).toMatchObject({
      decision: "deload",
      next: { sets: [{ load: kg(90), rir: 4 }, { load: kg(90), rir: 4 }] },
      reasons: [{ ruleId: "deload-on-fatigue" }],
      alternatives: [{ decision: "add-reps", next: { sets: [{ load: kg(100) }, {}, {}, {}] } }],
    });
    expect(advice.next.sets).toHaveLength(2);
  });

  it("goes back to the usual load after an easy week of all sets, and does not deload again", () => {
    expect(summaryOf(askSquat([...tired, sets(4, 90, 6)]))).toMatchObject({ decision: "add-load", load: kg(100) });
  });

  it("is not answered by a second easy week right after the first", () => {
    expect(askSquat([...tired, sets(2, 90, 6)]).decision).not.toBe("deload");
  });

  it("stays easy in the second session of the same week, and is over after it", () => {
    expect(askSquat([...tired, sets(2, 90, 6)], 3)).toMatchObject({ decision: "deload", next: { sets: [{ rir: 4 }, { rir: 4 }] } });
    expect(summaryOf(askSquat([...tired, sets(2, 90, 6), sets(2, 90, 6)], 3))).toMatchObject({ decision: "add-load", sets: 4, load: kg(100) });
  });

  it.each([
    ["one set", sets(1, 90, 6)],
    ["too few repetitions", sets(2, 90, 5)],
  ])("is asked for again after %s of it", (_, done) => {
    expect(askSquat([...tired, done]).decision).toBe("deload");
  });

  it("goes back to the usual load after an easy week done as prescribed", () => {
    expect(summaryOf(askSquat([...tired, sets(2, 90, 6)]))).toMatchObject({ decision: "add-load", load: kg(100) });
  });

  it("without fatigue, on few sets, leads to one set more", () => {
    const still = Array.from({ length: 9 }, () => sets(3, 50, 10, { rir: 2 }));
    expect(summaryOf(ask(diary(still, { every: 6 })))).toEqual({
      decision: "add-set",
      sets: 4,
      load: kg(50),
      reason: "add-set-when-underdosed/add-set",
    });
  });

  it("in the same unrated sets leads to a question about effort", () => {
    const log = diary(Array.from({ length: 6 }, () => sets(3, 50, 10)));
    expect(ask(log).warnings.map(({ ruleId }) => ruleId)).toEqual(["ask-for-hard-set"]);
  });
});

it("asks before it believes a load of more than double the usual", () => {
  const advice = ask(diary([...steady, sets(3, 110, 12)]));
  expect(summaryOf(advice)).toMatchObject({ decision: "hold", load: kg(110), reason: "question-load-jump/question" });
});

describe("lifts and loads of other kinds", () => {
  const unlisted = "unlisted:ohio state";

  it("advises on a lift no catalogue knows by the lifter's habit", () => {
    const log = diary(Array.from({ length: 5 }, () => sets(4, 40, 5)), { exerciseId: unlisted });
    const advice = advise({ exerciseId: unlisted, log, today: daysAfter(log, 2) });
    expect(advice).toMatchObject({ planOrigin: "habit", decision: "add-load", plan: { scheme: "linear", sets: 4, reps: { min: 5, max: 5 } } });
    expect(advice.next.sets[0]?.load).toEqual(kg(42.5));
    expect(advice.confidence.missing).toContain("lift.mistakes");
  });

  it.each([
    [9, "Stay at body weight and add a repetition where you can: the last sets were 9, 9, 9, the goal is 12 in all 3."],
    [12, "Every set reached 12 repetitions and there is no heavier load than body weight here; add repetitions or choose a harder version."],
  ])("lets a lift no catalogue knows, done without load, progress from %i by repetitions", (reps, message) => {
    const log = diary(Array.from({ length: 4 }, () => sets(3, null, reps)), { exerciseId: "unlisted:burpee" });
    const advice = advise({ exerciseId: "unlisted:burpee", log, plan, today: daysAfter(log, 2) });
    expect(advice).toMatchObject({ decision: "add-reps", reasons: [{ message }] });
    expect(advice.next.sets[0]).not.toHaveProperty("load");
  });

  it("adds the first small plate to a bodyweight pull-up", () => {
    const log = diary(Array.from({ length: 4 }, () => sets(3, null, 10)), { exerciseId: "pull-up" });
    const advice = advise({ exerciseId: "pull-up", log, today: daysAfter(log, 2) });
    expect(summaryOf(advice)).toMatchObject({ decision: "add-load", load: kg(1.25) });
  });

  it("hangs no plate on a lift that takes none", () => {
    const pushUp = { ...pullUp, id: "house-push-up", name: "Push-up, own", aliases: [], loading: { ...pullUp.loading, convention: "none" as const } };
    const log = diary(Array.from({ length: 4 }, () => sets(3, null, 12)), { exerciseId: "house-push-up" });
    const catalogue = createCatalogue([...exercises, pushUp]);
    expect(ask(log, { exerciseId: "house-push-up", catalogue }).next.sets[0]).not.toHaveProperty("load");
  });

  it("cannot advise on a plank, which has no repetitions", () => {
    const plank = diary([[{ kind: "work", durationSeconds: 60, completed: true }]], { exerciseId: "unlisted:plank" });
    const advice = advise({ exerciseId: "unlisted:plank", log: plank, today: daysAfter(plank, 2) });
    expect(advice).toMatchObject({ decision: "cannot-advise", next: { sets: [] }, reasons: [{ ruleId: "read-log", code: "no-counted-sets" }] });
  });

  it("cannot advise on a log of warm-ups only", () => {
    expect(ask(diary([sets(3, 20, 5, { kind: "warmup" })]))).toMatchObject({ decision: "cannot-advise", next: { sets: [] } });
  });

  it("cannot advise on a pull-up that is done with help only", () => {
    const helped: SetRecord = { kind: "work", reps: 8, assistance: kg(20), completed: true };
    expect(ask(diary([[helped, helped]], { exerciseId: "pull-up" }), { exerciseId: "pull-up" }).decision).toBe("cannot-advise");
  });

  it("says of a lift that is assisted by nature that less help is not planned yet", () => {
    const machine = { ...pullUp, id: "assisted-own", name: "Assisted, own", aliases: [], loading: { ...pullUp.loading, convention: "assistance" as const } };
    const catalogue = createCatalogue([...exercises, machine]);
    const log = diary([sets(3, 40, 8)], { exerciseId: "assisted-own" });
    expect(ask(log, { exerciseId: "assisted-own", catalogue })).toMatchObject({ decision: "cannot-advise", reasons: [{ code: "assisted-lift" }] });
  });

  it("answers a log in pounds in pounds", () => {
    const log = diary([sets(3, lb(135), 10), sets(3, lb(135), 11), sets(3, lb(135), 11), sets(3, lb(135), 12)]);
    expect(summaryOf(ask(log))).toMatchObject({ decision: "add-load", load: lb(140) });
    expect(summaryOf(ask(log, { equipment: standardEquipment["barbell-kg"] }))).toMatchObject({ decision: "add-load", load: kg(62.5) });
  });
});

describe("a preset of two zones", () => {
  const [priority] = barbellHipThrust.presets;
  const zoned = { ...barbellHipThrust, id: "zoned-thrust", name: "Zoned thrust", aliases: [], presets: priority === undefined ? [] : [priority] };
  const catalogue = createCatalogue([zoned]);
  const askZoned = (...days: readonly (readonly SetRecord[])[]) => {
    const log = diary(days, { exerciseId: "zoned-thrust" });
    return advise({ exerciseId: "zoned-thrust", log, catalogue, today: daysAfter(log, 2) });
  };

  it("alternates, each zone from its own last session", () => {
    const heavy = sets(3, 80, 8);
    const light = sets(3, 60, 15);
    expect(askZoned(heavy, light, heavy, light)).toMatchObject({ decision: "add-load", plan: { reps: { min: 6, max: 8 } } });
    expect(askZoned(heavy, light, heavy, light).next.sets[0]?.load).toEqual(kg(82.5));
    expect(askZoned(light, heavy, light, heavy).next.sets[0]?.load).toEqual(kg(62.5));
  });

  it("opens a new zone with a load read from the other", () => {
    const heavy = sets(3, 100, 7);
    const advice = askZoned(heavy, heavy, heavy, heavy);
    expect(summaryOf(advice)).toEqual({ decision: "start", sets: 3, load: kg(75), reason: "opening/first-in-zone" });
    expect(advice.reasons[0]?.message).toContain("10 to 15 repetitions");
  });

  it("does not carry the load of the heavy zone into the light one while calibrating", () => {
    expect(askZoned(sets(3, 100, 7)).next.sets[0]).toMatchObject({ load: kg(75), reps: { min: 10, max: 15 } });
  });
});

describe("the role", () => {
  const askFor = (role: NonNullable<AdviseInput["role"]>, ...days: readonly (readonly SetRecord[])[]) => {
    const log = diary(days);
    return advise({ exerciseId: THRUST, log, role, today: daysAfter(log, 2) });
  };

  it("of priority alternates the hip thrust between 6–8 and 10–15, each zone by its own loads", () => {
    const done: (readonly SetRecord[])[] = [sets(3, 80, 8), sets(3, 60, 15), sets(3, 80, 8)];
    const advised = Array.from({ length: 4 }, () => {
      const [next] = askFor("priority", ...done).next.sets;
      if (next?.load === undefined) throw new Error("a load is due");
      done.push(sets(3, next.load, next.reps.max));
      return [next.reps, next.load];
    });
    expect(advised).toEqual([
      [{ min: 10, max: 15 }, kg(62.5)],
      [{ min: 6, max: 8 }, kg(82.5)],
      [{ min: 10, max: 15 }, kg(65)],
      [{ min: 6, max: 8 }, kg(85)],
    ]);
  });

  it("picks the preset, also where the habit is another", () => {
    const fives = Array.from({ length: 5 }, () => sets(5, 80, 5));
    expect(askFor("priority", ...fives)).toMatchObject({ planOrigin: "preset", plan: { role: "priority", reps: { min: 10, max: 15 } } });
    expect(askFor("accessory", ...fives)).toMatchObject({ planOrigin: "preset", plan: { role: "accessory", reps: { min: 8, max: 12 } } });
  });

  it("gives way to a plan", () => {
    expect(ask(diary(steady), { role: "priority" })).toMatchObject({ planOrigin: "given", plan: { reps: { min: 8, max: 12 } } });
  });

  it("is refused when it is none", () => {
    const role = JSON.parse('"main"') as NonNullable<AdviseInput["role"]>;
    expect(refusalOf(() => askFor(role, ...steady))).toMatchObject({ code: "invalid-argument", argument: "role" });
  });
});

describe("the plan", () => {
  const choose = (log: TrainingLog) => {
    const { plan: chosen, planOrigin } = advise({ exerciseId: THRUST, log, today: daysAfter(log, 2) });
    return { origin: planOrigin, scheme: chosen.scheme, sets: chosen.sets, reps: chosen.reps };
  };

  it("is the preset with the lifter's own number of sets while the repetitions fit", () => {
    expect(choose(diary(Array.from({ length: 5 }, () => sets(5, 50, 10))))).toEqual({
      origin: "preset",
      scheme: "double-progression",
      sets: 5,
      reps: { min: 8, max: 12 },
    });
  });

  it("is the habit where the repetitions are clearly others", () => {
    expect(choose(diary(Array.from({ length: 5 }, () => sets(5, 80, 5))))).toEqual({ origin: "habit", scheme: "linear", sets: 5, reps: { min: 5, max: 5 } });
  });

  it.each([
    ["25 sets", sets(25, 50, 10)],
    ["120 repetitions", sets(3, 20, 120)],
  ])("is no habit of %s, which nobody plans", (_, day) => {
    expect(choose(diary(Array.from({ length: 5 }, () => day)))).toEqual({ origin: "preset", scheme: "double-progression", sets: 3, reps: { min: 8, max: 12 } });
  });

  it("is not changed by the last session alone", () => {
    const fives = Array.from({ length: 5 }, () => sets(5, 80, 5));
    expect(choose(diary([...fives, sets(5, 80, 20)]))).toEqual(choose(diary([...fives, sets(5, 80, 5)])));
  });

  it.each<[string, unknown, string]>([
    ["no set", { ...plan, sets: 0 }, "plan.sets must be a whole number from 1 to 20, got 0"],
    ["half a set", { ...plan, sets: 2.5 }, "plan.sets must be a whole number from 1 to 20, got 2.5"],
    ["sets that are no number", { ...plan, sets: Number.NaN }, "plan.sets must be a whole number from 1 to 20, got NaN"],
    ["no repetition", { ...plan, reps: { min: 0, max: 5 } }, "plan.reps.min must be a whole number from 1 to 100, got 0"],
    ["a range reversed", { ...plan, reps: { min: 12, max: 8 } }, "plan.reps.max must be at least plan.reps.min (12), got 8"],
    ["a reserve of 12", { ...plan, rir: 12 }, "plan.rir must be a multiple of 0.5 from 0 to 10, got 12"],
    ["a reserve in tenths", { ...plan, rir: 1.3 }, "plan.rir must be a multiple of 0.5 from 0 to 10, got 1.3"],
    ["no repetitions at all", { ...plan, reps: undefined }, "plan.reps.min must be a whole number from 1 to 100, got undefined"],
    ["an increment of nothing", { ...plan, params: { increment: kg(0) } }, "plan.params.increment must be a number above 0 kg, got 0"],
    ["an increment without unit", { ...plan, params: { increment: { value: 5 } } }, "plan.params.increment.unit must be one of kg, lb, got undefined"],
    ["rest below nothing", { ...plan, restSeconds: -1 }, "plan.restSeconds must be a number from 0 to 3600, got -1"],
  ])("is refused with %s", (_, wrong, message) => {
    expect(refusalOf(() => ask(diary(steady), { plan: wrong as Plan }))).toMatchObject({ code: "invalid-argument", message });
  });

  it("is refused with a scheme that nobody knows", () => {
    const wrong = { ...plan, scheme: "custom:nothing" } as const;
    expect(refusalOf(() => ask(diary(steady), { plan: wrong }))).toEqual({
      code: "unknown-scheme",
      argument: "plan.scheme",
      message: 'plan.scheme must be one of linear, double-progression, rir-target, got "custom:nothing"',
    });
  });

  it("is refused with an increment that is no number, whether or not a step was earned", () => {
    const wrong = { ...plan, params: { increment: { value: Number.NaN, unit: "kg" } } } as const;
    expect(() => ask(diary([sets(3, 50, 9)]), { plan: wrong })).toThrow("plan.params.increment");
  });
});

it.each(["9 May 2026", "2026-02-30", "", "2026-5-9"])("refuses %j as today", (today) => {
  expect(refusalOf(() => ask(diary(steady), { today }))).toMatchObject({ code: "invalid-argument", argument: "today" });
});

it("names the closest lifts when there is none of that id", () => {
  const { code, message } = refusalOf(() => ask(diary(steady), { exerciseId: "barbell-hip-trust" }));
  expect(code).toBe("unknown-exercise");
  expect(message).toContain("did you mean barbell-hip-thrust");
});

describe("the confidence", () => {
  it("is high for a long rated history under the lifter's own plan, and moderate without one of them", () => {
    const rated = diary(Array.from({ length: 6 }, () => sets(3, 50, 10, { rir: 2 })));
    expect(ask(rated).confidence.level).toBe("high");
    expect(ask(diary(Array.from({ length: 6 }, () => sets(3, 50, 10)))).confidence.level).toBe("moderate");
    expect(advise({ exerciseId: THRUST, log: rated, today: daysAfter(rated, 2) }).confidence.level).toBe("moderate");
  });

  it("names what rules asked for and nobody gave", () => {
    expect(ask(diary(steady)).confidence.missing).toEqual([
      "history.lastLoadRatio",
      "lastExposure.faults",
      "lastExposure.feltShare",
      "lastExposure.repeatedFaults",
      "lastExposure.worstPain",
      "lifter.flags",
    ]);
  });

  it("does not ask for a bar pad on a squat", () => {
    const log = diary(steady, { exerciseId: SQUAT });
    expect(ask(log, { exerciseId: SQUAT }).confidence.missing).not.toContain("lift.padNeed");
  });

  it("does not ask whether a pad was used on a squat either", () => {
    const log = diary(steady, { exerciseId: SQUAT });
    expect(ask(log, { exerciseId: SQUAT }).confidence.missing).not.toContain("lastExposure.barPad");
  });
});

it("hears every rule and says of each what came of it", () => {
  const { trace } = ask(diary(steady));
  expect(trace.map(({ ruleId }) => ruleId)).toEqual(createAdvisor().rules.map(({ id }) => id));
  expect(trace.find(({ ruleId }) => ruleId === "resume-lighter")).toMatchObject({
    stage: "recovery",
    outcome: "satisfied",
    facts: { "history.daysSinceLast": 2 },
    limits: { shortDays: 14 },
  });
});

it("counts two sessions of one day as one exposure", () => {
  const { sessions } = diary([sets(3, 50, 12), sets(3, 50, 12)], { every: 0 });
  expect(ask({ sessions }).trace.find(({ ruleId }) => ruleId === "calibrate-first-sessions")?.facts).toEqual({ "history.exposures": 1 });
});
