import { foldText } from "../../../foundation/foldText";
import { readFlag } from "../../cells/readFlag";
import type { ColumnMap } from "../../table/columnMap";
import { matchColumns } from "../../table/matchColumns";
import { asUnfit, createSetTable, type SetPlaces, type SetTexts } from "../../table/setTable";
import type { TableField } from "../../table/tableField";
import type { TableFormat, Unfolding } from "../../table/tableFormat";
import { readLoadAmount, readWorkAmount, type LoadAmount, type WorkAmount } from "./amountCell";

/** The words the cells of kinds are turned into. */
export const KINDS = { warmup: "warmup", cooldown: "cooldown" } as const;

const FIELDS: readonly TableField[] = [
  "start", "clock", "session", "exercise", "setNote", "skipped", "mark", "reps", "seconds", "load", "loadUnit", "distance", "distanceUnit",
];

/**
 * Parts cells that hold a number and a word. The column of kinds is named after its three words, whatever the language:
 * a set, a warm-up, a cool-down.
 */
export function unfoldLogs(names: readonly string[], format: TableFormat): Unfolding {
  const found = matchColumns(names, format);
  const mark = names.findIndex((name) => name.split(" / ").length === 3);
  const { reps, load } = found.places;
  const header = withKept(withoutUnknown(found, mark), [mark, reps, load]);
  const ownPlaces: SetPlaces = { ...found.places, ...(mark !== -1 && { mark }) };
  const [plain = "", warmup = "", cooldown = ""] = (names[mark] ?? "").split(" / ").map(foldText);
  const kindOf = (text: string) => {
    const word = foldText(text);
    if (word === warmup) return KINDS.warmup;
    if (word === cooldown) return KINDS.cooldown;
    return word === plain ? "" : text;
  };
  const places: SetPlaces = {
    ...ownPlaces,
    ...(reps !== undefined && { seconds: reps }),
    ...(load !== undefined && { loadUnit: load, distance: load, distanceUnit: load }),
  };
  const { columns, cut, finish } = createSetTable(header, FIELDS, places);

  const unfold: Unfolding["unfold"] = (record) => {
    if (record.cells.length !== names.length || record.state === "too-long") return [asUnfit(record, header)];
    const textAt = (place: number | undefined) => record.cells[place ?? -1]?.trim() ?? "";
    const kind = kindOf(textAt(mark));
    const work = readWorkAmount(textAt(reps));
    const weight = readLoadAmount(textAt(load));
    const isSkipped = readFlag(textAt(found.places.skipped)).value === true;
    const kept = [kind === KINDS.cooldown, isSkipped && isTime(work), isSkipped && isDistance(weight)];
    const texts: SetTexts = {
      mark: kind,
      ...NO_AMOUNTS,
      ...(work === undefined ? { reps: textAt(reps) } : isSkipped && isTime(work) ? {} : work),
      ...(weight === undefined ? { load: textAt(load) } : isSkipped && isDistance(weight) ? {} : weight),
    };
    return finish(record, [cut(record, places, texts)]).map((row) => {
      const last = row.cells.length - kept.length;
      return { ...row, cells: row.cells.map((cell, place) => (place >= last && kept[place - last] === false ? "" : cell)) };
    });
  };
  return { columns, unfold };
}

const NO_AMOUNTS = { reps: "", seconds: "", load: "", loadUnit: "", distance: "", distanceUnit: "" } as const;

function isTime(amount: WorkAmount | undefined): boolean {
  return amount !== undefined && "seconds" in amount;
}

function isDistance(amount: LoadAmount | undefined): boolean {
  return amount !== undefined && "distance" in amount;
}

function withoutUnknown({ names, places, kept, unknown }: ColumnMap, known: number): ColumnMap {
  const isOther = (place: number) => place !== known;
  return { names, places, kept: kept.filter(isOther), unknown: unknown.filter(isOther) };
}

/** Keeps further columns, last: their texts are preserved where the log has no place for what they say. */
function withKept(columns: ColumnMap, places: readonly (number | undefined)[]): ColumnMap {
  return { ...columns, kept: [...columns.kept, ...places.map((place) => place ?? -1)] };
}
