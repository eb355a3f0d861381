/** Systems of relative strength with circumstances each can do with. */
import fc from "fast-check";
import type { BySex } from "../../src/strength/relative/system";
import { SEXES } from "../../src/strength/relative/system";
import { GL_EQUIPMENT, GL_EVENTS } from "../../src/strength/relative/ipfGl";
import { SINCLAIR_CYCLES } from "../../src/strength/relative/sinclair";
import { SCHWARTZ_VARIANTS } from "../../src/strength/relative/schwartzMalone";
import type { Curve } from "../../src/strength/relative/curve";
import { relativeStrengthSystems } from "../../src/strength/relative/relativeStrengthSystems";
import { relativeStrength, type RelativeStrength } from "../../src/strength/relative/relativeStrength";
import type { Mass } from "../../src/units/mass";

/** A system with its circumstances settled: only the masses are open. */
export interface Scale {
  /** System and whatever tells its curves apart. */
  readonly name: string;
  readonly curve: Curve;
  readonly rate: (lifted: Mass, bodyMass: Mass) => RelativeStrength;
}

const bySexIds = ["wilks", "wilks-2020", "dots", "glossbrenner", "reshel", "haleczko"] as const;

const scaleBySex = (id: (typeof bySexIds)[number], bySex: BySex): Scale => ({
  name: `${id} ${bySex.sex}`,
  curve: relativeStrengthSystems[id].curveFor(bySex),
  rate: (lifted, bodyMass) => relativeStrength(id, { ...bySex, lifted, bodyMass }),
});

/** Every curve there is; allometric scaling at three exponents. */
export const SCALES: readonly Scale[] = [
  ...SEXES.flatMap((sex) => [
    ...bySexIds.map((id) => scaleBySex(id, { sex })),
    ...SCHWARTZ_VARIANTS.map((variant): Scale => ({
      name: `schwartz-malone ${sex} ${variant}`,
      curve: relativeStrengthSystems["schwartz-malone"].curveFor({ sex, variant }),
      rate: (lifted, bodyMass) => relativeStrength("schwartz-malone", { sex, variant, lifted, bodyMass }),
    })),
    ...SINCLAIR_CYCLES.map((cycle): Scale => ({
      name: `sinclair ${sex} ${cycle}`,
      curve: relativeStrengthSystems.sinclair.curveFor({ sex, cycle }),
      rate: (lifted, bodyMass) => relativeStrength("sinclair", { sex, cycle, lifted, bodyMass }),
    })),
    ...GL_EQUIPMENT.flatMap((equipment) =>
      GL_EVENTS.map((event): Scale => ({
        name: `ipf-gl ${sex} ${equipment} ${event}`,
        curve: relativeStrengthSystems["ipf-gl"].curveFor({ sex, equipment, event }),
        rate: (lifted, bodyMass) => relativeStrength("ipf-gl", { sex, equipment, event, lifted, bodyMass }),
      })),
    ),
  ]),
  {
    name: "nasa",
    curve: relativeStrengthSystems.nasa.curveFor({}),
    rate: (lifted, bodyMass) => relativeStrength("nasa", { lifted, bodyMass }),
  },
  {
    name: "times-body-mass",
    curve: relativeStrengthSystems["times-body-mass"].curveFor({}),
    rate: (lifted, bodyMass) => relativeStrength("times-body-mass", { lifted, bodyMass }),
  },
  ...[0.47, 2 / 3, 1].map((exponent): Scale => ({
    name: `allometric ${exponent}`,
    curve: relativeStrengthSystems.allometric.curveFor({ exponent }),
    rate: (lifted, bodyMass) => relativeStrength("allometric", { exponent, lifted, bodyMass }),
  })),
];

export const scales = (): fc.Arbitrary<Scale> => fc.constantFrom(...SCALES);
