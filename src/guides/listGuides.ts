import { guideLoaders } from "./guideLoaders";

/**
 * Lists the lifts that have a guide, without loading one.
 *
 * @returns exercise ids; each has a guide in English at least
 * @example
 * import { listGuides } from "liftcore/guides";
 * listGuides()[0] // => "barbell-hip-thrust"
 * listGuides().includes("back-squat") // => true
 */
export function listGuides(): readonly string[] {
  return Object.keys(guideLoaders.en);
}
