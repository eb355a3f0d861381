import { foldText } from "../../../foundation/foldText";
import { hasReadableDay } from "../../cells/hasReadableDay";
import { readNumber } from "../../cells/readNumber";
import { readSeconds } from "../../cells/readSeconds";
import type { ColumnMap } from "../../table/columnMap";
import { matchColumns } from "../../table/matchColumns";
import { asUnfit, createSetTable, type SetPlaces, type SetTexts } from "../../table/setTable";
import type { TableField } from "../../table/tableField";
import type { TableFormat, Unfolding } from "../../table/tableFormat";
import type { TextRecord } from "../../table/textRecord";
import { readHours } from "./readHours";

const PAIR = /^set (\d{1,3}) (reps|kg|lb)$/u;
const PAIR_FIELDS = { reps: "reps", kg: "loadKg", lb: "loadLb" } as const;
const SHARED = ["start", "clock", "durationSeconds", "sessionNumber", "session", "bodyMassKg", "bodyMassLb", "exercise", "entryNote"] as const;
/** In the summary of an exercise: a set that was not begun, where its repetitions say 0. */
const NOT_BEGUN = "-";
/** "5/5/5/-"; the spelling with the letter x has "5x5", which says nothing of a single set. */
const SUMMARY = /^(?:\d{1,3}|-)(?:\/(?:\d{1,3}|-))*$/u;

/** Unfolds rows of an exercise into rows of a set. */
export function unfoldExercises(names: readonly string[], format: TableFormat): Unfolding {
  const sets = findSetPlaces(names);
  const header = withSets(matchColumns(names, format), sets);
  const shared = Object.fromEntries(SHARED.flatMap((field) => (header.places[field] === undefined ? [] : [[field, header.places[field]]])));
  const summary = findColumn(names, ["sets reps", "setsxreps"]);
  const times = findColumn(names, ["sets time", "setsxtime"]);
  const end = findColumn(names, ["end time h mm"]);
  const fields: readonly TableField[] = [...SHARED, "reps", "loadKg", "loadLb", "seconds"];
  const { columns, cut, finish } = createSetTable(header, fields, { ...shared, ...sets[0], ...(times !== undefined && { seconds: times }) });

  const unfold = (record: TextRecord): readonly TextRecord[] => {
    if (record.cells.length !== names.length || record.state === "too-long") return [asUnfit(record, header)];
    const textAt = (place: number | undefined) => record.cells[place ?? -1]?.trim() ?? "";
    const durationSeconds = readHours(textAt(header.places.durationSeconds), textAt(header.places.clock), textAt(end));
    const parts = SUMMARY.test(textAt(summary)) ? textAt(summary).split("/") : [];
    const seconds = readTimes(textAt(times));
    const rest = [...record.cells];
    const rows = sets.flatMap((places, index) => {
      const reps = textAt(places.reps);
      const isUnused = parts.length > 0 && index >= parts.length && (reps === "" || readNumber(reps) === 0);
      const isEmpty = reps === "" && textAt(places.loadKg) === "" && textAt(places.loadLb) === "" && seconds[index] === undefined;
      if (isUnused || isEmpty) return [];
      for (const place of Object.values(places)) rest[place] = "";
      const texts: SetTexts = {
        durationSeconds,
        ...(parts[index] === NOT_BEGUN && readNumber(reps) === 0 && { reps: "" }),
        ...(seconds[index] !== undefined && { seconds: seconds[index] }),
      };
      return [cut(record, { ...shared, ...places }, texts)];
    });
    const isUsable = rows.length > 0 && hasReadableDay(textAt(header.places.start)) && textAt(header.places.exercise) !== "";
    return finish({ ...record, cells: rest }, isUsable ? rows : [rows[0] ?? cut(record, shared, { durationSeconds })]);
  };
  return { columns, unfold };
}

/** The times of the sets of a held exercise; how they look is not attested, so only a list that can be read is taken. */
function readTimes(text: string): readonly (string | undefined)[] {
  const parts = text.split("/").map((part) => part.trim());
  if (text === "" || !parts.every((part) => part === NOT_BEGUN || readSeconds(part).value !== undefined)) return [];
  return parts.map((part) => (part === NOT_BEGUN ? undefined : part));
}

function findSetPlaces(names: readonly string[]): readonly SetPlaces[] {
  const sets = new Map<string, Partial<Record<TableField, number>>>();
  for (const [place, name] of names.entries()) {
    const [, number = "", kind = ""] = PAIR.exec(foldText(name)) ?? [];
    if (kind !== "reps" && kind !== "kg" && kind !== "lb") continue;
    const own = sets.get(number) ?? {};
    own[PAIR_FIELDS[kind]] ??= place;
    sets.set(number, own);
  }
  return [...sets.values()];
}

/** Keeps the columns of sets, too: what stands in those of a set that was not begun is preserved. */
function withSets({ names, places, kept, unknown }: ColumnMap, sets: readonly SetPlaces[]): ColumnMap {
  const own = new Set(sets.flatMap((set) => Object.values(set)));
  const isOther = (place: number) => !own.has(place);
  return { names, places, kept: [...kept.filter(isOther), ...own], unknown: unknown.filter(isOther) };
}

function findColumn(names: readonly string[], spellings: readonly string[]): number | undefined {
  const place = names.findIndex((name) => spellings.includes(foldText(name)));
  return place === -1 ? undefined : place;
}
