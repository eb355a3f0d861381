import * as z from "zod";
import { MUSCLES } from "../catalogue/muscles";

/** One of the muscles that sets are counted for. */
export const muscleIdSchema = /* @__PURE__ */ z.enum(MUSCLES).describe("A muscle that sets are counted for.");
