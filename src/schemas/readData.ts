import type * as z from "zod";
import { LiftcoreError } from "../foundation/LiftcoreError";
import type { Result } from "../foundation/result";

/** One thing that is wrong with data from outside. */
export interface DataIssue {
  /** Where, as `sessions[0].entries[2].sets[1].reps`; empty for the whole. */
  readonly path: string;
  /** What is wrong, in English. */
  readonly message: string;
}

/** Checks data against a schema and names every place that breaks it. */
export function readData<Value>(schema: z.ZodType<Value>, data: unknown): Result<Value, DataIssue> {
  const result = schema.safeParse(data);
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, issues: result.error.issues.map(({ path, message }) => ({ path: writePath(path), message })) };
}

/** Checks data against a schema and throws `invalid-data` with the first place that breaks it. */
export function demandData<Value>(what: string, schema: z.ZodType<Value>, data: unknown): Value {
  const result = readData(schema, data);
  if (result.ok) return result.value;
  const [first, ...others] = result.issues;
  const place = first === undefined || first.path === "" ? what : `${what}.${first.path}`.replace(".[", "[");
  const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
  throw new LiftcoreError("invalid-data", `${place}: ${first?.message ?? "invalid"}${more}`, what);
}

function writePath(path: readonly PropertyKey[]): string {
  return path.map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`)).join("").replace(/^\./u, "");
}
