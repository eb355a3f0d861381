/**
 * Every published or peer-run row of the shared vectors whose function we have, through one adapter for each function.
 * The rows stand beside the repository (`VECTORS` names another file); the same values with our names for arguments
 * are in test/published, so nothing is lost without them.
 */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { adapters } from "./adapters";
import { hasDataset } from "./datasets";

interface Vector {
  readonly fn: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly expected: unknown;
  readonly tolerance: number;
  readonly kind: string;
}

const PATH = process.env["VECTORS"] ?? "../shared/vectors/golden.json";
const rows: readonly Vector[] = existsSync(PATH) ? JSON.parse(readFileSync(PATH, "utf8")) : [];

/** Rows where we differ on purpose, by the name of the function, and how far. */
const DIFFERENT: readonly { readonly fn: string; readonly peer: string; readonly why: string; readonly tolerance: number; readonly where?: (row: Vector) => boolean }[] = [
  { fn: "estimate.kmod_1RM_quantile", peer: "STMr", why: "its search stops short of the best line; ours loses less by its own measure", tolerance: 1 },
  { fn: "estimate.k_1RM_quantile", peer: "STMr", why: "its search stops short of the best line; ours loses less by its own measure", tolerance: 1 },
  { fn: "estimate.klin_1RM_quantile", peer: "STMr", why: "its search stops short of the best line; ours loses less by its own measure", tolerance: 1 },
  { fn: "oneRM.brzycki0278", peer: "tables in decimals", why: "1.0278 - 0.0278 r is 36 / (37 - r) rounded; we keep the fraction", tolerance: 0.2 },
  {
    fn: "rpe.percent1RMRow",
    peer: "the R package strength",
    why: "two cells of its table by Brzycki, 15 repetitions at 6.5 and 6, break the formula they were made by",
    tolerance: 3,
    where: ({ args }) => args["table"] === "brzycki-rpe" && (args["rpe"] === 6.5 || args["rpe"] === 6),
  },
];

const evidence = rows.filter(({ kind }) => kind === "published" || kind === "peer-run");
const groups = [...new Set(evidence.map(({ fn }) => fn))].filter((fn) => fn in adapters);

describe.runIf(groups.length > 0)("the shared vectors", () => {
  describe.each(groups)("%s", (fn) => {
    const own = evidence.filter((row) => row.fn === fn);
    test.each(own.map((row) => [JSON.stringify(row.args), row] as const))("%s", (_args, row) => {
      const { dataset } = row.args;
      if (typeof dataset === "string" && !hasDataset(dataset)) return;
      const difference = DIFFERENT.find((one) => one.fn === fn && (one.where?.(row) ?? true));
      const tolerance = difference?.tolerance ?? row.tolerance;
      expectClose(adapters[fn]?.(row.args), row.expected, tolerance, fn);
    });
  });
});

test.skipIf(rows.length > 0)("the shared vectors are not here", () => {
  expect(rows).toEqual([]);
});

function expectClose(value: unknown, expected: unknown, tolerance: number, place: string): void {
  if (typeof expected === "number") {
    expect(typeof value, place).toBe("number");
    expect(Math.abs(Number(value) - expected), `${place}: ${String(value)} for ${expected}`).toBeLessThanOrEqual(tolerance + 1e-12);
  } else if (Array.isArray(expected)) {
    expect(Array.isArray(value) ? value.length : value, place).toBe(expected.length);
    expected.forEach((one: unknown, at) => {
      expectClose(Array.isArray(value) ? value[at] : undefined, one, tolerance, `${place}[${at}]`);
    });
  } else if (typeof expected === "object" && expected !== null) {
    for (const [name, one] of Object.entries(expected)) expectClose(new Map(Object.entries(value ?? {})).get(name), one, tolerance, `${place}.${name}`);
  } else expect(value ?? null, place).toBe(expected);
}
