import { checkList } from "../../foundation/checkList";
import { checkNumber } from "../../foundation/checkNumber";
import { checkObject } from "../../foundation/checkObject";
import { checkOneOf } from "../../foundation/checkOneOf";
import { describeValue } from "../../foundation/describeValue";
import { refuseArgument } from "../../foundation/refuseArgument";
import { checkRows, checkTexts, checkUnique, checkWording } from "./checkRows";
import { checkWord } from "./checkWord";
import { EVIDENCE_GRADES } from "../evidence";
import type { EvidenceOverlay } from "../exercise";
import { MUSCLE_ROLES, PEAK_LENGTHS, type MuscleInvolvement } from "../muscle";
import { muscles, MUSCLES } from "../muscles";

/** Shares that add up to 1 as far as floating point lets them. */
const ADDS_UP = 1e-6;

/** Throws `invalid-argument` unless muscles are known, each named once, and one of them leads. */
export function checkMuscles(argument: string, involvements: readonly MuscleInvolvement[]): void {
  checkRows(argument, involvements, checkInvolvement);
  checkUnique(argument, involvements, "muscle", ({ muscle }) => muscle);
  if (!involvements.some(({ role }) => role === "primary")) {
    refuseArgument(argument, `must hold a primary muscle, got ${describeValue(involvements.map(({ role }) => role))}`);
  }
}

function checkInvolvement(argument: string, { muscle, regions, role, setCredit, ...rest }: MuscleInvolvement): void {
  checkWord(`${argument}.muscle`, muscle, MUSCLES);
  checkOneOf(`${argument}.role`, role, MUSCLE_ROLES);
  checkNumber(`${argument}.setCredit`, setCredit, { min: 0, max: 1 });
  if (role === "stabiliser" && setCredit > 0) {
    refuseArgument(`${argument}.setCredit`, `must be 0 for a stabiliser, got ${setCredit}`);
  }
  if (role === "primary" && setCredit === 0) {
    refuseArgument(`${argument}.setCredit`, "must be above 0 for a primary muscle, got 0");
  }
  checkOneOf(`${argument}.peakLength`, rest.peakLength, PEAK_LENGTHS);
  checkOneOf(`${argument}.evidence`, rest.evidence, EVIDENCE_GRADES);
  if (regions === undefined) return;
  checkList(`${argument}.regions`, regions);
  const known = muscles[muscle].regions.map(({ id }) => id);
  if (known.length === 0) refuseArgument(`${argument}.regions`, `must be left out: ${muscle} has no regions`);
  if (regions.length === 0) {
    refuseArgument(`${argument}.regions`, "must name a region, or be left out for the whole muscle");
  }
  regions.forEach((region, i) => {
    checkOneOf(`${argument}.regions[${i}]`, region, known);
    if (regions.indexOf(region) < i) {
      refuseArgument(`${argument}.regions[${i}]`, `must be unique, got ${describeValue(region)} twice`);
    }
  });
}

/** Throws `invalid-argument` unless a value is a second reading of a lift's muscles. */
export function checkOverlay(argument: string, overlay: EvidenceOverlay): void {
  checkObject(argument, overlay);
  checkMuscles(`${argument}.muscles`, overlay.muscles);
  checkObject(`${argument}.lengthProfile`, overlay.lengthProfile);
  const { short, mid, long } = overlay.lengthProfile;
  checkNumber(`${argument}.lengthProfile.short`, short, { min: 0, max: 1 });
  checkNumber(`${argument}.lengthProfile.mid`, mid, { min: 0, max: 1 });
  checkNumber(`${argument}.lengthProfile.long`, long, { min: 0, max: 1 });
  if (Math.abs(short + mid + long - 1) > ADDS_UP) {
    refuseArgument(`${argument}.lengthProfile`, `must add up to 1, got ${short} + ${mid} + ${long}`);
  }
  checkWording(`${argument}.rationale`, overlay.rationale);
  checkTexts(`${argument}.sources`, overlay.sources);
}
