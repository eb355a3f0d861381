import { readNumber } from "../cells/readNumber";
import { defineTableFormat } from "../table/defineTableFormat";
import { matchColumns } from "../table/matchColumns";
import { rewriteCells } from "../table/rewriteCells";
import { asUnfit } from "../table/setTable";
import type { TableFormat, Unfolding } from "../table/tableFormat";

const MULTIPLIER = "multiplier";

const TABLE = {
  id: "fitbod",
  name: "Fitbod",
  columns: {
    start: ["Date"],
    exercise: ["Exercise"],
    reps: ["Reps"],
    loadKg: ["Weight(kg)"],
    // Attested only second-hand: files seen state kilograms, also those of lifters who use pounds.
    loadLb: ["Weight(lb)", "Weight(lbs)"],
    seconds: ["Duration(s)"],
    distanceMetres: ["Distance(m)"],
    warmup: ["isWarmup"],
    setNote: ["Note"],
  },
  required: [["start"], ["exercise"], ["reps"], ["loadKg", "loadLb"], ["seconds"], ["distanceMetres"], ["warmup"]],
  kept: ["Incline", "Resistance", MULTIPLIER],
} as const satisfies TableFormat;

/**
 * Fitbod. Loads are in kilograms whatever the lifter uses. The multiplier says how often a load counts: 2 for one in each
 * hand or for each side, 4 for both; the load is the one in the hand. Where it counts 0 times there is no load; a weight
 * beside that, which no file seen has, is preserved. Multipliers above 1 are preserved as they stand.
 */
export const fitbod = /* @__PURE__ */ defineTableFormat({ ...TABLE, unfold: unfoldHeader });

function unfoldHeader(header: readonly string[]): Unfolding {
  const columns = matchColumns(header, TABLE);
  const { names, places, kept } = columns;
  const multiplier = kept.find((place) => names[place]?.toLowerCase() === MULTIPLIER);
  const loads = [places.loadKg, places.loadLb].filter((place) => place !== undefined);
  if (multiplier === undefined) return rewriteCells(columns, (cells) => cells);

  const denied = loads.map((place) => names[place] ?? "");
  const extended = { ...columns, names: [...names, ...denied], kept: [...kept, ...denied.map((_, index) => names.length + index)] };
  const unfold: Unfolding["unfold"] = (record) => {
    if (record.cells.length !== names.length) return [asUnfit(record, columns)];
    const cells = [...record.cells];
    const count = readNumber(cells[multiplier]?.trim() ?? "");
    const isDenied = (place: number) => count === 0 && (readNumber(cells[place]?.trim() ?? "") ?? 0) > 0;
    const aside = loads.map((place) => (isDenied(place) ? (cells[place] ?? "") : ""));
    if (count === 0 || count === 1) cells[multiplier] = "";
    for (const [index, place] of loads.entries()) if (aside[index] !== "") cells[place] = "";
    return [{ ...record, cells: [...cells, ...aside] }];
  };
  return { columns: extended, unfold };
}
