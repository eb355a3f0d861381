/**
 * Writes every JSON Schema document of the built library to dist/schemas/<name>.schema.json, for other languages.
 * Runs at the end of `npm run build`; the build empties dist/ first, so no file outlives its schema.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { interchangeJsonSchemas } from "../dist/interchange.js";
import { jsonSchemas } from "../dist/schemas.js";

const folder = new URL("../dist/schemas/", import.meta.url).pathname;
mkdirSync(folder, { recursive: true });

const written = new Set();
for (const schema of [...Object.values(jsonSchemas), ...Object.values(interchangeJsonSchemas)]) {
  const [, name] = /^urn:liftcore:schema:([a-z][a-z0-9-]*):\d+$/u.exec(schema.$id) ?? [];
  if (name === undefined || written.has(name)) throw new Error(`no name, or one that another schema has: ${schema.$id}`);
  written.add(name);
  writeFileSync(join(folder, `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
}
console.log(`${written.size} JSON Schema documents in dist/schemas`);
