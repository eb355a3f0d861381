import { isLiftcoreError } from "../foundation/LiftcoreError";
import { WRITABLE_FORMATS } from "../interchange/formats";
import { badInput, badUsage, writeJson, type CommandResult } from "./commandResult";
import type { Conversion, ConversionTask } from "./conversion";
import { convertStream } from "./convertStream";
import { convertWhole } from "./convertWhole";
import type { ByteSource, Machine, TextOutput } from "./machine";
import type { Options } from "./parseOptions";
import { isBrokenPipe, isSystemError } from "./systemError";
import { describeConversion, writeConversion } from "./writeConversion";
import { writeCount } from "./writeValues";

/** Beyond so many bytes a file is converted session by session, and its losses are not listed: that needs the whole log, twice. */
const MOST_WHOLE_BYTES = 20_000_000;

/** `liftcore convert FILE --to FORMAT`: status 1 when a row could not be used; the rest is written all the same. */
export async function convertCommand(options: Options, machine: Machine, width: number): Promise<CommandResult> {
  const task = readTask(options);
  if ("problem" in task) return badUsage(task.problem);
  const { out } = options;
  const refusal = refusePlace(options, task.path, machine);
  if (refusal !== undefined) return badInput(refusal);
  const source = machine.openBytes(task.path);
  if (source === undefined) return badInput(`cannot read ${task.path}`);
  const output = machine.openOutput(out);
  if (output === undefined) {
    await source.bytes.cancel();
    return badInput(`cannot write ${out ?? "the standard output"}`);
  }
  try {
    const conversion = await convert(task, source, output, machine);
    output.keep();
    return summarise(task, options, conversion, width);
  } catch (error) {
    output.discard();
    if (isBrokenPipe(error)) return { status: 0, output: "" };
    if (isLiftcoreError(error)) return badInput(`${task.path}: ${error.message}`);
    if (isSystemError(error)) return badInput(error.message);
    throw error;
  }
}

function readTask({ files: [path, ...others], to, toUnit, ...read }: Options): ConversionTask | { readonly problem: string } {
  if (path === undefined || others.length > 0) return { problem: "convert needs one file" };
  if (to === undefined) return { problem: `convert needs --to FORMAT, one of ${WRITABLE_FORMATS.map(({ id }) => id).join(", ")}` };
  const hasOneUnit = WRITABLE_FORMATS.some((format) => format.id === to && format.hasOneUnit);
  if (toUnit !== undefined && !hasOneUnit) return { problem: `--to-unit is for a format with one unit for all loads; ${to} states the unit of each` };
  return { path, to, toUnit, hasOneUnit, unit: read.unit, format: read.format, timeZone: read.timeZone, dayOrder: read.dayOrder };
}

/** Says why nothing may be written to the place that was named. */
function refusePlace({ out, force }: Options, path: string, { judgePlace }: Machine): string | undefined {
  if (out === undefined) return undefined;
  const place = judgePlace(out, path);
  if (place === "input") return `${out} is the file to convert; name another with --out`;
  if (place === "other") return `${out} is no file; without --out the text goes to the screen`;
  return place === "file" && !force ? `${out} is there already; --force writes over it` : undefined;
}

function convert(task: ConversionTask, source: ByteSource, output: TextOutput, machine: Machine): Promise<Conversion> {
  const isSmall = source.size !== undefined && source.size <= MOST_WHOLE_BYTES;
  return isSmall ? convertWhole(task, source, output) : convertStream(task, source, output, machine);
}

/** The summary keeps out of the way of the text: beside it, or in its place where the text went to a file. */
function summarise(task: ConversionTask, { out, json }: Options, conversion: Conversion, width: number): CommandResult {
  const { rejected } = conversion.accounting;
  const status = rejected === 0 ? 0 : 1;
  const error = rejected === 0 ? {} : { error: `${writeCount(rejected, "row")} could not be used` };
  if (!json) return { status, output: "", notes: writeConversion(task, out, conversion, width), ...error };
  const summary = writeJson(describeConversion(task, out, conversion));
  // Beside the text the summary has the error stream to itself, so that a program can parse it.
  return out === undefined ? { status, output: "", notes: summary } : { status, output: summary, ...error };
}
