import type { StatedLoad } from "../rows/loggedRow";
import type { UnitDecision } from "./unitDecision";

/** The different masses of a table. Sets share them, so that one that is settled is settled in every set that has it. */
export interface MassRegistry {
  /** Takes a mass as it is read first. */
  readonly add: (load: StatedLoad) => void;
  /** Settles all masses, those of now and those to come. */
  readonly settle: (decision: UnitDecision) => void;
}

/** Opens a registry of masses that wait for their unit. */
export function openMassRegistry(): MassRegistry {
  let waiting: StatedLoad[] = [];
  let settled: UnitDecision | undefined;
  const fill = (load: StatedLoad, decision: UnitDecision) => {
    const { value, unit } = decision.massOf(load);
    load.mass.value = value;
    load.mass.unit = unit;
  };
  return {
    add: (load) => {
      if (settled === undefined) waiting.push(load);
      else fill(load, settled);
    },
    settle: (decision) => {
      settled = decision;
      for (const load of waiting) fill(load, decision);
      waiting = [];
    },
  };
}
