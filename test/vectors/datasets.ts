/** The two data sets that rows name: one stands with the published values, the other beside the repository. */
import { existsSync, readFileSync } from "node:fs";
import Papa from "papaparse";
import published from "../published/repsModels.json";

/** One set of either. */
export interface DatasetRow {
  readonly lifter?: string;
  readonly oneRepMax?: number;
  readonly day?: number;
  readonly load: number;
  readonly reps: number;
  readonly rir?: number;
}

const LOGS = process.env["LIFTCORE_LOGS"] ?? "../shared/logs";
const TRAINING_LOG = `${LOGS}/programmes/stmr-strength-training-log.csv`;

/** Tells whether a data set can be read here. */
export function hasDataset(name: string): boolean {
  return name === "RTF_testing" || (name === "strength_training_log" && existsSync(TRAINING_LOG));
}

/** Reads a data set by its name in the rows. */
export function readDataset(name: string): readonly DatasetRow[] {
  if (name === "RTF_testing") return published.repsToFailure;
  const { data } = Papa.parse<Record<string, string>>(readFileSync(TRAINING_LOG, "utf8"), { header: true, skipEmptyLines: true });
  return data.map(({ day, weight, reps, eRIR }) => ({
    day: Number(day),
    load: Number(weight),
    reps: Number(reps),
    ...(eRIR !== undefined && eRIR !== "" && { rir: Number(eRIR) }),
  }));
}
