import fc from "fast-check";
import { test } from "vitest";
import { assessResponse } from "../../src/trend/assessResponse";
import { detectLayoffs } from "../../src/trend/detectLayoffs";
import { detectPlateau } from "../../src/trend/detectPlateau";
import { estimateTrend } from "../../src/trend/estimateTrend";
import { findRecords } from "../../src/trend/findRecords";
import { forecast } from "../../src/trend/forecast";
import { forecastReps } from "../../src/trend/forecastReps";
import { performanceSeries } from "../../src/trend/performanceSeries";
import { weekOverWeek } from "../../src/trend/weekOverWeek";
import { kg } from "../../src/units/mass";
import { freezeDeep, LIFT } from "../arbitraries/liftHistory";
import { anySessions } from "../volume/sessions";

test("whatever was logged, nothing throws and nothing is changed", () => {
  fc.assert(
    fc.property(anySessions, (sessions) => {
      const log = freezeDeep({ sessions });
      const series = performanceSeries(log, LIFT);
      estimateTrend(series);
      detectPlateau(series);
      forecast(series, { date: "2026-04-01" });
      forecastReps(series, { load: kg(50), date: "2026-04-01" });
      findRecords(log);
      detectLayoffs(log, { today: "2026-03-02" });
      weekOverWeek(log);
      assessResponse(log, LIFT, { today: "2026-03-02" });
    }),
  );
});
