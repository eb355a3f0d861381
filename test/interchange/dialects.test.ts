/**
 * Small exports of invention in the manner of each app, each beside the log a careful person reads from it:
 * dialects/<dialect>.csv (or .txt, .source.json) and dialects/<dialect>.json. Nothing in them is anyone's log.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { getExercise } from "../../src/catalogue/getExercise";
import { importLog, type ImportReport } from "../../src/interchange/importLog";
import type { ImportOptions } from "../../src/interchange/importOptions";
import type { Accounting, PreservedValue, UnitReading } from "../../src/interchange/formatReading";
import type { ImportIssue } from "../../src/interchange/importIssue";
import type { ExerciseEntry, Session } from "../../src/log/types";
import { safeParseLog } from "../../src/schemas/parseLog";

interface ExpectedEntry extends Omit<ExerciseEntry, "exerciseId" | "name"> {
  /** As logged, without spaces around it; several where either reading is right. */
  readonly name: string | readonly string[];
  /** Only where nobody could doubt which lift it is. */
  readonly exerciseId?: string;
}

interface ExpectedSession extends Omit<Session, "id" | "entries"> {
  readonly entries: readonly ExpectedEntry[];
}

interface Expectation {
  /** What the dialect shows. */
  readonly about: string;
  readonly options: ImportOptions & { readonly timeZone?: string };
  readonly format: string;
  readonly unit: Partial<UnitReading>;
  readonly accounting: Accounting;
  readonly sessions: readonly ExpectedSession[];
  /** Every rejected row, in order of line; `line` is where the row begins. */
  readonly rejections: readonly Partial<ImportIssue>[];
  /** Codes that must be among the issues. */
  readonly issueCodes?: readonly string[];
  /** Values that must be among the preserved. */
  readonly preserved?: readonly Partial<PreservedValue>[];
}

interface Dialect {
  readonly name: string;
  readonly text: string;
  readonly expected: Expectation;
}

const FOLDER = "test/interchange/dialects";
const files = readdirSync(FOLDER).filter((file) => !file.startsWith("."));
const isExpectation = (file: string) => file.endsWith(".json") && !file.endsWith(".source.json");

const DIALECTS: readonly string[] = [
  "fitbod", "fitnotes-android-kgs", "fitnotes-android-lbs", "fitnotes-android-unit-column", "fitnotes-ios", "garmin", "gymbook-it",
  "hevy-2023", "hevy-crlf", "hevy-kg-km", "hevy-kg-miles", "hevy-lbs-km", "hevy-lbs-miles", "hevy-pt", "hevy-semicolon", "hevy-tr",
  "hevy-us-date", "jefit", "liftcore", "liftosaur", "openweight", "repcount", "spreadsheet-long", "spreadsheet-wide", "strong-2016-lb-mi",
  "strong-2017-kg-km", "strong-2018-no-duration", "strong-2019-rpe", "strong-android-13", "strong-android-14", "strong-android-excel",
  "strong-android-headerless", "strong-android-mixed-units", "strong-ios", "strong-ios-10col", "strong-ios-de", "strong-ios-es",
  "strong-ios-fr", "strong-ios-pt", "strong-ios-rest", "strong-v6", "stronglifts-2016-mdy", "stronglifts-2018-dmy", "stronglifts-2026-kg",
  "stronglifts-2026-lb",
];

function readDialect(name: string): Dialect {
  const source = files.filter((file) => file.startsWith(`${name}.`) && !isExpectation(file));
  const expected: Expectation = JSON.parse(readFileSync(`${FOLDER}/${name}.json`, "utf8"));
  return { name, text: readFileSync(`${FOLDER}/${source.join()}`, "utf8"), expected };
}

const fold = (name: string) => name.trim().toLowerCase();

/** The name the lifter sees: as logged, or the catalogue's where that is the same. */
function shownName({ name, exerciseId }: ExerciseEntry): string {
  return fold(name ?? getExercise(exerciseId).name);
}

/** Labels are the app's own; what counts is who shares one. */
function numberSupersets<E extends { readonly superset?: string }>(entries: readonly E[]): readonly E[] {
  const labels: string[] = [];
  for (const { superset } of entries) if (superset !== undefined && !labels.includes(superset)) labels.push(superset);
  return entries.map((entry) => (entry.superset === undefined ? entry : { ...entry, superset: String(labels.indexOf(entry.superset)) }));
}

