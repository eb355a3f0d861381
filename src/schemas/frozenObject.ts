import * as z from "zod";

/** An object that is read and not changed, with these keys and no others. */
export function frozenObject<Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
): z.ZodReadonly<z.ZodObject<Shape, z.core.$strict>> {
  return z.readonly(z.strictObject(shape));
}
