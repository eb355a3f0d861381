import type { Exercise } from "../catalogue/exercise";

/**
 * Lists what one set of a lift counts for: the set credit of each muscle, or of the regions where the lift names them.
 *
 * @param exercise a lift, or anything with its `muscles`
 * @returns credits above 0, by the id of a muscle or of a region
 * @example
 * import { barbellHipThrust } from "liftcore/catalogue";
 * import { creditMuscles } from "liftcore/volume";
 * creditMuscles(barbellHipThrust)
 * // => {
 * //   "gluteus-maximus": 1, "biceps-femoris-long-head": 0.5, semitendinosus: 0.5, semimembranosus: 0.5,
 * //   "adductor-magnus": 0.5
 * // }
 */
export function creditMuscles({ muscles }: Pick<Exercise, "muscles">): Readonly<Record<string, number>> {
  return Object.fromEntries(
    muscles
      .filter(({ setCredit }) => setCredit > 0)
      .flatMap(({ muscle, regions = [muscle], setCredit }) => regions.map((id) => [id, setCredit])),
  );
}
