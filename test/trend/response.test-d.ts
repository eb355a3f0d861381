import { expectTypeOf, test } from "vitest";
import { assessResponse } from "../../src/trend/assessResponse";
import type { Forecast } from "../../src/trend/forecast";
import type { ResponseAssessment, ResponseVerdict } from "../../src/trend/response";
import type { TrainingRecord } from "../../src/trend/findRecords";

test("the verdicts are the thirteen words of the contract", () => {
  expectTypeOf<ResponseVerdict>().toEqualTypeOf<
    | "working" | "working-at-a-cost" | "regaining" | "plateau" | "no-growth" | "tiring-without-gain" | "overreached"
    | "declining" | "underdosed" | "not-training" | "check-log" | "too-early" | "insufficient-data"
  >();
});

test("what comes before a vote has no probabilities to read by mistake", () => {
  expectTypeOf<ResponseAssessment["probabilities"]>().extract<undefined>().toEqualTypeOf<undefined>();
});

test("today is never guessed", () => {
  // @ts-expect-error the day is an argument
  assessResponse({ sessions: [] }, "back-squat", {});
});

test("a forecast is read only after asking whether there is one", () => {
  expectTypeOf<Forecast>().not.toHaveProperty("oneRepMax");
  expectTypeOf<Extract<TrainingRecord, { kind: "reps-at-load" }>["value"]>().toEqualTypeOf<number>();
});
