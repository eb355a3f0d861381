import * as z from "zod";
import { repetitionsInReserveSchema } from "./effortSchemas";
import { frozenObject } from "./frozenObject";
import { massSchema } from "./massSchema";
import { wholeRangeSchema } from "./wholeRangeSchema";

/** What a set was meant to be. */
export const setTargetSchema = /* @__PURE__ */ frozenObject({
  load: z.exactOptional(massSchema),
  reps: z.exactOptional(wholeRangeSchema),
  rir: z.exactOptional(repetitionsInReserveSchema),
}).describe("What a set was meant to be.");
