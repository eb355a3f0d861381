import { LiftcoreError } from "../foundation/LiftcoreError";
import { describeValue } from "../foundation/describeValue";

/** Returns the format with an id; throws `unknown-format` listing those offered when there is none. */
export function requireFormat<Format extends { readonly id: string }>(id: string, offered: readonly Format[]): Format {
  const format = offered.find((candidate) => candidate.id === id);
  if (format !== undefined) return format;
  const ids = [...new Set(offered.map((candidate) => candidate.id))].join(", ");
  throw new LiftcoreError("unknown-format", `format must be one of ${ids}, got ${describeValue(id)}`, "format");
}
