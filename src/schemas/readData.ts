import type * as z from "zod";
import { LiftcoreError } from "../foundation/LiftcoreError";
import type { Result } from "../foundation/result";
import { withinStack } from "./withinStack";

/** One thing that is wrong with data from outside. */
export interface DataIssue {
  /** Where, as `sessions[0].entries[2].sets[1].reps`; empty for the whole. */
  readonly path: string;
  /** What is wrong, in English. */
  readonly message: string;
}

/** Checks data against a schema and names every place that breaks it. */
export function readData<Value>(schema: z.ZodType<Value>, data: unknown): Result<Value, DataIssue> {
  const result = withinStack(() => schema.safeParse(data), undefined);
  if (result === undefined) return { ok: false, issues: [{ path: "", message: "more is wrong than can be listed" }] };
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, issues: result.error.issues.flatMap((issue) => listIssues(issue, [])) };
}

/** Of a choice between shapes, the one that fits best is taken to be meant: fewest issues, the scheme's own counting most. */
function listIssues(issue: z.core.$ZodIssue, parent: readonly PropertyKey[]): DataIssue[] {
  const path = [...parent, ...issue.path];
  const branches = issue.code === "invalid_union" ? [...issue.errors].sort((a, b) => misfit(a) - misfit(b)) : [];
  const [best] = branches;
  if (best === undefined || best.length === 0) return [{ path: writePath(path), message: issue.message }];
  const isNone = best.some(({ path: [first] }) => first === DISCRIMINATOR);
  if (isNone) return [{ path: writePath([...path, DISCRIMINATOR]), message: "must be linear, double-progression, rir-target or custom:…" }];
  return best.flatMap((inner) => listIssues(inner, path));
}

const DISCRIMINATOR = "scheme";

function misfit(issues: readonly z.core.$ZodIssue[]): number {
  return issues.reduce((total, { path: [first] }) => total + (first === DISCRIMINATOR ? 100 : 1), 0);
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
