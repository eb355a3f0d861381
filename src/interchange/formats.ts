import { hevy } from "./apps/hevy";
import { liftcoreJson } from "./liftcore/liftcoreJson";
import { strong } from "./apps/strong";

/** Every format this version knows; a new one is a file of its own and a line here. */
export const FILE_FORMATS = [liftcoreJson, strong, hevy] as const;

/** The formats that can also be written. */
export const WRITABLE_FORMATS = [liftcoreJson] as const;

/** The id of a format that can be read. */
export type FormatId = (typeof FILE_FORMATS)[number]["id"];

/** The id of a format that can be written. */
export type WritableFormatId = (typeof WRITABLE_FORMATS)[number]["id"];

/** One row of {@link formats}. */
export interface FormatDescription {
  readonly id: FormatId;
  readonly name: string;
  readonly reads: boolean;
  readonly writes: boolean;
}

/** Every format by id and name, and whether it can be read and written. */
export const formats: readonly FormatDescription[] = /* @__PURE__ */ FILE_FORMATS.map((format) => ({
  id: format.id,
  name: format.name,
  reads: true,
  writes: "write" in format,
}));
