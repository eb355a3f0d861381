import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findRecords, type TrainingRecord } from "../../src/trend/findRecords";
import { massIn } from "../../src/units/convertMass";
import { freezeDeep, liftHistory } from "../arbitraries/liftHistory";

const sizeOf = (value: TrainingRecord["value"]) => (typeof value === "number" ? value : massIn(value, "kg"));

describe("records", () => {
  test("every record beats what it names", () => {
    fc.assert(
      fc.property(liftHistory(), (log) => {
        for (const { value, previous } of findRecords(log)) expect(sizeOf(value)).toBeGreaterThan(sizeOf(previous));
      }),
    );
  });

  test("records of one kind only rise, each from the one before", () => {
    fc.assert(
      fc.property(liftHistory(), (log) => {
        const loads = findRecords(log).filter(({ kind }) => kind === "load");
        loads.slice(1).forEach((record, place) => expect(record.previous).toEqual(loads[place]?.value));
      }),
    );
  });

  test("the order of the sessions in the log does not matter", () => {
    fc.assert(
      fc.property(liftHistory(), (log) => {
        expect(findRecords(freezeDeep({ sessions: [...log.sessions].reverse() }))).toEqual(findRecords(log));
      }),
    );
  });

  test("a later session never changes earlier records", () => {
    fc.assert(
      fc.property(liftHistory(), fc.nat(60), (log, count) => {
        const earlier = findRecords({ sessions: log.sessions.slice(0, count) });
        expect(findRecords(log).slice(0, earlier.length)).toEqual(earlier);
      }),
    );
  });
});
