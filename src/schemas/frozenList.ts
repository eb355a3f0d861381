import * as z from "zod";

/** A list that is read and not changed. */
export function frozenList<Item extends z.ZodType>(item: Item): z.ZodReadonly<z.ZodArray<Item>> {
  return z.readonly(z.array(item));
}
