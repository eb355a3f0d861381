/** docs/formats.md names every format, option and code there is, and none that is not; what it says of writing is tried. */
import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { OPENWEIGHT_KINDS } from "../../src/interchange/openweight/openweightKind";
import { BINARY_KINDS } from "../../src/interchange/bytes/binaryKind";
import { TEXT_ENCODINGS } from "../../src/interchange/bytes/textDecision";
import type { ExportOptions } from "../../src/interchange/exportOptions";
import { UNIT_SOURCES } from "../../src/interchange/formatReading";
import { formats, WRITABLE_FORMATS } from "../../src/interchange/formats";
import { IMPORT_ACTIONS, ISSUE_CODES } from "../../src/interchange/importIssue";
import { DEFAULT_LIMITS } from "../../src/interchange/importLimits";
import type { ImportOptions } from "../../src/interchange/importOptions";
import { importLog } from "../../src/interchange/importLog";
import type { ImportStreamOptions } from "../../src/interchange/importStream";
import { listLosses } from "../../src/interchange/listLosses";
import { LOSS_KINDS } from "../../src/interchange/losses/loss";
import { CARELESS_CODES } from "../../src/interchange/openweight/careless/carelessCode";
import { SET_KINDS, type ExerciseEntry, type Session, type SetRecord } from "../../src/log/types";
import { compileExample, readExpected } from "./docExamples";

const page = readFileSync("docs/formats.md", "utf8");

/** The text below a heading, up to the next of its level. */
function section(heading: string): string {
  const level = /^#+ /u.exec(heading)?.[0] ?? "";
  const [, below = ""] = page.split(`\n${heading}\n`);
  return below.split(new RegExp(`\\n${level}(?=\\S)`, "u"))[0] ?? "";
}

/** The rows of the tables in a text, without headers and rules; code marks are taken off. */
function rowsOf(text: string): readonly (readonly string[])[] {
  const lines = text.split("\n");
  const isRule = (line = "") => /^\|[-|]+\|$/u.test(line);
  const rows = lines.filter((line, place) => line.startsWith("|") && !isRule(line) && !isRule(lines[place + 1]));
  return rows.map((row) => row.slice(1, -1).split("|").map((cell) => cell.trim().replace(/^`(.*)`$/u, "$1")));
}

const firstCells = (text: string) => rowsOf(text).map(([first]) => first);

/** All that a type of options has; the compiler names what is missing. */
const IMPORT_OPTIONS = { format: 0, unit: 0, timeZone: 0, dayOrder: 0, catalogue: 0, limits: 0 } satisfies Record<keyof ImportOptions, 0>;
const EXPORT_OPTIONS = { unit: 0, catalogue: 0, preserved: 0 } satisfies Record<keyof ExportOptions, 0>;
const STREAM_OPTIONS = { onIssue: 0, onPreserved: 0 } satisfies Record<Exclude<keyof ImportStreamOptions, keyof ImportOptions>, 0>;

