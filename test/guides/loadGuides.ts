import type { Guide } from "../../src/guides/guide";
import { guideLoaders } from "../../src/guides/guideLoaders";
import { locales } from "../../src/guides/locales";

/** Every guide in every language, named for a test title. */
export async function loadGuides(): Promise<readonly (readonly [name: string, guide: Guide])[]> {
  const guides: [string, Guide][] = [];
  for (const locale of locales) {
    for (const [id, load] of Object.entries(guideLoaders[locale])) guides.push([`${locale}/${id}`, await load()]);
  }
  return guides;
}
