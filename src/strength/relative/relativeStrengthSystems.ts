import type { Mass } from "../../units/mass";
import { allometric, type AllometricCircumstances } from "./allometric";
import { dots } from "./dots";
import { glossbrenner } from "./glossbrenner";
import { haleczko } from "./haleczko";
import { ipfGl, type GlCircumstances } from "./ipfGl";
import { nasa } from "./nasa";
import { reshel } from "./reshel";
import { schwartzMalone, type SchwartzMaloneCircumstances } from "./schwartzMalone";
import { sinclair, type SinclairCircumstances } from "./sinclair";
import type { BySex, RelativeStrengthSystem } from "./system";
import { timesBodyMass } from "./timesBodyMass";
import { wilks } from "./wilks";
import { wilks2020 } from "./wilks2020";

/** What each system wants to know beside the two masses. */
export interface RelativeStrengthCircumstances {
  readonly wilks: BySex;
  readonly "wilks-2020": BySex;
  readonly dots: BySex;
  readonly "ipf-gl": GlCircumstances;
  readonly sinclair: SinclairCircumstances;
  readonly glossbrenner: BySex;
  readonly "schwartz-malone": SchwartzMaloneCircumstances;
  readonly reshel: BySex;
  readonly haleczko: BySex;
  readonly nasa: object;
  readonly allometric: AllometricCircumstances;
  readonly "times-body-mass": object;
}

/** The id of a built-in system of relative strength. */
export type RelativeStrengthSystemId = keyof RelativeStrengthCircumstances;

/** Every built-in system of relative strength by id. */
export const relativeStrengthSystems: {
  readonly [Id in RelativeStrengthSystemId]: RelativeStrengthSystem<Id, RelativeStrengthCircumstances[Id]>;
} = {
  wilks,
  "wilks-2020": wilks2020,
  dots,
  "ipf-gl": ipfGl,
  sinclair,
  glossbrenner,
  "schwartz-malone": schwartzMalone,
  reshel,
  haleczko,
  nasa,
  allometric,
  "times-body-mass": timesBodyMass,
};

/** What every one of several types asks for, together. */
type Together<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer All) => void ? All : never;

/**
 * What `relativeStrength` reads for a system: the two masses and what that system wants to know. For a system chosen at run
 * time, all that any of them wants.
 */
export type RelativeStrengthInput<Id extends RelativeStrengthSystemId> = RelativeStrengthCircumstances[Id] & Together<RelativeStrengthCircumstances[Id]> & {
  /** The total, or the one lift where the system rates one; up to 10 000 kg. */
  readonly lifted: Mass;
  /** From 10 to 700 kg. */
  readonly bodyMass: Mass;
};
