import { checkFlag } from "../../foundation/checkFlag";
import { checkObject } from "../../foundation/checkObject";
import { checkOneOf } from "../../foundation/checkOneOf";
import { checkText } from "../../foundation/checkText";
import { describeValue } from "../../foundation/describeValue";
import { refuseArgument } from "../../foundation/refuseArgument";
import { checkTexts, checkWording } from "./checkRows";
import { EVIDENCE_GRADES, type Evidence, type Threshold } from "../evidence";

/** Throws `invalid-argument` unless a value is an {@link Evidence}; its sources may be an app's own. */
export function checkEvidence(argument: string, evidence: Evidence): void {
  checkObject(argument, evidence);
  checkOneOf(`${argument}.grade`, evidence.grade, EVIDENCE_GRADES);
  checkTexts(`${argument}.sources`, evidence.sources);
  if (evidence.contested !== undefined) checkFlag(`${argument}.contested`, evidence.contested);
  if (evidence.note !== undefined) checkText(`${argument}.note`, evidence.note);
}

/** Throws `invalid-argument` unless a value holds thresholds by id. */
export function checkThresholds(argument: string, thresholds: Readonly<Record<string, Threshold>>): void {
  checkObject(argument, thresholds);
  for (const [id, threshold] of Object.entries(thresholds)) {
    const place = `${argument}.${id}`;
    checkObject(place, threshold);
    if (!Number.isFinite(threshold.value)) {
      refuseArgument(`${place}.value`, `must be a finite number, got ${describeValue(threshold.value)}`);
    }
    checkText(`${place}.unit`, threshold.unit);
    checkWording(`${place}.meaning`, threshold.meaning);
    checkEvidence(`${place}.evidence`, threshold.evidence);
  }
}
