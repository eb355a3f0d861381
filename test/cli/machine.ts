/** A machine that holds files in memory, and a screen to run commands on it. */
import { readFileSync } from "node:fs";
import type { Machine, TextOutput } from "../../src/cli/machine";
import { runCommand } from "../../src/cli/runCommand";

export const demoCsv = readFileSync("examples/strong-demo.csv", "utf8");

/** Files by path: text, or bytes where they are no UTF-8. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A machine in memory, and what was written on it. */
export interface MemoryMachine extends Machine {
  /** Whole files that were written, by path. */
  readonly written: Map<string, string>;
  /** What was printed piece by piece. */
  readonly printed: string[];
  /** Each state of the line at the bottom, and when it was drawn. */
  readonly drawn: { readonly line: string; readonly at: number }[];
  /** Outputs that were neither kept nor discarded. */
  readonly unfinished: () => number;
}

const CHUNK = 65_536;

/** Opens a machine whose clock goes on a millisecond with each look; `terminal` draws lines, `isPipe` hides sizes. */
export function openMemoryMachine(files: Files, { terminal = false, isPipe = false } = {}): MemoryMachine {
  const written = new Map<string, string>();
  const printed: string[] = [];
  const drawn: { line: string; at: number }[] = [];
  let time = 0;
  let open = 0;
  const readBytes = (path: string) => {
    const file = path === "demo.csv" ? demoCsv : files[path];
    return typeof file === "string" ? new TextEncoder().encode(file) : file;
  };
  const openOutput = (path: string | undefined): TextOutput | undefined => {
    if (path?.startsWith("nowhere/") === true) return undefined;
    const parts: string[] = path === undefined ? printed : [];
    open += 1;
    return {
      write: (text) => Promise.resolve(void parts.push(text)),
      keep: () => {
        open -= 1;
        if (path !== undefined) written.set(path, parts.join(""));
      },
      discard: () => {
        open -= 1;
      },
    };
  };
  return {
    ...{ written, printed, drawn, readBytes, openOutput, unfinished: () => open },
    openBytes: (path) => {
      const bytes = readBytes(path);
      return bytes && { size: isPipe ? undefined : bytes.length, bytes: streamOf(bytes) };
    },
    judgePlace: (path, input) => (path === input ? "input" : path.startsWith("/dev/") ? "other" : readBytes(path) === undefined ? "free" : "file"),
    drawLine: terminal ? (line) => void drawn.push({ line, at: time }) : undefined,
    now: () => (time += 1),
  };
}

function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull: (controller) => {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.subarray(at, at + CHUNK));
      at += CHUNK;
    },
  });
}

/** What a command printed, its notes, its error line and its exit status; nothing it prints may be dust of the machine. */
export async function runOn(machine: MemoryMachine, args: readonly string[]) {
  const result = await runCommand(args, machine, { width: 96, version: "1.2.3" });
  const output = ("output" in result ? result.output : "") + machine.printed.join("");
  const notes = "notes" in result ? result.notes : undefined;
  const { status, error } = result;
  const dust = /undefined|NaN|\[object|Infinity|\{\{/u.exec([output, notes, error].join("\n"));
  if (dust !== null) throw new Error(`${args.join(" ")} printed ${dust[0]}`);
  return { status, output, error, ...(notes !== undefined && { notes }) };
}

/** The same on a new machine with these files. */
export async function run(args: readonly string[], files: Files = {}) {
  return runOn(openMemoryMachine(files), args);
}

/** What every refusal looks like: nothing on the screen, one line of error. */
export async function refuse(args: readonly string[], files: Files = {}) {
  const { status, output, error, notes } = await run(args, files);
  if (output !== "" || notes !== undefined || error === undefined || error.includes("\n")) throw new Error(`${args.join(" ")} is no one-line refusal`);
  return { status, error };
}
