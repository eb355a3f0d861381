/** The schemas of openweight as published, checked by ajv: the referee. */
import Ajv, { type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { readFileSync } from "node:fs";
import { OPENWEIGHT_KINDS, type OpenweightKind } from "../../../src/interchange/openweight/openweightKind";

function readSchema(kind: OpenweightKind): { readonly $id: string } {
  return JSON.parse(readFileSync(new URL(`./schemas/${kind}.schema.json`, import.meta.url), "utf8"));
}

/** Makes the four validators; the program refers to the template, so all are added before any is compiled. */
export function compilePublished(): (kind: OpenweightKind, document: unknown) => boolean {
  const ajv = new Ajv({ strict: false });
  addFormats(ajv);
  const schemas = OPENWEIGHT_KINDS.map((kind) => ({ kind, schema: readSchema(kind) }));
  for (const { schema } of schemas) ajv.addSchema(schema);
  const validators = new Map<OpenweightKind, ValidateFunction | undefined>(
    schemas.map(({ kind, schema }) => [kind, ajv.getSchema(schema.$id)]),
  );
  return (kind, document) => validators.get(kind)?.(document) === true;
}
