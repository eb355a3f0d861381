import type { Session } from "../../log/types";
import type { PreservedValue } from "../formatReading";
import type { WritableFormat } from "../writing/writableFormat";
import { createDocumentComposer } from "./composeDocument";
import { ID_PREFIX } from "./ledger";

/**
 * Writes openweight workout logs: of one session the document, of several a JSON list of them. A time without offset is
 * written with `-00:00`, the sign of RFC 3339 for an unknown one, and a day without time as its midnight with that sign.
 */
export const openweightWriter: WritableFormat<"openweight"> = {
  id: "openweight",
  name: "openweight",
  mediaType: "application/json",
  extension: "json",
  hasOneUnit: false,
  visitOf: ({ startedAt, date, name = "" }) => `${startedAt ?? date}\n${name}`,
  open: ({ catalogue, preserved }) => {
    const compose = createDocumentComposer(catalogue);
    const kept = groupBySession(preserved);
    let first: string | undefined;
    let isList = false;

    const write = (session: Session): string => {
      const document = compose(session, kept.get(session.id) ?? []);
      if (document === undefined) return "";
      const text = JSON.stringify(document);
      if (first === undefined) {
        first = text;
        return "";
      }
      const begun = isList ? "" : `[${first}`;
      isList = true;
      return `${begun},${text}`;
    };

    const tail = () => (isList ? "]" : (first ?? "[]"));
    return { head: () => "", session: write, tail };
  },
};

/** Values that other formats preserved are passed over. */
function groupBySession(preserved: readonly PreservedValue[]): ReadonlyMap<string, readonly PreservedValue[]> {
  const groups = new Map<string, PreservedValue[]>();
  for (const value of preserved) {
    if (!value.sessionId.startsWith(ID_PREFIX)) continue;
    const group = groups.get(value.sessionId) ?? [];
    group.push(value);
    groups.set(value.sessionId, group);
  }
  return groups;
}
