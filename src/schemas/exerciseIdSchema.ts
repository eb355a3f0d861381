import * as z from "zod";

/** Which lift a result is about. */
export const exerciseIdSchema = /* @__PURE__ */ z
  .string()
  .min(1)
  .describe("Id of a lift of the catalogue, or `unlisted:` and a name that the catalogue does not know.");
