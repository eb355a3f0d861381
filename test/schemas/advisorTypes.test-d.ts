import { expectTypeOf, test } from "vitest";
import type * as z from "zod";
import type { Advice } from "../../src/advisor/advice";
import type { Plan } from "../../src/advisor/plan";
import type { Lifter } from "../../src/programming/lifter";
import type { adviceSchema } from "../../src/schemas/adviceSchema";
import type { lifterSchema } from "../../src/schemas/lifterSchema";
import type { planSchema, plansSchema } from "../../src/schemas/planSchema";

/** A union with each member written as one object, so that an intersection equals the object it stands for. */
type Flat<Union> = Union extends unknown ? { [Key in keyof Union]: Union[Key] } : never;

test("what a schema of the advisor gives is the library's own type, no key more or less", () => {
  expectTypeOf<Flat<z.infer<typeof planSchema>>>().toEqualTypeOf<Flat<Plan>>();
  expectTypeOf<Flat<z.infer<typeof plansSchema>[string]>>().toEqualTypeOf<Flat<Plan>>();
  expectTypeOf<z.infer<typeof lifterSchema>>().toEqualTypeOf<Lifter>();
  expectTypeOf<Omit<z.infer<typeof adviceSchema>, "plan">>().toEqualTypeOf<Omit<Advice, "plan">>();
  expectTypeOf<Flat<z.infer<typeof adviceSchema>["plan"]>>().toEqualTypeOf<Flat<Advice["plan"]>>();
});