describe("formats", () => {
  it("are all in the table, with what is read and written", () => {
    const said = rowsOf(section("## Formats")).map(([id, name, read, written]) => ({ id, name, reads: read === "yes", writes: written === "yes" }));
    expect(said).toEqual(formats);
  });

  it("each have their section, and there is none besides", () => {
    const headings = [...section("## Formats").matchAll(/^### (.+) \(`([\w-]+)`\)$/gmu)].map(([, name, id]) => [id, name]);
    expect(headings).toEqual(formats.map(({ id, name }) => [id, name]));
  });
});

describe("options", () => {
  const reading = section("### Options");

  it("of importLog are all there", () => {
    expect(firstCells(reading)).toEqual(Object.keys(IMPORT_OPTIONS));
    for (const limit of Object.keys(DEFAULT_LIMITS)) expect(reading).toContain(`\`${limit}\``);
  });

  it("of exportLog and of streams are all there", () => {
    const [options = ""] = section("## Writing").split("\n| | ");
    expect(firstCells(options)).toEqual(Object.keys(EXPORT_OPTIONS));
    for (const option of Object.keys(STREAM_OPTIONS)) expect(section("## Streams")).toContain(`\`${option}\``);
  });

  it("have the limits that are said", () => {
    expect(section("### Limits and hostile files").replace(/\s+/gu, " ")).toContain("100 million characters, a million lines");
    expect(section("### Limits and hostile files").replace(/\s+/gu, " ")).toContain("100 000 characters a field");
    expect(DEFAULT_LIMITS).toEqual({ maxCharacters: 100_000_000, maxRows: 1_000_000, maxFieldCharacters: 100_000 });
  });
});

describe("codes", () => {
  it("of issues are all there, in order, with severity, action and what to do", () => {
    const rows = rowsOf(section("## Issue codes")).filter((cells) => cells.length > 2);
    expect(rows.map(([code, severity, action]) => [code, { severity, action }])).toEqual(Object.entries(ISSUE_CODES));
    expect(rows.filter(([, , , meaning = "", remedy = ""]) => !/^\S.*\.$/u.test(meaning) || !/^\S.*\.$/u.test(remedy))).toEqual([]);
  });

  it("of actions and units are all there", () => {
    expect(rowsOf(section("## Issue codes")).filter((cells) => cells.length === 2).map(([action]) => action)).toEqual(IMPORT_ACTIONS);
    expect([...firstCells(section("### Units of load"))].sort()).toEqual([...UNIT_SOURCES].sort());
    for (const kind of LOSS_KINDS) expect(section("## Writing")).toContain(`\`${kind}\``);
  });

  it("of careless documents are all there, with the reason", () => {
    expect(Object.fromEntries(rowsOf(section("## openweight: careless codes")))).toEqual(CARELESS_CODES);
  });

  it("that do not exist are not mentioned", () => {
    const thrown = ["invalid-argument", "unknown-format"];
    const known = new Set<string>([
      ...thrown, ...Object.keys(ISSUE_CODES), ...Object.keys(CARELESS_CODES), ...IMPORT_ACTIONS, ...UNIT_SOURCES, ...TEXT_ENCODINGS,
      ...SET_KINDS, ...OPENWEIGHT_KINDS, ...BINARY_KINDS, ...formats.map(({ id }) => id),
    ]);
    const mentioned = [...page.replace(/```.*?```/gsu, "").matchAll(/`([a-z]+(?:-[a-z0-9]+)+)`/gu)].map(([, code = ""]) => code);
    expect(mentioned.length).toBeGreaterThan(Object.keys(ISSUE_CODES).length);
    expect(mentioned.filter((code) => !known.has(code))).toEqual([]);
  });
});

describe("the table of what is written", () => {
  const [, , table = ""] = /(.*?)\n(\| \| .*?)\n\n/su.exec(section("## Writing")) ?? [];
  const ids = [...(table.split("\n")[0] ?? "").matchAll(/`([\w-]+)`/gu)].map(([, id]) => id);

  const set = (extra: Partial<SetRecord>): SetRecord => ({ kind: "work", load: { value: 100, unit: "kg" }, reps: 5, completed: true, ...extra });
  const visit = (session: Partial<Session>, entry: Partial<ExerciseEntry> = {}, ...sets: readonly SetRecord[]): Session => ({
    id: "s1",
    date: "2026-05-09",
    startedAt: "2026-05-09T17:52:12",
    name: "Legs",
    entries: [{ exerciseId: "barbell-hip-thrust", sets: [set({}), ...sets], ...entry }],
    ...session,
  });
  const plain = visit({});

  /** A session that has what a row is about, and the fields of the loss where it is not held. */
  const TRIALS: Readonly<Record<string, readonly [Session, RegExp]>> = {
    "day of a session": [plain, /^date$/u],
    "its start": [plain, /^startedAt$/u],
    "its length": [visit({ durationSeconds: 3601 }), /^durationSeconds$/u],
    "its name": [plain, /^name$/u],
    "its note": [visit({ note: "hot" }), /^note$/u],
    "its id, body mass, readiness, soreness": [visit({ bodyMass: { value: 80, unit: "kg" }, readiness: 3, soreness: 2 }), /^(?:id|bodyMass|readiness|soreness)$/u],
    "load in its own unit": [visit({}, {}, set({ load: { value: 225, unit: "lb" } })), /load/u],
    assistance: [visit({}, {}, set({ assistance: { value: 20, unit: "kg" } })), /assistance/u],
    "warm-up, drop set": [visit({}, {}, set({ kind: "warmup" }), set({ kind: "drop" })), /kind/u],
    "other kinds of sets": [visit({}, {}, ...(["top", "backoff", "amrap", "myo", "rest-pause", "cluster"] as const).map((kind) => set({ kind }))), /kind/u],
    "to failure": [visit({}, {}, set({ toFailure: true })), /toFailure/u],
    repetitions: [plain, /reps/u],
    "time of a set": [visit({}, {}, set({ durationSeconds: 30 })), /sets\.durationSeconds/u],
    distance: [visit({}, {}, set({ distanceMetres: 400 })), /distance/u],
    effort: [visit({}, {}, set({ rir: 2.5 }), set({ rir: 10 })), /rir/u],
    rest: [visit({}, {}, set({ restSeconds: 90 })), /restSeconds/u],
    tempo: [visit({}, {}, set({ tempo: "3-1-X-0" })), /tempo/u],
    target: [visit({}, {}, set({ target: { reps: { min: 5, max: 5 } } })), /target/u],
    superset: [visit({ entries: ["barbell-hip-thrust", "plank"].map((exerciseId) => ({ exerciseId, superset: "A", sets: [set({})] })) }), /superset/u],
    "note of an exercise": [visit({}, { note: "pad doubled" }), /entries\.note/u],
    "note of a set": [visit({}, {}, set({ note: "left foot slid" })), /sets\.note/u],
    "set not done": [visit({}, {}, set({ completed: false })), /reps|completed/u],
    "everything else, entries without sets": [visit({}, {}, set({ side: "left", painScore: 2, partialReps: 1 })), /side|painScore|partialReps/u],
  };

  it("has a column for every format that is written, and a trial for every row", () => {
    expect(ids).toEqual(WRITABLE_FORMATS.map(({ id }) => id));
    expect(rowsOf(table).map(([label]) => label)).toEqual(Object.keys(TRIALS));
  });

  const plainly = rowsOf(table).flatMap(([label = "", ...cells]) =>
    WRITABLE_FORMATS.flatMap(({ id }, place) => (["yes", "no"].includes(cells[place] ?? "") ? [{ label, id, says: cells[place] ?? "" }] : [])),
  );

  test.each(plainly)("$label in $id: $says", ({ label, id, says }) => {
    const [session, field] = TRIALS[label] ?? [plain, /^$/u];
    const { fields } = listLosses({ sessions: [session] }, id);
    expect(fields.some((loss) => field.test(loss.field)) ? "no" : "yes").toBe(says);
  });
});

describe("examples and links", () => {
  const blocks = [...page.matchAll(/```js\n(?<code>.*?)```/gsu)].map(({ groups }) => groups?.["code"] ?? "");

  test.each(blocks)("an example gives what it says", async (code) => {
    let checks = 0;
    await compileExample(code)(
      (specifier) => import(/* @vite-ignore */ specifier) as Promise<unknown>,
      async (expected, compute) => {
        checks += 1;
        expect(await compute()).toEqual(readExpected(expected));
      },
    );
    expect(checks).toBe(code.split("// =>").length - 1);
  });

  it("lead to headings of the page", () => {
    const anchors = [...page.matchAll(/^#+ (.+)$/gmu)].map(([, heading = ""]) => heading.toLowerCase().replace(/[^\w\s-]/gu, "").replaceAll(" ", "-"));
    const links = [...page.matchAll(/\]\(#([\w-]+)\)/gu)].map(([, anchor = ""]) => anchor);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !anchors.includes(link))).toEqual([]);
  });
});

describe("what the page says of a file", () => {
  const header = "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE";
  const squat = (load: string, reps: string) => `2026-05-09 17:00:00,"Legs",1h,"Squat (Barbell)",1,${load},${reps},0,0,,,`;
  const codesOf = (rows: readonly string[]) => importLog([header, ...rows].join("\n"), { unit: "kg" }).issues.map(({ code }) => code);

  it("holds at the limits it names", () => {
    expect(codesOf([squat("1500", "200")])).toEqual([]);
    expect(codesOf([squat("1501", "5")])).toEqual(["impossible-load"]);
    expect(codesOf([squat("100", "201")])).toEqual(["implausible-repetitions"]);
    expect(codesOf([squat("100", "1001")])).toEqual(["impossible-repetitions"]);
  });

  it("holds for dates: the first with a number above 12 decides, a later one is not swapped", () => {
    const rows = ["13/04/2026", "04/15/2026", "03/04/2026"].map((day) => `${day},Squat,5,100`);
    const { log, issues } = importLog(["Date,Exercise,Reps,Weight (kg)", ...rows].join("\n"));
    expect(log.sessions.map(({ date }) => date)).toEqual(["2026-04-03", "2026-04-13"]);
    expect(issues.map(({ line, code }) => [line, code])).toEqual([[3, "unreadable-date"]]);
  });
});
