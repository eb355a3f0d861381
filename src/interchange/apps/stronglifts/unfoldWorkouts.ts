import { foldText } from "../../../foundation/foldText";
import type { MassUnit } from "../../../units/mass";
import { hasReadableDay } from "../../cells/hasReadableDay";
import { asUnfit, createSetTable, hasLostFields, type SetPlaces } from "../../table/setTable";
import type { TableField } from "../../table/tableField";
import type { Unfolding } from "../../table/tableFormat";
import type { TextRecord } from "../../table/textRecord";
import type { TypedUnit } from "./findTypedUnit";
import { headerOf, isWorkoutRow } from "./headerless";
import { isRounded } from "./isRounded";
import { blocksOf, readWorkoutLayout, type ExerciseBlock } from "./workoutLayout";

/** Its sets are seconds, in cells that hold repetitions for other exercises. */
const HELD = /\bplanks?\b/u;
const FIELDS = [
  "start", "sessionNote", "session", "bodyMass", "bodyMassKg", "bodyMassLb", "exercise", "loadKg", "loadLb", "reps", "seconds",
] as const;

type TextAt = (place: number | undefined) => string;

/** Where a mass stands in either unit. */
interface TwoPlaces {
  readonly kg: number | undefined;
  readonly lb: number | undefined;
}

/** The fields of a mass that stands in two units. */
const LOAD = { kg: "loadKg", lb: "loadLb" } as const;
const BODY_MASS = { kg: "bodyMassKg", lb: "bodyMassLb" } as const;

/**
 * Unfolds rows that hold a workout into rows of a set. An exercise without repetitions was planned and is one row; a
 * workout without a day or without exercises is one row, to be rejected once.
 */
export function unfoldWorkouts(first: readonly string[], { unit, evidence }: TypedUnit): Unfolding {
  const layout = readWorkoutLayout(isWorkoutRow(first) ? headerOf(first) : first);
  const { header, blocks } = layout;
  const { bodyMassKg, bodyMassLb, ...shared } = header.places;
  const body = { kg: bodyMassKg, lb: bodyMassLb };
  const example = { ...header.places, ...exampleOf(blocks[0]) };
  const other = unit === "kg" ? "lb" : "kg";
  const aside = [blocks.find((block) => block[other] !== undefined)?.[other], body[other]].map((place) => place ?? -1);
  const { columns, cut, finish } = createSetTable({ ...header, kept: [...header.kept, ...aside] }, FIELDS, example);

  const unfold = (record: TextRecord): readonly TextRecord[] => {
    const isTooWide = !layout.isOpen && record.cells.slice(header.names.length).some((cell) => cell.trim() !== "");
    if (isTooWide || hasLostFields(record, header)) return [asUnfit(record, header)];
    const textAt: TextAt = (place) => record.cells[place ?? -1]?.trim() ?? "";
    const whole = { ...shared, ...choosePlace(BODY_MASS, body, unit, textAt) };
    const otherLoads: string[] = [];
    const rows = blocksOf(layout, record.cells.length).flatMap((block) => {
      if ([block.exercise, block.kg, block.lb, ...block.sets].every((place) => textAt(place) === "")) return [];
      const own = { ...whole, exercise: block.exercise, ...choosePlace(LOAD, block, unit, textAt) };
      const field = HELD.test(foldText(textAt(block.exercise))) ? "seconds" : "reps";
      const done = block.sets.filter((place) => textAt(place) !== "");
      const sets = done.length === 0 ? [cut(record, own)] : done.map((place) => cut(record, { ...own, ...placesOf(field, place) }));
      const otherLoad = readOther(block, unit, textAt);
      otherLoads.push(...sets.map(() => otherLoad));
      return sets;
    });
    const isUsable = rows.length > 0 && hasReadableDay(textAt(shared.start));
    const otherBody = readOther(body, unit, textAt);
    return finish(record, isUsable ? rows : [rows[0] ?? cut(record, whole)]).map((row, index) =>
      row.cells.length < columns.names.length ? row : { ...row, cells: [...row.cells.slice(0, -aside.length), otherLoads[index] ?? "", otherBody] },
    );
  };
  return { columns: evidence === undefined ? columns : { ...columns, unitEvidence: evidence }, unfold };
}

/** What stands beside a mass in the unit that was not typed, where that is not the same mass. */
function readOther({ kg, lb }: TwoPlaces, typed: MassUnit, textAt: TextAt): string {
  const [own, other] = typed === "kg" ? [textAt(kg), textAt(lb)] : [textAt(lb), textAt(kg)];
  return own === "" || isRounded(textAt(kg), textAt(lb)) ? "" : other;
}

/** The place of a mass that stands in two units: of the one typed, or of the other where that is empty. */
function choosePlace(
  fields: typeof LOAD | typeof BODY_MASS,
  { kg, lb }: TwoPlaces,
  typed: MassUnit,
  textAt: TextAt,
): SetPlaces {
  const isPounds = textAt(lb) !== "" && (typed === "lb" || textAt(kg) === "");
  return isPounds ? placesOf(fields.lb, lb) : placesOf(fields.kg, kg);
}

function placesOf(field: TableField, place: number | undefined): SetPlaces {
  return place === undefined ? {} : { [field]: place };
}

function exampleOf(block: ExerciseBlock | undefined): SetPlaces {
  if (block === undefined) return {};
  const { exercise, kg, lb, sets } = block;
  return { exercise, ...placesOf("loadKg", kg), ...placesOf("loadLb", lb), ...placesOf("reps", sets[0]), ...placesOf("seconds", sets[0]) };
}
