import * as z from "zod";
import { adviceSchema } from "./adviceSchema";
import { exerciseEntrySchema } from "./exerciseEntrySchema";
import { exerciseSchema } from "./exerciseSchema";
import { lifterSchema } from "./lifterSchema";
import { massSchema } from "./massSchema";
import { planSchema } from "./planSchema";
import { sessionSchema } from "./sessionSchema";
import { setRecordSchema } from "./setRecordSchema";
import { trainingLogSchema } from "./trainingLogSchema";

/** A JSON Schema document. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

/**
 * The same checks as JSON Schema 2020-12, by name, for other languages; each is made when it is asked for.
 *
 * What JSON Schema cannot say is left to the library: that a day exists, that sessions are in order and their ids unique,
 * that a range's minimum is not above its maximum.
 *
 * @example
 * import { jsonSchemas } from "liftcore/schemas";
 * jsonSchemas.mass.required // => ["value", "unit"]
 */
export const jsonSchemas = {
  get mass(): JsonSchema {
    return writeJsonSchema(massSchema);
  },
  get setRecord(): JsonSchema {
    return writeJsonSchema(setRecordSchema);
  },
  get exerciseEntry(): JsonSchema {
    return writeJsonSchema(exerciseEntrySchema);
  },
  get session(): JsonSchema {
    return writeJsonSchema(sessionSchema);
  },
  get trainingLog(): JsonSchema {
    return writeJsonSchema(trainingLogSchema);
  },
  get exercise(): JsonSchema {
    return writeJsonSchema(exerciseSchema);
  },
  get plan(): JsonSchema {
    return writeJsonSchema(planSchema);
  },
  get lifter(): JsonSchema {
    return writeJsonSchema(lifterSchema);
  },
  get advice(): JsonSchema {
    return writeJsonSchema(adviceSchema);
  },
} as const;

/** Frozen output is a matter of TypeScript: to other languages "readOnly" would say that only the server may write. */
function writeJsonSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    target: "draft-2020-12",
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
    },
  });
}
