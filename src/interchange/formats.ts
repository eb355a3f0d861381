import { hevy } from "./apps/hevy";
import { liftcoreJson, writeLiftcoreJson } from "./liftcore/liftcoreJson";
import { openweight } from "./openweight/openweight";
import { strong } from "./apps/strong";

/** Every dialect of every format this version knows; a new one is a file of its own and a line here. */
export const FILE_FORMATS = [liftcoreJson, strong, hevy, openweight] as const;

/** The formats that can also be written. */
export const WRITABLE_FORMATS = [{ id: "liftcore", write: writeLiftcoreJson }] as const;

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
export const formats: readonly FormatDescription[] = /* @__PURE__ */ describeFormats();

function describeFormats(): readonly FormatDescription[] {
  const names = new Map(FILE_FORMATS.map(({ id, name }) => [id, name]));
  return [...names].map(([id, name]) => ({ id, name, reads: true, writes: WRITABLE_FORMATS.some((format) => format.id === id) }));
}
