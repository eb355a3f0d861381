import * as z from "zod";
import { amountSchema, countSchema } from "./amountSchemas";
import { bestSetSchema } from "./bestSetSchema";
import { calendarDateSchema } from "./calendarDateSchema";
import { frozenList } from "./frozenList";
import { frozenObject } from "./frozenObject";
import { massSchema } from "./massSchema";
import { muscleWeekShape } from "./muscleWeekShape";
import { weekTotalsShape } from "./weekTotalsShape";

const setsByKindSchema = /* @__PURE__ */ frozenObject({
  warmup: countSchema,
  work: countSchema,
  top: countSchema,
  backoff: countSchema,
  drop: countSchema,
  amrap: countSchema,
  myo: countSchema,
  "rest-pause": countSchema,
  cluster: countSchema,
}).describe("Completed sets by kind, warm-ups too.");

const exerciseWeekSchema = /* @__PURE__ */ frozenObject({
  ...weekTotalsShape,
  exerciseId: z.string(),
  sets: setsByKindSchema,
  topLoad: z.exactOptional(massSchema),
  bestSet: z.exactOptional(bestSetSchema.describe("Highest load, then most repetitions, then earliest.")),
  strongestSet: z.exactOptional(bestSetSchema.describe("Highest estimated one-repetition maximum.")),
});

/** A log added up by week, lift and muscle. */
export const trainingSummarySchema = /* @__PURE__ */ frozenObject({
  weeks: frozenList(
    frozenObject({
      week: calendarDateSchema.describe("Its Monday."),
      sessions: countSchema,
      exercises: frozenList(exerciseWeekSchema),
      muscles: frozenList(frozenObject(muscleWeekShape)),
      unattributedSets: amountSchema.describe("Hard sets of lifts whose muscles are not known."),
    }),
  ),
}).describe("A log added up by week, lift and muscle.");
