/** An independent judge of JSON Schema, at its strictest: a keyword it does not know, or one without its type, is an error. */
import Ajv2020, { type ValidateFunction } from "ajv/dist/2020";
import addFormats from "ajv-formats";
import type { JsonSchema } from "../../src/schemas/jsonSchema";

export function compileJsonSchema(schema: JsonSchema): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, strictTypes: true, strictTuples: true, strictRequired: true, allowUnionTypes: true });
  addFormats(ajv);
  return ajv.compile(schema);
}
