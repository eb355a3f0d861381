/** Run by scripts/check-pack.mjs in a project that has the packed library installed; the arguments are its entries. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { isLiftcoreError } from "liftcore/foundation";
import { epley, estimateOneRepMax } from "liftcore/strength";
import { convertMass, kg, lb } from "liftcore/units";

for (const entry of process.argv.slice(2)) {
  assert.ok(Object.keys(await import(entry)).length > 0, `${entry} exports nothing`);
}

assert.deepEqual(convertMass(lb(100), "kg"), kg(45.359237));
assert.equal(estimateOneRepMax({ load: 100, reps: 1 }), 100);
assert.ok(epley.estimate(100, 5) > 100);

const schema = JSON.parse(readFileSync(new URL(import.meta.resolve("liftcore/schemas/training-log.schema.json")), "utf8"));
assert.equal(schema.$schema, "https://json-schema.org/draft/2020-12/schema");
assert.equal(schema.$id, "urn:liftcore:schema:training-log:1");

// An error thrown by the CJS copy is known to the ESM copy.
const commonjs = createRequire(import.meta.url)("liftcore/units");
assert.throws(
  () => commonjs.kg(Number.NaN),
  (error) => isLiftcoreError(error) && error.code === "invalid-argument",
);
