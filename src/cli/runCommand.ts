import { isLiftcoreError } from "../foundation/LiftcoreError";
import { adviseCommand } from "./adviseCommand";
import { checkCommand } from "./checkCommand";
import { badInput, badUsage, type CommandResult } from "./commandResult";
import { convertCommand } from "./convertCommand";
import { guideCommand } from "./guideCommand";
import type { Machine } from "./machine";
import { parseOptions } from "./parseOptions";
import { reportCommand } from "./reportCommand";
import { USAGE } from "./usage";

/** Runs one command line and says what to print and how to exit; touches nothing but the files it is named. */
export async function runCommand(
  args: readonly string[],
  machine: Machine,
  screen: { readonly width: number; readonly version: string },
): Promise<CommandResult> {
  const [command, ...rest] = args;
  const options = parseOptions(command?.startsWith("-") === true ? args : rest);
  if ("problem" in options) return badUsage(options.problem);
  if (options.version) return { status: 0, output: `${screen.version}\n` };
  if (options.help || command === undefined || command === "help") return { status: 0, output: USAGE };
  try {
    if (command === "report") return reportCommand(options, machine, screen.width);
    if (command === "advise") return adviseCommand(options, machine, screen.width);
    if (command === "check") return checkCommand(options, machine, screen.width);
    if (command === "convert") return await convertCommand(options, machine, screen.width);
    if (command === "guide") return await guideCommand(options, screen.width);
  } catch (error) {
    if (isLiftcoreError(error)) return badInput(error.message);
    throw error;
  }
  return badUsage(`there is no command ${JSON.stringify(command)}; try report, advise, guide, check or convert`);
}
