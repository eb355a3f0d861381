import type { Mistake, MistakeAction } from "./exercise";
import { JUDGEMENT } from "./judgement";

/** What the advisor does about a fault the first time, and when the next exposure shows it again; judgement. */
const ACTIONS: Readonly<Record<Mistake["severity"], readonly [onFirst: MistakeAction, onRepeat: MistakeAction]>> = {
  minor: ["mention", "hold-load"],
  major: ["hold-load", "reduce-load"],
  critical: ["hold-load", "rebuild-technique"],
};

/** Makes a fault with what the advisor does about its severity; `more` adds effects, a rank or evidence, or decides otherwise. */
export function defineMistake(
  severity: Mistake["severity"],
  id: string,
  name: string,
  more: Partial<Omit<Mistake, "id" | "name" | "severity">> = {},
): Mistake {
  const [onFirst, onRepeat] = ACTIONS[severity];
  return { id, name, severity, effects: [], onFirst, onRepeat, evidence: JUDGEMENT, ...more };
}
