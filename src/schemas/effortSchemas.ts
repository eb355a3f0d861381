import * as z from "zod";
import { HIGHEST_RIR } from "../units/effort";

/** More repetitions than this in one set are taken for a mistyped number; judgement. */
export const MOST_REPETITIONS = 1000;

/** Whole repetitions of one set. */
export const repetitionsSchema = /* @__PURE__ */ z.int().min(0).max(MOST_REPETITIONS);

/** Repetitions in reserve in half steps. */
export const repetitionsInReserveSchema = /* @__PURE__ */ z.number().min(0).max(HIGHEST_RIR).multipleOf(0.5);

/** A rating from 0 to 10: pain, readiness, soreness. */
export const ratingSchema = /* @__PURE__ */ z.number().min(0).max(10);

/** Seconds, metres, metres per second: a finite amount of at least 0. */
export const amountSchema = /* @__PURE__ */ z.number().min(0);
