import { closeSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import type { TextOutput } from "./machine";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Opens a file under a name of its own beside the wanted one, and gives it that name when it is kept: nobody ever sees half
 * a file. What is interrupted leaves nothing.
 */
export function openFileOutput(path: string): TextOutput {
  const temporary = `${path}.${process.pid}.part`;
  const file = openSync(temporary, "wx");
  let isOpen = true;
  const close = () => {
    for (const signal of SIGNALS) process.removeListener(signal, interrupt);
    if (isOpen) closeSync(file);
    isOpen = false;
  };
  const discard = () => {
    close();
    rmSync(temporary, { force: true });
  };
  const interrupt = (signal: NodeJS.Signals) => {
    discard();
    process.kill(process.pid, signal);
  };
  for (const signal of SIGNALS) process.once(signal, interrupt);
  return {
    write: (text) => {
      writeFileSync(file, text);
      return Promise.resolve();
    },
    keep: () => {
      close();
      renameSync(temporary, path);
    },
    discard,
  };
}
