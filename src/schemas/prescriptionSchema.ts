import * as z from "zod";
import { SET_KINDS } from "../log/types";
import { secondsSchema } from "./amountSchemas";
import { repetitionsInReserveSchema } from "./effortSchemas";
import { frozenList } from "./frozenList";
import { frozenObject } from "./frozenObject";
import { massSchema } from "./massSchema";

const repetitionsToDoSchema = /* @__PURE__ */ z.int().min(1).describe("Whole repetitions.");

/** What to do next session; no sets after a stop. */
export const prescriptionSchema = /* @__PURE__ */ frozenObject({
  sets: frozenList(
    frozenObject({
      kind: z.enum(SET_KINDS),
      load: z.exactOptional(massSchema.describe("By the lift's load convention; absent where the lift has no load.")),
      reps: frozenObject({ min: repetitionsToDoSchema, max: repetitionsToDoSchema }),
      rir: repetitionsInReserveSchema,
      restSeconds: secondsSchema,
    }),
  ),
}).describe("What to do next session; no sets after a stop.");
