import { sentenceOf } from "../foundation/sentenceOf";
import type { Evidence } from "./evidence";
import type { Mistake, MistakeAction } from "./exercise";
import { JUDGEMENT } from "./judgement";
import { listEffects, type Changes } from "./listEffects";

/** What the advisor does about a fault the first time, and when the next exposure shows it again; judgement. */
const ACTIONS: Readonly<Record<Mistake["severity"], readonly [onFirst: MistakeAction, onRepeat: MistakeAction]>> = {
  minor: ["mention", "hold-load"],
  major: ["hold-load", "reduce-load"],
  critical: ["hold-load", "rebuild-technique"],
};

/**
 * Makes a fault: its name is its id in words, what the advisor does goes by its severity, and its effects on muscles are
 * judgement unless a study says otherwise. A fault about which more is known is written out in full.
 */
export function defineMistake(severity: Mistake["severity"], id: string, changes: Changes = {}, evidence: Evidence = JUDGEMENT): Mistake {
  const [onFirst, onRepeat] = ACTIONS[severity];
  return { id, name: sentenceOf(id), severity, effects: listEffects(changes, evidence), onFirst, onRepeat, evidence: JUDGEMENT };
}