const without = (fields: object, name: string) => Object.fromEntries(Object.entries(fields).filter(([key]) => key !== name));

/** An entry as read, with its name as the expectation spells it where it is one of those it takes. */
function entryAsSeen(entry: ExerciseEntry, wanted: ExpectedEntry | undefined): unknown {
  const shown = shownName(entry);
  const isTaken = wanted !== undefined && [wanted.name].flat().some((name) => fold(name) === shown);
  const seen = { ...entry, name: isTaken ? wanted.name : shown };
  return wanted?.exerciseId === undefined ? without(seen, "exerciseId") : seen;
}

function asSeen({ log }: ImportReport, expected: readonly ExpectedSession[]): readonly unknown[] {
  return log.sessions.map((session, at) => ({
    ...without(session, "id"),
    entries: numberSupersets(session.entries).map((entry, index) => entryAsSeen(entry, expected[at]?.entries[index])),
  }));
}

function asExpected(sessions: readonly ExpectedSession[]): readonly unknown[] {
  return sessions.map((session) => ({ ...session, entries: numberSupersets(session.entries) }));
}

describe("the samples of dialects", () => {
  it("are the ones listed, each with one text", () => {
    expect(files.filter(isExpectation)).toEqual(DIALECTS.map((name) => `${name}.json`).sort());
    expect(files.filter((file) => !isExpectation(file)).map((file) => file.replace(/\.(?:csv|txt|source\.json)$/u, "")).sort()).toEqual([...DIALECTS].sort());
  });

  it.each(DIALECTS)("%s expects as many sets and rejections as it counts", (name) => {
    const { accounting, sessions, rejections } = readDialect(name).expected;
    expect(accounting.rows).toBe(accounting.sets + accounting.nonSets + accounting.rejected);
    expect(sessions.flatMap(({ entries }) => entries).flatMap(({ sets }) => sets)).toHaveLength(accounting.sets);
    expect(rejections).toHaveLength(accounting.rejected);
  });

  it.each(DIALECTS)("%s expects a log that can be", (name) => {
    const sessions = readDialect(name).expected.sessions.map((session, at) => ({
      ...session,
      id: `${name}:${at}`,
      entries: session.entries.map((entry) => ({ exerciseId: "unlisted:any", ...entry, name: [entry.name].flat().join(" or ") })),
    }));
    expect(safeParseLog({ sessions })).toMatchObject({ ok: true });
  });

  it("keep their bytes", () => {
    const textOf = (name: string) => readDialect(name).text;
    expect(textOf("stronglifts-2026-kg").startsWith("\uFEFF")).toBe(true);
    expect(textOf("strong-2016-lb-mi").split("\r\n")).toHaveLength(15);
    expect(textOf("hevy-crlf")).toMatch(/[^\r]\n/u);
    expect(textOf("hevy-us-date")).toContain("11:40\u202FPM");
    expect(textOf("strong-android-13")).toContain("\v");
    expect(textOf("strong-ios").endsWith("\n")).toBe(false);
  });
});

describe.each(DIALECTS.map(readDialect))("$name", ({ text, expected }) => {
  const report = () => importLog(text, expected.options);

  it("is recognised, with its unit", () => {
    const { format, unit } = report();
    expect(format).toBe(expected.format);
    expect(unit).toMatchObject(expected.unit);
  });

  it("accounts for every row", () => {
    expect(report().accounting).toEqual(expected.accounting);
  });

  it("gives the log a person reads", () => {
    const read = report();
    expect(asSeen(read, expected.sessions)).toEqual(asExpected(expected.sessions));
    expect(safeParseLog(read.log).ok).toBe(true);
  });

  it("says which rows it rejects, which values it doubts and which it keeps aside", () => {
    const { issues, preserved } = report();
    expect(issues.filter(({ action }) => action === "row-rejected")).toMatchObject(expected.rejections);
    expect(issues.filter(({ action }) => action === "nothing-read")).toEqual([]);
    for (const code of expected.issueCodes ?? []) expect(issues.map((issue): string => issue.code)).toContain(code);
    for (const value of expected.preserved ?? []) expect(preserved).toContainEqual(expect.objectContaining(value));
  });
});
