import type * as z from "zod";

/** A JSON Schema document. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;
