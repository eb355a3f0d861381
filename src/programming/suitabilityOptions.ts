import type { Catalogue } from "../catalogue/catalogue";
import { checkList } from "../foundation/checkList";
import { checkNumber } from "../foundation/checkNumber";
import { checkObject } from "../foundation/checkObject";
import { checkOneOf } from "../foundation/checkOneOf";
import { checkText } from "../foundation/checkText";
import { RESPONSE_VERDICTS, type ResponseVerdict } from "../trend/response";

/** How the glutes answer to the lifts done so far, in the words of the lifts' own rules. */
export const GLUTE_RESPONSES = ["glutes-growing", "low-glute-response"] as const;
/** One of {@link GLUTE_RESPONSES}. */
export type GluteResponse = (typeof GLUTE_RESPONSES)[number];

/** Another lift of the lifter's programme. */
export interface OtherLift {
  /** An id of the catalogue, or of an unlisted lift, of which nothing is known. */
  readonly exerciseId: string;
  /** What `assessResponse` answers for it. */
  readonly response?: ResponseVerdict;
}

/** What `assessSuitability` may be told beside the lifter. Everything is optional. */
export interface SuitabilityOptions {
  /** The other lifts and how each is working; an empty list says that there is none. */
  readonly otherLifts?: readonly OtherLift[];
  /** What the lifter knows of the glutes; it stands in place of what the other lifts let conclude. */
  readonly gluteResponse?: GluteResponse;
  /** For how many lifts of its kind there is time in a week, this one included. */
  readonly slots?: number;
  /** The worst pain that this lift brought lately, 0 (none) to 10 (worst imaginable). */
  readonly painScore?: number;
  /** Where to look, ours when left out. */
  readonly catalogue?: Catalogue;
}

/** Throws `invalid-argument` for what cannot be; ids of lifts are checked where they are looked up. */
export function checkSuitabilityOptions(options: SuitabilityOptions): void {
  checkObject("options", options);
  const { otherLifts = [], gluteResponse, slots, painScore } = options;
  checkList("otherLifts", otherLifts);
  for (const [place, other] of otherLifts.entries()) checkOtherLift(`otherLifts[${place}]`, other);
  if (gluteResponse !== undefined) checkOneOf("gluteResponse", gluteResponse, GLUTE_RESPONSES);
  if (slots !== undefined) checkNumber("slots", slots, { min: 1, max: 100, step: 1 });
  if (painScore !== undefined) checkNumber("painScore", painScore, { min: 0, max: 10 });
}

function checkOtherLift(argument: string, other: OtherLift): void {
  checkObject(argument, other);
  checkText(`${argument}.exerciseId`, other.exerciseId);
  if (other.response !== undefined) checkOneOf(`${argument}.response`, other.response, RESPONSE_VERDICTS);
}
