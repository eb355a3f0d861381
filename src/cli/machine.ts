/** A file being read. */
export interface ByteSource {
  /** In bytes; undefined where that is not known beforehand, as of a pipe. */
  readonly size: number | undefined;
  readonly bytes: ReadableStream<Uint8Array>;
}

/** A text being written; a file gets its name when it is kept, and is not there before. */
export interface TextOutput {
  readonly write: (text: string) => Promise<void>;
  readonly keep: () => void;
  readonly discard: () => void;
}

/** What stands where a file is to be written: "input" is the file that is read, "other" no ordinary file. */
export type Place = "free" | "file" | "input" | "other";

/** What a command may ask of the machine it runs on. */
export interface Machine {
  /** Reads a whole file; undefined where it cannot be read. */
  readonly readBytes: (path: string) => Uint8Array | undefined;
  /** Opens a file to read piece by piece; undefined where it cannot be read. */
  readonly openBytes: (path: string) => ByteSource | undefined;
  readonly judgePlace: (path: string, input: string) => Place;
  /** Opens a file to write, or the standard output where no path is given; undefined where it cannot be written. */
  readonly openOutput: (path: string | undefined) => TextOutput | undefined;
  /** Replaces the line at the bottom of the terminal; undefined where there is no terminal. */
  readonly drawLine: ((line: string) => void) | undefined;
  /** Milliseconds since some moment. */
  readonly now: () => number;
}
