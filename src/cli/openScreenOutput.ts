import type { TextOutput } from "./machine";

/** Writes to the standard output, no faster than it is read. */
export function openScreenOutput(stdout: NodeJS.WritableStream): TextOutput {
  const done = () => undefined;
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        stdout.write(text, (error) => {
          if (error) reject(error);
          else resolve();
        });
      }),
    keep: done,
    discard: done,
  };
}
