import type { Evidence } from "./evidence";
import type { SetupEffect } from "./exercise";
import type { MuscleId } from "./muscles";

/** What becomes of some muscles. */
export type Changes<Muscle extends MuscleId = MuscleId> = Readonly<Partial<Record<Muscle, SetupEffect["change"]>>>;

/** Writes out what becomes of some muscles, all by the same evidence. */
export function listEffects<Muscle extends MuscleId>(changes: Changes<Muscle>, evidence: Evidence): readonly SetupEffect[] {
  const effects: SetupEffect[] = [];
  for (const muscle in changes) {
    const change = changes[muscle];
    if (change !== undefined) effects.push({ muscle, change, evidence });
  }
  return effects;
}
