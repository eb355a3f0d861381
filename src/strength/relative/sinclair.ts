import { checkOneOf } from "../../foundation/checkOneOf";
import { SEXES, type BySex, type RelativeStrengthSystem, type Sex } from "./system";

/** The Olympic cycles whose Sinclair constants are held. Totals of different cycles do not compare. */
export const SINCLAIR_CYCLES = ["2001-2004", "2017-2020", "2021-2024", "2025-2028"] as const;
/** One of {@link SINCLAIR_CYCLES}. */
export type SinclairCycle = (typeof SINCLAIR_CYCLES)[number];

/** What a Sinclair total needs to know beside the two masses. */
export interface SinclairCircumstances extends BySex {
  /** There is no default: the constants change with every cycle. */
  readonly cycle: SinclairCycle;
}

interface SinclairConstants {
  readonly a: number;
  /** Body mass in kg at and above which the coefficient is 1. */
  readonly b: number;
}

/**
 * The page of 2001 to 2004 was read; for the later cycles several programs agree, and published examples reproduce the last
 * two. Copies of 2001 to 2004 with b = 135.390 for men are wrong: the page's own example needs 157.141.
 */
const CONSTANTS: Readonly<Record<SinclairCycle, Record<Sex, SinclairConstants>>> = {
  "2001-2004": { male: { a: 0.938573813, b: 157.141 }, female: { a: 1.005487664, b: 112.811 } },
  "2017-2020": { male: { a: 0.75194503, b: 175.508 }, female: { a: 0.783497476, b: 153.655 } },
  "2021-2024": { male: { a: 0.722762521, b: 193.609 }, female: { a: 0.787004341, b: 153.757 } },
  "2025-2028": { male: { a: 0.700767819, b: 201.159 }, female: { a: 0.674107991, b: 163.918 } },
};

/** Where the published tables of 2001 to 2004 begin, in kg. */
const LIGHTEST_KG = { male: 32, female: 28 } as const;

/**
 * The Sinclair total of weightlifting: 10^(A log10(x / b)^2) for a body mass x below b, 1 from b on.
 *
 * It answers what somebody as able would total in the heaviest class, so it is in kilograms and never below the total.
 *
 * @see iwf-sinclair
 */
export const sinclair: RelativeStrengthSystem<"sinclair", SinclairCircumstances> = {
  id: "sinclair",
  name: "Sinclair",
  source: "iwf-sinclair",
  sexes: SEXES,
  needs: ["sex", "cycle"],
  takes: [],
  curveFor: ({ sex, cycle }) => {
    checkOneOf("sex", sex, SEXES);
    checkOneOf("cycle", cycle, SINCLAIR_CYCLES);
    const { a, b } = CONSTANTS[cycle][sex];
    return {
      lightest: { kg: LIGHTEST_KG[sex], beyond: "continued" },
      coefficient: (x) => (x >= b ? 1 : 10 ** (a * Math.log10(x / b) ** 2)),
    };
  },
};
