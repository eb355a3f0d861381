import { isList, isRecord } from "../../json/isRecord";
import { joinPath } from "../../json/jsonPath";
import { DOCUMENT_PARTS, type DocumentPart } from "./documentParts";

/** One object of a document. */
export interface VisitedPart {
  readonly part: DocumentPart;
  readonly path: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** Lists every object of a document that openweight defines, parents first; what stands under unknown keys is not entered. */
export function visitParts(document: unknown, part: DocumentPart): readonly VisitedPart[] {
  const visited: VisitedPart[] = [];
  visit(document, part, "", visited);
  return visited;
}

/** As deep as the parts are nested in one another, whatever the document. */
function visit(value: unknown, part: DocumentPart, path: string, into: VisitedPart[]): void {
  if (!isRecord(value)) return;
  into.push({ part, path, value });
  for (const [key, child] of Object.entries<DocumentPart>(DOCUMENT_PARTS[part].children)) {
    const found = Object.hasOwn(value, key) ? value[key] : undefined;
    const place = joinPath(path, key);
    if (isList(found)) for (const [index, one] of found.entries()) visit(one, child, joinPath(place, index), into);
    else visit(found, child, place, into);
  }
}

/** The keys openweight defines for a part. */
export function keysOf(part: DocumentPart): readonly string[] {
  return Object.keys(DOCUMENT_PARTS[part].schema.shape);
}
