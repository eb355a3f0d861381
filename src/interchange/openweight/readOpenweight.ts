import type * as z from "zod";
import { checkFlag } from "../../foundation/checkFlag";
import { checkObject } from "../../foundation/checkObject";
import { checkOneOf } from "../../foundation/checkOneOf";
import { readData, type DataIssue } from "../../schemas/readData";
import type { CarelessPlace } from "./careless/carelessCode";
import { findCareless } from "./careless/findCareless";
import { lifterProfileSchema, type OpenweightLifterProfile } from "./documents/lifterProfileDocument";
import { programSchema, type OpenweightProgram } from "./documents/programDocument";
import { workoutLogSchema, type OpenweightWorkoutLog } from "./documents/workoutLogDocument";
import { workoutTemplateSchema, type OpenweightWorkoutTemplate } from "./documents/workoutTemplateDocument";
import { findTooDeep } from "../json/findTooDeep";
import { detectKind, OPENWEIGHT_KINDS, type OpenweightKind } from "./openweightKind";

/** Options of {@link readOpenweight}. */
export interface ReadOpenweightOptions {
  /** What the document is; told by its keys when left out. */
  readonly kind?: OpenweightKind;
  /** Whether what is careless is refused, too; false when left out. */
  readonly strict?: boolean;
}

/** A valid document of one kind. */
export interface OpenweightDocument<Kind extends OpenweightKind, Document> {
  readonly ok: true;
  readonly kind: Kind;
  /** The very object that was given: every key of it, known or not. */
  readonly document: Document;
  /** What the schemas let through although it cannot be right. */
  readonly careless: readonly CarelessPlace[];
}

/** What {@link readOpenweight} gives. */
export type OpenweightReading =
  | OpenweightDocument<"workout-log", OpenweightWorkoutLog>
  | OpenweightDocument<"workout-template", OpenweightWorkoutTemplate>
  | OpenweightDocument<"program", OpenweightProgram>
  | OpenweightDocument<"lifter-profile", OpenweightLifterProfile>
  | {
      readonly ok: false;
      /** The kind that was named, or that the document is nearest to. */
      readonly kind: OpenweightKind;
      readonly issues: readonly DataIssue[];
    };

const OPTION_NAMES = ["kind", "strict"] as const;

/**
 * Checks data from outside that should be a document of openweight 0.13.0: a workout log, workout template, program or
 * lifter profile. Accepted is exactly what its published schemas accept, formats of dates included; unknown keys stay.
 *
 * @param data anything, such as the result of `JSON.parse`, nested at most 100 deep
 * @param options the kind where it is known, and whether to refuse what is careless
 * @returns the document with its kind and what is careless about it, or everything that is wrong with it, by path
 * @throws LiftcoreError `invalid-argument` for a wrong option
 * @example
 * import { readOpenweight } from "liftcore/interchange";
 * const sets = [{ reps: 5, weight: 100, unit: "kg", type: "banana" }];
 * const log = { date: "2026-05-09T17:52:12Z", exercises: [{ exercise: { name: "Hip Thrust" }, sets }] };
 * const reading = readOpenweight(log);
 * reading.kind // => "workout-log"
 * reading.ok && reading.careless.map(({ path, code }) => [path, code]) // => [["exercises[0].sets[0].type", "unknown-set-type"]]
 * const undated = readOpenweight({ ...log, date: "2026-02-31T17:52:12Z" });
 * undated.ok ? [] : undated.issues.map(({ path }) => path) // => ["date"]
 */
export function readOpenweight(data: unknown, options: ReadOpenweightOptions = {}): OpenweightReading {
  checkObject("options", options);
  for (const name of Object.keys(options)) checkOneOf("options", name, OPTION_NAMES);
  if (options.kind !== undefined) checkOneOf("kind", options.kind, OPENWEIGHT_KINDS);
  if (options.strict !== undefined) checkFlag("strict", options.strict);
  const tooDeep = findTooDeep(data);
  const kind = options.kind ?? detectKind(tooDeep === undefined ? data : {});
  if (tooDeep !== undefined) return { ok: false, kind, issues: [{ path: tooDeep, message: "nested deeper than 100" }] };
  const reading = readKind(data, kind);
  if (options.strict !== true || !reading.ok || reading.careless.length === 0) return reading;
  return { ok: false, kind, issues: reading.careless.map(({ path, message }) => ({ path, message })) };
}

/** What zod returns is a copy that lacks a key `__proto__`; the data itself is handed on. */
function readKind(data: unknown, kind: OpenweightKind): OpenweightReading {
  const issues: DataIssue[] = [];
  switch (kind) {
    case "workout-log":
      if (fits(workoutLogSchema, data, issues)) return { ok: true, kind, document: data, careless: findCareless(data, kind) };
      break;
    case "workout-template":
      if (fits(workoutTemplateSchema, data, issues)) return { ok: true, kind, document: data, careless: findCareless(data, kind) };
      break;
    case "program":
      if (fits(programSchema, data, issues)) return { ok: true, kind, document: data, careless: findCareless(data, kind) };
      break;
    case "lifter-profile":
      if (fits(lifterProfileSchema, data, issues)) return { ok: true, kind, document: data, careless: findCareless(data, kind) };
  }
  return { ok: false, kind, issues };
}

/** Tells whether data is a document, and adds what is wrong with it where it is none. */
function fits<Document>(schema: z.ZodType<Document>, data: unknown, issues: DataIssue[]): data is Document {
  const result = readData(schema, data);
  // One by one: as arguments of one call, many would exhaust the stack.
  if (!result.ok) for (const issue of result.issues) issues.push(issue);
  return result.ok;
}
