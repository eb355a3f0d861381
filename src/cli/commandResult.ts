/**
 * What a command ends with: text for the standard output, notes beside it, and one line saying what went wrong. 0 fine, 1
 * bad input, 2 bad usage.
 */
export type CommandResult =
  | { readonly status: 0 | 1; readonly output: string; readonly notes?: string; readonly error?: string }
  | { readonly status: 1 | 2; readonly error: string };

/** Ends a command that cannot be read. */
export function badUsage(error: string): CommandResult {
  return { status: 2, error };
}

/** Ends a command whose file or name cannot be used. */
export function badInput(error: string): CommandResult {
  return { status: 1, error };
}

/** Ends a command with data for programs. */
export function asJson(data: unknown): CommandResult {
  return { status: 0, output: writeJson(data) };
}

/** Writes data for programs, readable by people. */
export function writeJson(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
