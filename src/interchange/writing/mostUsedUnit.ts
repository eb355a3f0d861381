import type { TrainingLog } from "../../log/types";
import type { MassUnit } from "../../units/mass";
import type { Catalogue } from "../../catalogue/catalogue";
import { createNamer } from "./nameInFile";
import { listRows } from "./writtenRow";

/** The unit most of a log's loads are in, as far as tables have a place for them; kilograms where neither has more. */
export function mostUsedUnit({ sessions }: TrainingLog, catalogue: Catalogue): MassUnit {
  const nameOf = createNamer(catalogue);
  const counts = { kg: 0, lb: 0 };
  for (const session of sessions) {
    for (const { load } of listRows(session, nameOf)) if (load !== undefined) counts[load.unit] += 1;
  }
  return counts.lb > counts.kg ? "lb" : "kg";
}
