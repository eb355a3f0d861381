/** Run by scripts/check-pack.mjs in a project that has the packed library installed; the arguments are its entries. */
const assert = require("node:assert/strict");
const { isLiftcoreError } = require("liftcore/foundation");
const { epley, estimateOneRepMax } = require("liftcore/strength");
const { convertMass, kg, lb } = require("liftcore/units");

for (const entry of process.argv.slice(2)) {
  assert.ok(Object.keys(require(entry)).length > 0, `${entry} exports nothing`);
}
assert.equal(require("liftcore/package.json").name, "liftcore");

// Other languages read the schemas as files; each is what the library makes of its own.
const { jsonSchemas } = require("liftcore/schemas");
const { interchangeJsonSchemas } = require("liftcore/interchange");
for (const schema of [...Object.values(jsonSchemas), ...Object.values(interchangeJsonSchemas)]) {
  const name = schema.$id.split(":").at(-2);
  assert.deepEqual(require(`liftcore/schemas/${name}.schema.json`), schema);
}

assert.deepEqual(convertMass(lb(100), "kg"), kg(45.359237));
assert.equal(estimateOneRepMax({ load: 100, reps: 1 }), 100);
assert.ok(epley.estimate(100, 5) > 100);

// An error thrown by the ESM copy is known to the CJS copy.
import("liftcore/units").then((esm) => {
  assert.throws(
    () => esm.kg(Number.NaN),
    (error) => isLiftcoreError(error) && error.code === "invalid-argument",
  );
});
