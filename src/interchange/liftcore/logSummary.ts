import type { Session } from "../../log/types";
import { isUnlisted } from "../../log/unlisted";
import type { MassUnit } from "../../units/mass";
import { NO_LOADS, type UnitReading, type UnresolvedName } from "../formatReading";

/** What a reading of our own formats says beside the sessions, gathered session by session. */
export interface LogSummary {
  readonly add: (session: Session) => void;
  readonly sets: () => number;
  /** Every load carries its unit; without any there is nothing to tell. */
  readonly unit: () => UnitReading;
  /** Most sets first. */
  readonly unresolved: () => readonly UnresolvedName[];
}

/** Opens the summary of a text without sessions. */
export function openLogSummary(): LogSummary {
  const units = new Set<MassUnit>();
  const unlisted = new Map<string, number>();
  let sets = 0;
  const add = ({ entries }: Session) => {
    for (const { exerciseId, name, sets: own } of entries) {
      sets += own.length;
      const shown = name ?? exerciseId;
      if (isUnlisted(exerciseId)) unlisted.set(shown, (unlisted.get(shown) ?? 0) + own.length);
      for (const { load, assistance } of own) for (const mass of [load, assistance]) if (mass !== undefined) units.add(mass.unit);
    }
  };
  const unit = (): UnitReading => {
    const [first, second] = units;
    if (first === undefined) return NO_LOADS;
    return {
      unit: second === undefined ? first : "mixed",
      how: "declared",
      confidence: 1,
      evidence: ["every load is stored with its unit"],
    };
  };
  const unresolved = () => [...unlisted].map(([name, rows]) => ({ name, rows })).sort((a, b) => b.rows - a.rows);
  return { add, sets: () => sets, unit, unresolved };
}
