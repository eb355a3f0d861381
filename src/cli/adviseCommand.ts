import { advise } from "../advisor/advise";
import type { TraceEntry } from "../advisor/judgeRules";
import { addCalendarDays } from "../units/calendar";
import { asJson, badInput, badUsage, type CommandResult } from "./commandResult";
import { layoutTable } from "./layoutTable";
import type { Machine } from "./machine";
import { nameLift } from "./nameLift";
import type { Options } from "./parseOptions";
import { readLogs } from "./readLogs";
import { readPlans } from "./readPlans";
import { resolveLift } from "./resolveLift";
import { wrapText } from "./wrapText";
import { writeAdvice } from "./writeAdvice";
import { writeDate } from "./writeValues";

/** `liftcore advise FILE… --exercise ID` */
export function adviseCommand(options: Options, machine: Machine, width: number): CommandResult {
  const { files, exercise, trainingMonths } = options;
  if (files.length === 0) return badUsage("advise needs at least one file");
  if (exercise === undefined) return badUsage("advise needs --exercise ID");
  const read = readLogs(files, options, machine);
  if (!read.ok) return read.result;
  const plans = readPlans(options.plan, machine);
  if (!plans.ok) return plans.result;
  const lift = resolveLift(exercise, read.log);
  if (!lift.ok) return lift.result;
  const last = read.log.sessions.at(-1)?.date;
  const today = options.today ?? (last === undefined ? undefined : addCalendarDays(last, 1));
  if (today === undefined) return badInput("the log holds no session; name a day with --today");
  const plan = plans.plans[lift.exerciseId];
  const advice = advise({
    exerciseId: lift.exerciseId,
    log: read.log,
    today,
    ...(plan === undefined ? {} : { plan }),
    ...(trainingMonths === undefined ? {} : { lifter: { trainingMonths } }),
  });
  if (options.json) return asJson(advice);
  const name = nameLift(lift.exerciseId, read.log);
  const page = [`${name}, ${writeDate(today)}`, ...writeAdvice(advice).split("\n")].map((line) => wrapText(line, width, "  "));
  const trace = options.trace ? ["", writeTrace(advice.trace)] : [];
  return { status: 0, output: `${[...page, ...trace].join("\n")}\n` };
}

function writeTrace(trace: readonly TraceEntry[]): string {
  const rows = trace.map(({ stage, ruleId, outcome, missing, facts }) => [
    stage,
    ruleId,
    outcome,
    missing === undefined ? Object.entries(facts).map(([name, value]) => `${name}=${JSON.stringify(value)}`).join(" ").slice(0, 100) : `not known: ${missing.join(", ")}`,
  ]);
  return layoutTable(["stage", "rule", "outcome", "read"], rows, [0, 1, 2, 3]);
}
