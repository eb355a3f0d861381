import { checkOneOf } from "../../foundation/checkOneOf";
import { BODY_MAPS, bodyMapSlugs, type BodyMap, type BodyMapSlug } from "./bodyMaps";
import { findMuscle } from "./findMuscle";

/**
 * Finds the shapes to colour for a muscle, or for a region of one, in a component that draws the body.
 *
 * @param map the component's package name
 * @param id of a muscle or of a region; a region that the component does not draw apart has its muscle's shapes
 * @returns the names of the shapes; none where the component does not draw the muscle
 * @throws LiftcoreError `invalid-argument` for an unknown component or id
 * @example
 * import { findBodyMapSlugs } from "liftcore/catalogue";
 * findBodyMapSlugs("react-body-highlighter", "soleus") // => ["left-soleus", "right-soleus"]
 * findBodyMapSlugs("react-native-body-highlighter", "vastus-medialis") // => ["quadriceps"]
 * findBodyMapSlugs("react-native-body-highlighter", "iliopsoas") // => []
 */
export function findBodyMapSlugs<Map extends BodyMap>(map: Map, id: string): readonly BodyMapSlug<Map>[] {
  checkOneOf("map", map, BODY_MAPS);
  const { muscle } = findMuscle(id);
  const table: Readonly<Partial<Record<string, readonly BodyMapSlug<Map>[]>>> = bodyMapSlugs[map];
  return table[id] ?? table[muscle.id] ?? [];
}
