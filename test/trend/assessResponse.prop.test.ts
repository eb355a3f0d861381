import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assessResponse } from "../../src/trend/assessResponse";
import { forecast } from "../../src/trend/forecast";
import { performanceSeries } from "../../src/trend/performanceSeries";
import { addCalendarDays } from "../../src/units/calendar";
import { convertMass } from "../../src/units/convertMass";
import { TRAINING_AGES } from "../../src/trend/responseModel";
import { freezeDeep, lastDate, liftHistory, LIFT, mapLoads, shiftDays } from "../arbitraries/liftHistory";

const cases = fc.record({
  log: liftHistory(),
  options: fc.record(
    { trainingAge: fc.constantFrom(...TRAINING_AGES), plannedSessionsPerWeek: fc.integer({ min: 1, max: 4 }) },
    { requiredKeys: [] },
  ),
  daysLater: fc.nat(30),
});

const runs = { numRuns: 40 };

describe("the answer to is it working", () => {
  test("is the same for a log in pounds as for its twin in kilograms", () => {
    fc.assert(
      fc.property(cases, ({ log, options, daysLater }) => {
        const today = addCalendarDays(lastDate(log), daysLater);
        const inPounds = mapLoads(log, (load) => convertMass(load, "lb"));
        expect(assessResponse(inPounds, LIFT, { ...options, today })).toEqual(assessResponse(log, LIFT, { ...options, today }));
      }),
      runs,
    );
  });

  test("is the same verdict whatever one unit of load weighs", () => {
    fc.assert(
      fc.property(cases, ({ log, options }) => {
        const today = lastDate(log);
        const relabelled = mapLoads(log, ({ value }) => ({ value, unit: "lb" }));
        expect(assessResponse(relabelled, LIFT, { ...options, today }).verdict).toBe(assessResponse(log, LIFT, { ...options, today }).verdict);
      }),
      runs,
    );
  });

  test("does not know what comes after today", () => {
    fc.assert(
      fc.property(cases, fc.nat(), ({ log, options }, at) => {
        const today = log.sessions[at % log.sessions.length]?.date ?? lastDate(log);
        const known = { sessions: log.sessions.filter(({ date }) => date <= today) };
        expect(assessResponse(log, LIFT, { ...options, today })).toEqual(assessResponse(known, LIFT, { ...options, today }));
      }),
      runs,
    );
  });

  test("moves with the calendar and does not change", () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: -1000, max: 1000 }), ({ log, options, daysLater }, shift) => {
        const today = addCalendarDays(lastDate(log), daysLater);
        const here = assessResponse(log, LIFT, { ...options, today });
        const there = assessResponse(shiftDays(log, shift), LIFT, { ...options, today: addCalendarDays(today, shift) });
        const dated = ({ decidedBy: { params }, ...answer }: typeof here) => ({
          ...answer,
          decidedBy: { ...params, date: "", message: "" },
          lookAgain: answer.lookAgain.weeks,
        });
        expect(dated(there)).toEqual(dated(here));
        expect(there.lookAgain.date).toBe(addCalendarDays(here.lookAgain.date, shift));
      }),
      runs,
    );
  });

  test("does not depend on the order of the log, and leaves it alone", () => {
    fc.assert(
      fc.property(cases, ({ log, options }) => {
        const today = lastDate(log);
        const reversed = freezeDeep({ sessions: [...log.sessions].reverse() });
        expect(assessResponse(reversed, LIFT, { ...options, today })).toEqual(assessResponse(log, LIFT, { ...options, today }));
      }),
      runs,
    );
  });

  test("has probabilities that add up to one, and fills its message", () => {
    fc.assert(
      fc.property(cases, ({ log, options, daysLater }) => {
        const { probabilities, decidedBy } = assessResponse(log, LIFT, { ...options, today: addCalendarDays(lastDate(log), daysLater) });
        if (probabilities) expect(Object.values(probabilities).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
        expect(decidedBy.message).not.toMatch(/[{}]|NaN|undefined/u);
      }),
      runs,
    );
  });
});

describe("a forecast", () => {
  test("lies within its interval, which widens with the days ahead up to 84", () => {
    fc.assert(
      fc.property(liftHistory(), fc.integer({ min: 1, max: 120 }), (log, days) => {
        const series = performanceSeries(log, LIFT);
        const ahead = (more: number) => forecast(series, { date: addCalendarDays(lastDate(log), more) });
        const [near, far] = [ahead(days), ahead(days + 10)];
        if (near.status !== "forecast" || far.status !== "forecast") return;
        const width = ({ interval }: typeof near) => Math.log(interval.upper.value / interval.lower.value);
        expect(near.interval.lower.value).toBeLessThan(near.oneRepMax.value);
        expect(near.interval.upper.value).toBeGreaterThan(near.oneRepMax.value);
        if (days >= 84) expect(width(far)).toBeCloseTo(width(near), 12);
        else expect(width(far)).toBeGreaterThan(width(near) - 1e-12);
      }),
      runs,
    );
  });
});
