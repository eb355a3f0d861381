import * as z from "zod";

/** A finite amount of at least 0. */
export const amountSchema = /* @__PURE__ */ z.number().min(0);

/** Seconds. */
export const secondsSchema = /* @__PURE__ */ amountSchema.describe("Seconds.");

/** Metres. */
export const metresSchema = /* @__PURE__ */ amountSchema.describe("Metres.");

/** Metres per second. */
export const metresPerSecondSchema = /* @__PURE__ */ amountSchema.describe("Metres per second.");

/** Kilograms where the name of the field says so. */
export const kilogramsSchema = /* @__PURE__ */ amountSchema.describe("Kilograms.");

/** Pounds where the name of the field says so. */
export const poundsSchema = /* @__PURE__ */ amountSchema.describe("Pounds.");

/** A whole count of at least 0: sets, sessions, rows. */
export const countSchema = /* @__PURE__ */ z.int().min(0);

/** A part of a whole, 0 to 1. */
export const shareSchema = /* @__PURE__ */ z.number().min(0).max(1).describe("Share of a whole: 0.5 is 50 %.");

/** A change as a share, of any sign and size. */
export const relativeChangeSchema = /* @__PURE__ */ z.number().describe("Relative change: 0.01 is 1 % more.");
