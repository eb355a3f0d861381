import * as z from "zod";
import type { JsonSchema } from "./jsonSchema";
import { jsonSchemaParts } from "./jsonSchemaParts";

const DIALECT = "https://json-schema.org/draft/2020-12/schema";
/** Raised for a document that no longer accepts what the one before accepted. */
const VERSION = 1;

/** Writes a schema as a document of JSON Schema 2020-12; `name` is in kebab case, and parts that recur stand in `$defs`. */
export function writeJsonSchema(
  name: string,
  schema: z.ZodType,
  parts: Readonly<Record<string, z.ZodType>> = jsonSchemaParts,
): JsonSchema {
  const document = z.toJSONSchema(schema, {
    target: "draft-2020-12",
    metadata: registerParts(schema, parts),
    override: ({ zodSchema, jsonSchema }) => {
      // Frozen output is a matter of TypeScript: to other languages "readOnly" would say that only the server may write.
      delete jsonSchema.readOnly;
      Object.assign(jsonSchema, readMeta(zodSchema, "$ref" in jsonSchema));
    },
  });
  return { $schema: DIALECT, $id: `urn:liftcore:schema:${name}:${VERSION}`, title: writeTitle(name), ...document };
}

/** A registry of our own: names given in zod's global one could meet those of an app. The whole document is no part of itself. */
function registerParts(whole: z.ZodType, parts: Readonly<Record<string, z.ZodType>>): z.core.$ZodRegistry<{ id: string }> {
  const registry = z.registry<{ id: string }>();
  for (const [id, part] of Object.entries(parts)) if (part !== whole) registry.add(part, { id });
  return registry;
}

/** Descriptions and the like; beside a reference only those that the part referred to does not state itself. */
function readMeta(schema: z.core.$ZodType, isReference: boolean): Readonly<Record<string, unknown>> {
  const meta = Object.entries(z.globalRegistry.get(schema) ?? {});
  const { parent } = schema._zod;
  const stated = new Map(Object.entries((isReference && parent && z.globalRegistry.get(parent)) || {}));
  return Object.fromEntries(meta.filter(([key, value]) => stated.get(key) !== value));
}

/** "training-log" becomes "Training log". */
function writeTitle(name: string): string {
  const words = name.replaceAll("-", " ");
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}
