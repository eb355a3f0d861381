import type { Machine } from "./machine";
import { writeCount } from "./writeValues";

/** A line that says how far a long conversion is. */
export interface Progress {
  readonly addBytes: (bytes: Uint8Array) => void;
  readonly addSession: () => void;
  /** Takes the line away. */
  readonly clear: () => void;
}

/** Ten times a second is as often as anyone can see. */
const INTERVAL_MS = 100;
const MEGABYTE = 1_000_000;

/** Opens the progress line of a file; without a terminal nothing is drawn. */
export function openProgress({ drawLine, now }: Pick<Machine, "drawLine" | "now">, size: number | undefined): Progress {
  const whole = size === undefined ? "" : ` of ${writeMegabytes(size)}`;
  let bytes = 0;
  let sessions = 0;
  let drawnAt = now();
  let isDrawn = false;
  const draw = () => {
    if (drawLine === undefined) return;
    const time = now();
    if (time - drawnAt < INTERVAL_MS) return;
    drawnAt = time;
    isDrawn = true;
    drawLine(`${writeMegabytes(bytes)}${whole} MB, ${writeCount(sessions, "session")}`);
  };
  return {
    addBytes: ({ length }) => {
      bytes += length;
      draw();
    },
    addSession: () => {
      sessions += 1;
    },
    clear: () => {
      if (isDrawn) drawLine?.("");
      isDrawn = false;
    },
  };
}

function writeMegabytes(bytes: number): string {
  return new Intl.NumberFormat("en").format(Math.round(bytes / MEGABYTE));
}
