import type { Catalogue } from "../../catalogue/catalogue";
import { cellOf, faultyCell, type Cell } from "../cells/cell";
import { readFlag } from "../cells/readFlag";
import { readNumber } from "../cells/readNumber";
import { readRepetitions } from "../cells/readRepetitions";
import { readExertion, readReserve } from "../cells/readReserve";
import { readSeconds } from "../cells/readSeconds";
import { remember } from "../cells/remember";
import type { MassRegistry } from "../massUnits/massRegistry";
import type { ColumnMap } from "../table/columnMap";
import { readMark } from "../table/readMark";
import type { TableFormat } from "../table/tableFormat";
import { createCellReader, createTextReader } from "./cellReader";
import { createDistanceReader } from "./distanceReader";
import { createMassReader } from "./massReader";
import { resolveLogged } from "./nameResolver";
import type { Start, StartReader } from "./startReader";

/** The readers of one table's fields; a field without a column reads as empty. */
export type FieldReaders = ReturnType<typeof createFieldReaders>;

/** What fields are read with. */
export interface FieldTools {
  readonly format: TableFormat;
  readonly columns: ColumnMap;
  readonly startOf: StartReader;
  readonly catalogue: Catalogue;
  readonly masses: MassRegistry;
}

/** Makes the readers of one table's fields. */
export function createFieldReaders({ format, columns, startOf, catalogue, masses }: FieldTools) {
  const signed = { takesNegative: format.negativeIsAssistance === true, masses };
  const text = (field: Parameters<typeof createTextReader>[1]) => createTextReader(columns, field);
  return {
    start: createStartCellReader(columns, startOf),
    exercise: createExerciseReader(columns, format, catalogue),
    load: createMassReader(columns, { kg: "loadKg", lb: "loadLb", plain: "load", unit: "loadUnit" }, signed),
    targetLoad: createMassReader(columns, { plain: "targetLoad", unit: "targetLoadUnit" }, signed),
    bodyMass: createMassReader(columns, { kg: "bodyMassKg", lb: "bodyMassLb", plain: "bodyMass" }, { takesNegative: false, masses }),
    reps: createCellReader(columns, "reps", readRepetitions),
    targetReps: createCellReader(columns, "targetReps", readRepetitions),
    seconds: createCellReader(columns, "seconds", readSeconds),
    restSeconds: createCellReader(columns, "restSeconds", readSeconds),
    distance: createDistanceReader(columns),
    mark: createCellReader(columns, "mark", (word) => readMark(word, format)),
    status: createCellReader(columns, "status", (word) => readMark(word, format)),
    warmup: createCellReader(columns, "warmup", readFlag),
    amrap: createCellReader(columns, "amrap", readFlag),
    skipped: createCellReader(columns, "skipped", readFlag),
    order: createCellReader(columns, "order", readOrder),
    rpe: createCellReader(columns, "rpe", readExertion),
    rir: createCellReader(columns, "rir", readReserve),
    targetRpe: createCellReader(columns, "targetRpe", readExertion),
    entryNote: text("entryNote"),
    setNote: text("setNote"),
    sessionNote: text("sessionNote"),
    superset: text("superset"),
  };
}

/** The start of a row; where the time of day stands in a column of its own, both together. */
function createStartCellReader(columns: ColumnMap, startOf: StartReader) {
  const dayOf = createTextReader(columns, "start");
  const clockOf = createTextReader(columns, "clock");
  if (columns.places.day !== undefined) return createDatedStartReader(columns, startOf);
  return (cells: readonly string[]) => {
    const clock = clockOf(cells);
    return startOf(clock === "" ? dayOf(cells) : `${dayOf(cells)} ${clock}`);
  };
}

/** A moment of the world clock with the lifter's own day beside it; of rows without a moment the day alone. */
function createDatedStartReader(columns: ColumnMap, startOf: StartReader) {
  const momentOf = createTextReader(columns, "start");
  const dayOf = createTextReader(columns, "day");
  const readOn = remember((day) =>
    remember((moment): Cell<Start> => {
      const own = startOf(day);
      const start = moment === "" ? own : startOf(moment);
      if (start.value === undefined || own.value === undefined) return day === "" ? start : own;
      return cellOf({ ...start.value, date: own.value.date });
    }),
  );
  return (cells: readonly string[]) => readOn(dayOf(cells))(momentOf(cells));
}

/** The exercise of a row, named with its equipment where that has a column of its own; each different name is looked up once. */
function createExerciseReader(columns: ColumnMap, { wordsOf }: TableFormat, catalogue: Catalogue) {
  const nameOf = createTextReader(columns, "exercise");
  const equipmentOf = createTextReader(columns, "equipment");
  const lookUp = remember((qualifier) =>
    remember((name) => {
      const exercise = resolveLogged(name, qualifier, catalogue, wordsOf);
      return qualifier === "" ? exercise : { ...exercise, name: exercise.logged };
    }),
  );
  return (cells: readonly string[]) => {
    const name = nameOf(cells);
    if (name === "") return undefined;
    return lookUp(equipmentOf(cells))(name);
  };
}

function readOrder(text: string): Cell<number> {
  const order = readNumber(text);
  return order === undefined && text !== "" ? faultyCell("unreadable-value", "the place of a set is a number") : cellOf(order);
}
