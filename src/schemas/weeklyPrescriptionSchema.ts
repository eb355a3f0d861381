import { frozenObject } from "./frozenObject";
import { exerciseIdSchema } from "./exerciseIdSchema";
import { presetShape } from "./exercisePartSchemas";

/** What a week should hold for one lift. */
export const weeklyPrescriptionSchema = /* @__PURE__ */ frozenObject({
  ...presetShape,
  exerciseId: exerciseIdSchema,
}).describe("What a week should hold for one lift.");
