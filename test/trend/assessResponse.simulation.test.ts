/** A few simulated lifters whose truth is known: not proof, but a net under the rules. */
import { describe, expect, test } from "vitest";
import type { TrainingLog } from "../../src/log/types";
import { assessResponse } from "../../src/trend/assessResponse";
import { addCalendarDays } from "../../src/units/calendar";
import { lastDate, LIFT, simulateLog, type SimulatedLifter } from "../arbitraries/liftHistory";

const LIFTERS = 24;

const verdicts = (about: Partial<SimulatedLifter>, today: (log: TrainingLog) => string = lastDate) =>
  Array.from({ length: LIFTERS }, (_, place) => {
    const log = simulateLog({ ...about, seed: 7919 * (place + 1) });
    const { sessionsPerWeek = 2 } = about;
    return assessResponse(log, LIFT, { today: today(log), trainingAge: "novice", plannedSessionsPerWeek: sessionsPerWeek }).verdict;
  });

const share = (all: readonly string[], ...some: string[]) => all.filter((verdict) => some.includes(verdict)).length / all.length;

describe("simulated novices", () => {
  test.each([
    ["rated twice a week", {}],
    ["unrated twice a week", { logsRir: false }],
    ["rated once a week", { sessionsPerWeek: 1, setsPerSession: 6 }],
  ])("growing 1.5 % a week, %s, is mostly called working and never the opposite", (_how, about) => {
    const answers = verdicts({ growthPerWeek: 0.015, ...about });
    expect(share(answers, "working")).toBeGreaterThan(0.7);
    expect(share(answers, "overreached", "tiring-without-gain", "declining")).toBe(0);
  });

  test.each([
    ["rated", {}],
    ["unrated", { logsRir: false }],
    ["with twice the noise", { dayNoise: 0.07 }],
  ])("not growing, %s, is called working by one in ten at most", (_how, about) => {
    expect(share(verdicts(about), "working", "working-at-a-cost")).toBeLessThanOrEqual(0.1);
  });

  test("losing 1 % a week is never called working and mostly a no", () => {
    const answers = verdicts({ growthPerWeek: -0.01 });
    expect(share(answers, "working", "working-at-a-cost")).toBe(0);
    expect(share(answers, "declining", "no-growth", "overreached", "tiring-without-gain")).toBeGreaterThan(0.7);
  });

  test("who stopped four weeks ago is not training, whatever went before", () => {
    const later = (log: TrainingLog) => addCalendarDays(lastDate(log), 28);
    expect(share(verdicts({ growthPerWeek: 0.015 }, later), "not-training")).toBe(1);
  });
});
