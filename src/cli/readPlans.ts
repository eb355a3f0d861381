import type { Plan } from "../advisor/plan";
import { safeParsePlans } from "../schemas/parsePlan";
import { badInput, type CommandResult } from "./commandResult";
import type { Machine } from "./machine";
import { readTextFile } from "./readTextFile";

/** The plans of a file by exercise id, or why they cannot be used. */
export type PlansRead =
  { readonly ok: true; readonly plans: Readonly<Record<string, Plan>> } | { readonly ok: false; readonly result: CommandResult };

/** Reads the file named by --plan; no file means no plans. */
export function readPlans(path: string | undefined, machine: Machine): PlansRead {
  if (path === undefined) return { ok: true, plans: {} };
  const file = readTextFile(path, machine);
  if (!file.ok) return file;
  const data = parseJson(file.text);
  if (data === undefined) return { ok: false, result: badInput(`${path} is not JSON`) };
  if (typeof data !== "object" || data === null || Array.isArray(data)) return { ok: false, result: badInput(`${path}: must hold plans by exercise id`) };
  const plans = safeParsePlans(data);
  if (plans.ok) return { ok: true, plans: plans.value };
  const [first] = plans.issues;
  return { ok: false, result: badInput([path, first?.path, first?.message].filter((part) => part !== undefined && part !== "").join(": ")) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
