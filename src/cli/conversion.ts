import type { TextEncoding } from "../interchange/bytes/textDecision";
import type { ReadingSummary } from "../interchange/fileFormat";
import type { FormatId, WritableFormatId } from "../interchange/formats";
import type { LossReport } from "../interchange/listLosses";
import type { MassUnit } from "../units/mass";
import type { ColumnCount } from "./columnTally";
import type { ReadOptions } from "./importOptionsOf";
import type { IssueCount } from "./issueTally";

/** What is to be converted, and into what. */
export interface ConversionTask extends ReadOptions {
  readonly path: string;
  readonly to: WritableFormatId;
  /** Files of that format have one unit for all loads. */
  readonly hasOneUnit: boolean;
  /** That unit. */
  readonly toUnit: MassUnit | undefined;
}

/** What came of it, beside the text itself. */
export interface Conversion extends ReadingSummary {
  readonly format?: FormatId;
  readonly encoding?: TextEncoding;
  readonly sessions: number;
  readonly issues: readonly IssueCount[];
  /** Values that have no place in a log; openweight written whole has those that came from openweight. */
  readonly preserved: readonly ColumnCount[];
  /** What the format does not hold of this log; absent where the log was too large to look. */
  readonly losses?: LossReport["fields"];
}
