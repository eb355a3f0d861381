import { builtInCatalogue } from "../catalogue/catalogue";
import { describeValue } from "../foundation/describeValue";
import { refuseArgument } from "../foundation/refuseArgument";
import type { Session } from "../log/types";
import { parseSession } from "../schemas/parseSession";
import { checkExportOptions } from "./checkExportOptions";
import type { ExportOptions } from "./exportOptions";
import { WRITABLE_FORMATS, type WritableFormatId } from "./formats";
import { isReadableStream } from "./isReadableStream";
import { requireFormat } from "./requireFormat";
import { mostUsedUnit } from "./writing/mostUsedUnit";
import type { LogWriting, WritableFormat } from "./writing/writableFormat";

/**
 * Writes sessions as `exportLog` does, one by one and in the order in which they come, in memory bounded by a session.
 *
 * What differs: where a file has one unit for all loads and none is given, it is the one of the first session.
 *
 * @param sessions valid sessions, as of `importStream`
 * @param format the id of a format that can be written
 * @param options those of `exportLog`
 * @returns the text of a file in pieces; it fails with `invalid-data` on a session that is not valid
 * @throws LiftcoreError `unknown-format` for a format that cannot be written, `invalid-argument` for sessions that are no
 * stream or a wrong option
 * @example
 * import { exportStream, importStream } from "liftcore/interchange";
 * const file = new Blob(["Date,Workout Name,Exercise Name,Set Order,kg,Reps\n2026-05-09 17:00:00,Legs,Squat,1,100,5"]);
 * const text = [];
 * for await (const piece of exportStream(importStream(file.stream()).sessions, "hevy")) text.push(piece);
 * text.join("").trimEnd().split("\n").length // => 2
 */
export function exportStream(sessions: ReadableStream<Session>, format: WritableFormatId, options: ExportOptions = {}): ReadableStream<string> {
  if (!isReadableStream(sessions)) refuseArgument("sessions", `must be a ReadableStream that no one reads, got ${describeValue(sessions)}`);
  const writable: WritableFormat = requireFormat(format, WRITABLE_FORMATS);
  checkExportOptions(options, writable);
  const { catalogue = builtInCatalogue, preserved = [] } = options;
  let writing: LogWriting | undefined;

  const open = (first: readonly Session[], controller: TransformStreamDefaultController<string>): LogWriting => {
    const unit = options.unit ?? (writable.hasOneUnit ? mostUsedUnit({ sessions: first }, catalogue) : "kg");
    const opened = writable.open({ unit, catalogue, preserved });
    controller.enqueue(opened.head());
    writing = opened;
    return opened;
  };

  return sessions.pipeThrough(
    new TransformStream<Session, string>({
      transform: (session, controller) => {
        const valid = parseSession(session);
        controller.enqueue((writing ?? open([valid], controller)).session(valid));
      },
      flush: (controller) => {
        controller.enqueue((writing ?? open([], controller)).tail());
      },
    }),
  );
}
