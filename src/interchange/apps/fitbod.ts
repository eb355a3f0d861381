import { readNumber } from "../cells/readNumber";
import { defineTableFormat } from "../table/defineTableFormat";
import { matchColumns } from "../table/matchColumns";
import { rewriteCells } from "../table/rewriteCells";
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
 * beside that, which no file seen has, is preserved with it. Multipliers above 1 are preserved as they stand.
 */
export const fitbod = /* @__PURE__ */ defineTableFormat({ ...TABLE, unfold: unfoldHeader });

function unfoldHeader(header: readonly string[]): Unfolding {
  const columns = matchColumns(header, TABLE);
  const multiplier = columns.kept.find((place) => columns.names[place]?.toLowerCase() === MULTIPLIER);
  const load = columns.places.loadKg ?? columns.places.loadLb;
  if (multiplier === undefined || load === undefined) return rewriteCells(columns, (cells) => cells);
  return rewriteCells(columns, (cells) => {
    const factor = cells[multiplier]?.trim() ?? "";
    const count = readNumber(factor);
    if (count !== 0 && count !== 1) return cells;
    const weight = cells[load]?.trim() ?? "";
    const isDenied = count === 0 && (readNumber(weight) ?? 0) > 0;
    return cells.map((cell, place) => {
      if (place === multiplier) return isDenied ? `${factor} of ${weight}` : "";
      return place === load && isDenied ? "" : cell;
    });
  });
}
