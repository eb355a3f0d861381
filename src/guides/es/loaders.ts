import type { GuideLoader } from "../guide";

/** How to fetch each guide; a chunk each, so that a bundle carries no prose until asked. */
export const loaders: Readonly<Record<string, GuideLoader>> = {
};
