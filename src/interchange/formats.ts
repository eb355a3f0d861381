import { fitbod } from "./apps/fitbod";
import { fitnotesAndroid } from "./apps/fitnotesAndroid";
import { fitnotesIos } from "./apps/fitnotesIos";
import { garmin } from "./apps/garmin/garmin";
import { gymbook } from "./apps/gymbook";
import { hevy } from "./apps/hevy";
import { jefit } from "./apps/jefit/jefit";
import { liftosaur } from "./apps/liftosaur";
import { repcount } from "./apps/repcount";
import { spreadsheet } from "./apps/spreadsheet";
import { spreadsheetWide } from "./apps/spreadsheetWide";
import { stronglifts2016 } from "./apps/stronglifts2016";
import { stronglifts2026 } from "./apps/stronglifts2026";
import { liftcoreCsv, liftcoreCsvWriter } from "./liftcore/liftcoreCsv";
import { liftcoreJson, liftcoreJsonWriter } from "./liftcore/liftcoreJson";
import { openweight } from "./openweight/openweight";
import { openweightWriter } from "./openweight/openweightWriter";
import { strong } from "./apps/strong";
import { fitnotesWriter } from "./writing/fitnotesWriter";
import { hevyWriter } from "./writing/hevyWriter";
import { strongWriter } from "./writing/strongWriter";

/**
 * Every dialect of every format this version knows; a new one is a file of its own and a line here. The first that claims a
 * text reads it, so a lifter's own table comes last.
 */
export const FILE_FORMATS = [
  liftcoreJson, liftcoreCsv, strong, hevy, fitnotesAndroid, fitnotesIos, fitbod, repcount, jefit, garmin, openweight,
  liftosaur, stronglifts2016, stronglifts2026, gymbook, spreadsheet, spreadsheetWide,
] as const;

/** The formats that can also be written. */
export const WRITABLE_FORMATS = [liftcoreJsonWriter, liftcoreCsvWriter, strongWriter, hevyWriter, fitnotesWriter, openweightWriter] as const;

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
