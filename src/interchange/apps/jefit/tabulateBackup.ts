import type { RecordsContext, VirtualTable } from "../../table/defineRecordsFormat";
import { createExtraColumns } from "../../table/extraColumns";
import type { Journal } from "../../journal";
import type { TextRecord } from "../../table/textRecord";
import { backupColumns, createRecordWriter, type BackupCells, type RecordWriter } from "./backupColumns";
import { createWorkoutFinder } from "./listWorkouts";
import { openSections, type SectionTable } from "./openSection";
import { readCardioLogs } from "./readCardioLogs";
import { readExerciseLogs } from "./readExerciseLogs";
import { readMassSetting } from "./readMassSetting";
import { readNotes } from "./readNotes";
import { createSetTypeFinder } from "./readSetTypes";
import { listKept, READ_SECTIONS } from "./sectionColumns";
import { splitSections, type BackupSection } from "./splitSections";

const LOGS = "EXERCISE LOGS";
/** Columns that are read, but not where they cannot be used or another is. */
const UNUSED = ["starttime", "endtime", "duration", "name"];
const REQUIRED = ["logs", "mydate", "ename"];

/**
 * Turns a backup into a record a set. Six sections are read: the settings for their unit alone, the workouts, the logs of
 * exercises and of cardio, the sets for their types alone, and the notes. The others, such as the profile with the
 * measurements of the body, are passed over.
 */
export function tabulateBackup(text: string, context: RecordsContext): VirtualTable | undefined {
  const { limits, journal } = context;
  const sections = splitSections(text);
  const open = (name: string) => openSections(sections, name, limits);
  const logs = open(LOGS);
  const [first] = logs;
  if (first === undefined) {
    journal.report("invalid-document", `a backup of JEFIT needs the section ${LOGS}`, { line: 1 });
    return undefined;
  }
  const missing = REQUIRED.filter((name) => logs.some(({ header }) => !header.includes(name)));
  if (missing.length > 0) {
    journal.report("missing-column", `the section ${LOGS} of JEFIT needs the columns ${missing.join(", ")}`, { line: first.line });
    return undefined;
  }
  const unit = readMassSetting(open("SETTING"));
  if (unit === undefined) {
    journal.report("incomplete-document", "the section SETTING, which names the unit of the loads, is missing or names none", { line: 1 });
  }
  reportCut(sections, context);
  const extra = createExtraColumns([...UNUSED, ...listExtra(open, journal)]);
  return { columns: backupColumns(unit, extra), records: readAll(logs, open, createRecordWriter(extra), context) };
}

/** The columns of all sections that are preserved; those with a name that is not known are reported. */
function listExtra(open: (name: string) => readonly SectionTable[], journal: Journal): readonly string[] {
  const names: string[] = [];
  for (const section of READ_SECTIONS) {
    for (const table of open(section)) {
      for (const { name, isKnown } of listKept(section, table)) {
        names.push(name);
        if (!isKnown && name !== "") journal.report("unknown-column", `the section ${section} of JEFIT has no such column that is known here`, { line: table.line, column: name });
      }
    }
  }
  return names;
}

function* readAll(
  logs: readonly SectionTable[],
  open: (name: string) => readonly SectionTable[],
  write: RecordWriter,
  context: RecordsContext,
): Generator<TextRecord> {
  const { journal } = context;
  const last = new Map<string, BackupCells>();
  const missed: number[] = [];
  const tools = {
    ...context,
    write,
    workoutOf: createWorkoutFinder(open("WORKOUT SESSIONS"), journal),
    setTypeOf: createSetTypeFinder(open("EXERCISE SET LOGS")),
    seen: (exercise: string, cells: BackupCells) => {
      if (cells.day >= (last.get(exercise)?.day ?? "")) last.set(exercise, cells);
    },
    missed: (line: number) => {
      missed.push(line);
    },
  };
  for (const table of logs) yield* readExerciseLogs(table, tools);
  for (const table of open("CARDIO LOGS")) yield* readCardioLogs(table, write, context);
  for (const table of open("NOTES")) yield* readNotes(table, (exercise) => last.get(exercise), write, context);
  const [line] = missed;
  if (line === undefined) return;
  const message = `${missed.length} exercises belong to workouts that WORKOUT SESSIONS does not list; their days alone are known`;
  journal.report("incomplete-document", message, { line, column: "belongsession" });
}

/** The app ends every section with a line of number signs. */
function reportCut(sections: readonly BackupSection[], { journal }: RecordsContext): void {
  const cut = sections.find(({ isClosed }) => !isClosed);
  if (cut === undefined) return;
  journal.report("incomplete-document", `the file ends within the section ${cut.name}; it may have been cut off`, { line: cut.line });
}
