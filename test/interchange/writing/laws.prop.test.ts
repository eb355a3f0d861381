import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exportLog } from "../../../src/interchange/exportLog";
import type { ExportOptions } from "../../../src/interchange/exportOptions";
import type { WritableFormatId } from "../../../src/interchange/formats";
import { importLog } from "../../../src/interchange/importLog";
import { listLosses } from "../../../src/interchange/listLosses";
import type { SetRecord, TrainingLog } from "../../../src/log/types";
import { validLog } from "../../arbitraries/validLog";

const OWN = ["liftcore", "liftcore-csv"] as const;
const FOREIGN = ["strong", "hevy", "fitnotes"] as const;

/** Texts that break tables: separators, quotes, line ends of all kinds, formulas, rows within notes, look-alikes of escapes. */
const nasty = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.array(
    fc.constantFrom(
      ",", ";", '"', "'", "\n", "\r", "\r\n", "\t", "\0", "\v", "\\", "\\n", "\\e", "\\s", " ", "=1+1", "-5", "+", "@", "🏋️‍♀️", "\uFEFF", "é",
      "2026-05-09 10:00:00", "2026-05-09", "1,", "Legs", "Squat", "#heels-rise", "#lumbar-hyperextension", "0", "true", "＝",
    ),
    { maxLength: 6 },
  ).map((parts) => parts.join("")),
);

/** A valid log whose texts are nasty ones. */
const nastyLog = (log: fc.Arbitrary<TrainingLog>): fc.Arbitrary<TrainingLog> =>
  fc.tuple(log, fc.array(nasty, { minLength: 1, maxLength: 20 })).map(([{ sessions }, texts]) => {
    let next = 0;
    const swap = <T extends { readonly name?: string; readonly note?: string }>(part: T): T => ({
      ...part,
      ...(part.name !== undefined && { name: texts[next++ % texts.length] }),
      ...(part.note !== undefined && { note: texts[next++ % texts.length] }),
    });
    return {
      sessions: sessions.map((session) => ({
        ...swap(session),
        entries: session.entries.map((entry) => ({ ...swap(entry), sets: entry.sets.map(swap) })),
      })),
    };
  });

const anyLog = fc.oneof(validLog(), nastyLog(validLog()), nastyLog(validLog(fc.constant("kg"))), nastyLog(validLog(fc.constant("lb"))));
const foreign = fc.oneof(
  fc.record({ format: fc.constantFrom(...FOREIGN), options: fc.constant<ExportOptions>({}) }),
  fc.record({ format: fc.constant("hevy" as const), options: fc.record({ unit: fc.constantFrom("kg", "lb") }) }),
);

const setsOf = ({ sessions }: TrainingLog): readonly SetRecord[] => sessions.flatMap(({ entries }) => entries.flatMap(({ sets }) => sets));
const read = (log: TrainingLog, format: WritableFormatId, options: ExportOptions = {}) => importLog(exportLog(log, format, options), { format });

/** What every format here says of a set: its repetitions, time and distance where it was done. */
const doneOf = (set: SetRecord): string => {
  const { reps = 0, durationSeconds = 0, distanceMetres = 0, completed } = set;
  const isTimed = durationSeconds > 0 || distanceMetres > 0;
  return completed && (isTimed || reps > 0) ? [reps, durationSeconds, distanceMetres].join("/") : "not done";
};

/** An object as text, keys in order; undefined fields are absent. */
const inOrder = (value: object): string =>
  JSON.stringify(Object.entries(value).filter(([, own]) => own !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)));

describe.each(OWN)("%s", (format) => {
  it("is read back equal, whatever the texts hold, and loses nothing", () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const report = importLog(exportLog(log, format));
        expect(report.format).toBe(format);
        expect(report.log).toEqual(log);
        expect(report.issues.filter(({ code }) => code !== "replaced-characters")).toEqual([]);
        expect(report.accounting.sets).toBe(setsOf(log).length);
        expect(listLosses(log, format)).toEqual({ losses: [], fields: [] });
      }),
    );
  });
});

describe("strong, hevy, fitnotes", () => {
  it("hold each set: no row is rejected, and repetitions, time and distance of what was done come back", () => {
    fc.assert(
      fc.property(anyLog, foreign, (log, { format, options }) => {
        const { log: back, accounting, issues } = read(log, format, options);
        expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
        expect(accounting).toEqual({ rows: setsOf(log).length, sets: setsOf(log).length, nonSets: 0, rejected: 0 });
        expect(setsOf(back).map(doneOf).sort()).toEqual(setsOf(log).map(doneOf).sort());
      }),
    );
  });

  it("change nothing a second time, and then lose nothing", () => {
    fc.assert(
      fc.property(anyLog, foreign, (log, { format, options }) => {
        const once = read(log, format, options).log;
        expect(read(once, format, options).log).toEqual(once);
        expect(listLosses(once, format, options).losses).toEqual([]);
      }),
    );
  });

  it("name every loss: sets with their losses put in are the sets read", () => {
    fc.assert(
      fc.property(anyLog, foreign, (log, { format, options }) => {
        const { losses } = listLosses(log, format, options);
        const lossesOf = new Map<string, Map<string, unknown>>();
        for (const { sessionId, path, becomes } of losses) {
          const [, place = "", field = ""] = /^(entries\[\d+\]\.sets\[\d+\])\.(\w+)$/u.exec(path) ?? [];
          const key = `${sessionId} ${place}`;
          lossesOf.set(key, (lossesOf.get(key) ?? new Map<string, unknown>()).set(field, becomes));
        }
        const patched = log.sessions.flatMap(({ id, entries }) =>
          entries.flatMap(({ sets }, entry) =>
            sets.map((set, index) => ({ ...set, ...Object.fromEntries(lossesOf.get(`${id} entries[${entry}].sets[${index}]`) ?? []) })),
          ),
        );
        expect(patched.map(inOrder).sort()).toEqual(setsOf(read(log, format, options).log).map(inOrder).sort());
      }),
    );
  });

  it("name every loss of a session that is alone: with its losses put in it is the session read", () => {
    fc.assert(
      fc.property(anyLog, foreign, ({ sessions: [session] }, { format, options }) => {
        fc.pre(session !== undefined && setsOf({ sessions: [session] }).length > 0);
        const { losses } = listLosses({ sessions: [session] }, format, options);
        const fields = losses.filter(({ path }) => /^\w+$/u.test(path)).map(({ path, becomes }) => [path, becomes]);
        const [back] = read({ sessions: [session] }, format, options).log.sessions;
        expect(inOrder({ ...session, ...Object.fromEntries(fields), entries: [] })).toBe(inOrder({ ...back, entries: [] }));
      }),
    );
  });

  it("are detected as what they are", () => {
    fc.assert(
      fc.property(anyLog, foreign, (log, { format, options }) => {
        expect(importLog(exportLog(log, format, options)).format).toBe(format);
      }),
    );
  });
});
