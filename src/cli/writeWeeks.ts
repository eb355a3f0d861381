import { epleyModified } from "../strength/formulas/epleyModified";
import { formatMass } from "../units/formatMass";
import { MOST_REPS_TO_FAILURE } from "../units/effort";
import type { Mass } from "../units/mass";
import type { BestSet } from "../volume/bestSet";
import { totalTonnage } from "../volume/totalTonnage";
import type { LiftReport } from "./buildReport";
import { layoutTable } from "./layoutTable";
import { writeDay, writeRoughMass, writeTonnage } from "./writeValues";

/** Tables begin with two spaces, which is how they are told from prose. */
export const INDENT = "  ";

/** Writes the last weeks of a lift as a table. */
export function writeWeeks({ weeks, weekChanges }: LiftReport, shown: number): string {
  const latest = weeks.slice(-shown);
  if (latest.length === 0) return "No finished sets.";
  const change = new Map(weekChanges.map((one) => [one.week, one.oneRepMax]));
  const unit = latest.at(-1)?.topLoad?.unit ?? "kg";
  const rows = latest.map(({ week, sessions, hardSets, reps, tonnage, bestSet, strongestSet }) => {
    const step = change.get(week);
    return [
      INDENT + writeDay(week),
      String(sessions),
      String(hardSets),
      String(reps),
      writeLifted(totalTonnage(tonnage, unit)),
      bestSet === undefined ? "" : `${formatMass(bestSet.load)} × ${bestSet.reps}`,
      writeWeekMaximum(strongestSet, bestSet),
      step === undefined ? "" : writeStep(step.value),
    ];
  });
  const header = [`${INDENT}Week of`, "days", "hard sets", "reps", "load × reps", "best set", "est. max", "change"];
  const table = layoutTable(header, rows, [0]);
  return weeks.length > latest.length ? `${table}\n${INDENT}(the last ${latest.length} of ${weeks.length} weeks; --weeks shows more)` : table;
}

/** Beyond 12 repetitions to failure a formula only gives a lower bound: what 12 at this load would show. */
function writeWeekMaximum(strongest: BestSet | undefined, best: BestSet | undefined): string {
  if (strongest !== undefined) return writeRoughMass(maximumOf(strongest));
  if (best === undefined || best.load.value === 0) return "";
  return `≥ ${writeRoughMass(maximumOf({ load: best.load, reps: MOST_REPS_TO_FAILURE }))}`;
}

function maximumOf({ load, reps, rir }: { readonly load: Mass; readonly reps: number; readonly rir?: number }): Mass {
  const value = epleyModified.estimate(load.value, reps + (rir ?? 0));
  return { value, unit: load.unit };
}

function writeLifted(tonnage: Mass): string {
  return tonnage.value === 0 ? "–" : writeTonnage(tonnage);
}

function writeStep(value: number): string {
  const rounded = Math.round(value * 2) / 2;
  return rounded > 0 ? `+${rounded}` : String(rounded);
}
