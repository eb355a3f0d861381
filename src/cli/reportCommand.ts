import type { TrainingLog } from "../log/types";
import { buildReport } from "./buildReport";
import { asJson, badInput, badUsage, type CommandResult } from "./commandResult";
import type { Machine } from "./machine";
import type { Options } from "./parseOptions";
import { describeReading, readLogs } from "./readLogs";
import { readPlans } from "./readPlans";
import { resolveLift } from "./resolveLift";
import { writeReport } from "./writeReport";

/** `liftcore report FILE…` */
export function reportCommand(options: Options, machine: Machine, width: number): CommandResult {
  if (options.files.length === 0) return badUsage("report needs at least one file");
  const read = readLogs(options.files, options, machine);
  if (!read.ok) return read.result;
  const plans = readPlans(options.plan, machine);
  if (!plans.ok) return plans.result;
  const lift = options.exercise === undefined ? undefined : resolveLift(options.exercise, read.log);
  if (lift?.ok === false) return lift.result;
  const { today } = options;
  const last = read.log.sessions.filter(({ date }) => today === undefined || date <= today).at(-1)?.date;
  if (last === undefined) return badInput(today === undefined ? "there is no session to report on" : `there is no session up to ${today}`);
  if (lift !== undefined && !isLogged(lift.exerciseId, read.log)) return badInput(`${JSON.stringify(options.exercise)} is not in the log`);
  const report = buildReport(read.log, last, {
    plans: plans.plans,
    ...(today === undefined ? {} : { today }),
    ...(options.trainingMonths === undefined ? {} : { lifter: { trainingMonths: options.trainingMonths } }),
    ...(lift === undefined ? {} : { exerciseId: lift.exerciseId }),
  });
  if (options.json) return asJson({ report, files: read.readings.map(describeReading) });
  return { status: 0, output: writeReport(report, read.readings, options.weeks, width) };
}

function isLogged(exerciseId: string, { sessions }: TrainingLog): boolean {
  return sessions.some(({ entries }) => entries.some((entry) => entry.exerciseId === exerciseId));
}
