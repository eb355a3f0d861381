import * as z from "zod";
import { amountSchema, countSchema } from "./amountSchemas";
import { frozenList } from "./frozenList";
import { frozenObject } from "./frozenObject";
import { massIntervalSchema } from "./massIntervalSchema";
import { massSchema } from "./massSchema";

const widthComponentSchema = /* @__PURE__ */ frozenObject({
  source: z.enum(["day-to-day", "repetition-error", "effort", "lifter-curve", "effort-bias"]),
  relativeSd: amountSchema.describe("Standard deviation as a share of the estimate: 0.05 is 5 %."),
});

const caveatSchema = /* @__PURE__ */ frozenObject({
  code: z.enum(["effort-unknown", "many-repetitions", "old-evidence", "scattered"]),
  message: z.string(),
});

const refusalSchema = /* @__PURE__ */ frozenObject({
  code: z.enum(["no-sets", "too-many-repetitions", "outside-formula", "too-old"]),
  message: z.string(),
});

/** What `assessOneRepMax` answers. */
export const oneRepMaxAssessmentSchema = /* @__PURE__ */ z
  .discriminatedUnion("status", [
    frozenObject({
      status: z.literal("estimated"),
      value: massSchema,
      interval: massIntervalSchema.describe("What the same formula will read next session, with comparable sets."),
      tested: massIntervalSchema.describe("Where a tested single would lie."),
      width: frozenList(widthComponentSchema),
      scatter: amountSchema.describe("How much this lift's sessions differ; 1 is as usual."),
      method: frozenObject({ formula: z.string(), rule: z.literal("level-of-daily-bests") }),
      basedOn: frozenObject({ sets: countSchema, days: countSchema }),
      caveats: frozenList(caveatSchema),
    }),
    frozenObject({
      status: z.literal("not-estimable"),
      reasons: frozenList(refusalSchema),
      atLeast: z.exactOptional(massSchema.describe("What longer sets show at the least.")),
    }),
  ])
  .describe("A one-repetition maximum with its uncertainty, or why there is none.");
