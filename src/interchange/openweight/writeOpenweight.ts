import { builtInCatalogue, type Catalogue } from "../../catalogue/catalogue";
import { checkList } from "../../foundation/checkList";
import { checkOneOf } from "../../foundation/checkOneOf";
import type { Session, TrainingLog } from "../../log/types";
import { parseLog } from "../../schemas/parseLog";
import type { PreservedValue } from "../formatReading";
import { composeDocuments } from "./composeDocuments";
import { ID_PREFIX } from "./ledger";
import type { OpenweightLoss } from "./openweightLoss";

/** Options of {@link writeOpenweight}. */
export interface WriteOpenweightOptions {
  /** What an import from openweight preserved, laid over the sessions it belongs to. Values of other formats are passed over. */
  readonly preserved?: readonly PreservedValue[];
  /** Where lifts get their names, ours when left out; for the same document again the one the import had. */
  readonly catalogue?: Catalogue;
}

/** What {@link writeOpenweight} gives. */
export interface OpenweightWriting {
  /** One document, or a JSON list of several. */
  readonly text: string;
  readonly losses: readonly OpenweightLoss[];
}

const OPTION_NAMES = ["preserved", "catalogue"] as const;

/**
 * Writes a log as openweight workout logs, each valid by the published schema, and lists what they cannot hold.
 *
 * A time without offset is written with `-00:00`, the sign of RFC 3339 for an unknown one, and a day without time as its
 * midnight with that sign. With what an import preserved, a document that was imported comes out equal to the original, unknown
 * keys included. Names are cut to 200 characters, notes of a set to 1000, of a lift to 5000, of a workout to 10 000.
 *
 * @param log a valid log
 * @param options what an import preserved, and the catalogue
 * @returns the text, and what is not in it, found by reading the text again
 * @throws LiftcoreError `invalid-argument` for a wrong option, `invalid-data` naming the place for a log that is not valid
 * @example
 * import { writeOpenweight } from "liftcore/interchange";
 * const set = { kind: "work", load: { value: 100, unit: "kg" }, reps: 5, side: "left", completed: true } as const;
 * const session = { id: "s1", date: "2026-05-09", entries: [{ exerciseId: "barbell-hip-thrust", sets: [set] }] };
 * const { text, losses } = writeOpenweight({ sessions: [session] });
 * JSON.parse(text).date // => "2026-05-09T00:00:00-00:00"
 * JSON.parse(text).exercises[0].sets // => [{ "type": "working", "reps": 5, "weight": 100, "unit": "kg" }]
 * losses // => [{ "sessionId": "s1", "path": "entries[0].sets[0].side", "text": "\"left\"", "reason": "no-place" }]
 */
export function writeOpenweight(log: TrainingLog, options: WriteOpenweightOptions = {}): OpenweightWriting {
  for (const name of Object.keys(options)) checkOneOf("options", name, OPTION_NAMES);
  const { preserved = [], catalogue = builtInCatalogue } = options;
  checkList("preserved", preserved);
  const { sessions } = parseLog(log);
  const { documents, losses } = composeDocuments(sessions, groupPreserved(sessions, preserved), catalogue);
  return { text: JSON.stringify(documents.length === 1 ? documents[0] : documents), losses };
}

function groupPreserved(sessions: readonly Session[], preserved: readonly PreservedValue[]): ReadonlyMap<string, readonly PreservedValue[]> {
  const groups = new Map<string, PreservedValue[]>(
    sessions.filter(({ id }) => id.startsWith(ID_PREFIX)).map(({ id }) => [id, []]),
  );
  for (const value of preserved) groups.get(value.sessionId)?.push(value);
  return groups;
}
