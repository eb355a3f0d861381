import * as z from "zod";
import { textUpTo } from "./parts";

/** A lift as openweight names it: free text throughout. Keys of your own are kept. */
export interface OpenweightExercise {
  /** 1 to 200 characters. */
  readonly name: string;
  /** Up to 50 characters, such as "barbell". */
  readonly equipment?: string;
  /** Up to 50 characters, such as "legs". */
  readonly category?: string;
  /** Up to 50 characters each; profiles do not define it. */
  readonly musclesWorked?: readonly string[];
  readonly [key: string]: unknown;
}

/** The lift of a profile's record. */
export const recordedExerciseSchema = /* @__PURE__ */ z.looseObject({
  name: textUpTo(200, 1),
  equipment: z.exactOptional(textUpTo(50)),
  category: z.exactOptional(textUpTo(50)),
});

/** The lift of a log or template. */
export const exerciseSchema = /* @__PURE__ */ z.looseObject({
  name: textUpTo(200, 1),
  equipment: z.exactOptional(textUpTo(50)),
  category: z.exactOptional(textUpTo(50)),
  musclesWorked: z.exactOptional(z.array(textUpTo(50))),
});
