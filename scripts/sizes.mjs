/**
 * Bundles what users import, minified and gzipped, and holds it against ceilings and a list of what must not appear.
 * The formula and the lift come from dist/ through the package's own exports; needs `npm run build` first.
 */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build, transform } from "esbuild";

const kB = 1000;

const light = ["zod", "papaparse", "prose"];

/** A room, or the root, from src/ without the rows of the catalogue and the guides, which grow with what they hold. */
function withoutRows(room, ceiling) {
  const path = room === "index" ? "./src/index.ts" : `./src/${room}/index.ts`;
  const name = `${room === "index" ? "root" : room} without rows and guides`;
  return [{ name, code: `export * from "${path}";`, ceiling: ceiling * kB, free: light, plugins: [withoutData()] }];
}

/** `free` names what must not appear in the bundle; a ceiling of Infinity only prints the size. */
const bundles = [
  { name: "one formula", code: 'export { epley } from "liftcore/strength";', ceiling: 1 * kB, free: light },
  { name: "an ordinary lift", code: 'export { frontSquat } from "liftcore/catalogue";', ceiling: 2 * kB, free: light },
  { name: "a variant with its lift", code: 'export { singleLegPress } from "liftcore/catalogue";', ceiling: 2 * kB, free: light },
  { name: "a lift around the hip thrust", code: 'export { backSquat } from "liftcore/catalogue";', ceiling: 3 * kB, free: light },
  { name: "the model lift, in full", code: 'export { barbellHipThrust } from "liftcore/catalogue";', ceiling: 7 * kB, free: light },
  { name: "every lift", code: 'export { exercises } from "liftcore/catalogue";', ceiling: 45 * kB, free: light },
  { name: "every lift, found by name", code: 'export { exercises, findExercise } from "liftcore/catalogue";', ceiling: 52 * kB, free: light },
  { name: "the bibliography", code: 'export { sources } from "liftcore/catalogue";', ceiling: Infinity, free: light },
  { name: "plates", code: 'export { solvePlates } from "liftcore/loading";', ceiling: 4 * kB, free: light },
  ...withoutRows("strength", 20),
  ...withoutRows("loading", 15),
  ...withoutRows("volume", 11),
  ...withoutRows("trend", 26),
  ...withoutRows("advisor", 30),
  ...withoutRows("index", 83),
  { name: "root, all that loads at once", code: 'export * from "liftcore";', ceiling: Infinity, free: light },
  { name: "schemas, with zod", code: 'export * from "liftcore/schemas";', ceiling: Infinity, free: ["papaparse"] },
  { name: "interchange", code: 'export * from "liftcore/interchange";', ceiling: Infinity, free: [] },
];

/** Text that gives a module away after minification. */
const markers = {
  zod: ["ZodObject", "ZodError", "_zod"],
  papaparse: ["BAD_DELIMITERS", "skipEmptyLines"],
  prose: await guideSentences(),
};

let breaches = 0;
for (const { name, code, ceiling, free, plugins = [] } of bundles) {
  const text = await bundle(code, plugins);
  const size = gzipSync(text, { level: 9 }).length;
  const found = free.flatMap((kind) =>
    markers[kind].filter((marker) => text.includes(marker)).map((marker) => `${kind}: "${marker}"`),
  );
  const ok = size <= ceiling && found.length === 0;
  if (!ok) breaches += 1;
  const limit = ceiling === Infinity ? "" : ` of ${ceiling}`;
  console.log(
    `${ok ? "ok  " : "FAIL"} ${name.padEnd(30)} ${String(text.length).padStart(8)} B min ${`${size}${limit}`.padStart(14)} B gzip`,
  );
  for (const leak of found.slice(0, 5)) console.log(`     must not appear, ${leak}`);
}
process.exit(breaches === 0 ? 0 : 1);

/** The chunk that loads at once; what is imported on demand stays out. */
async function bundle(code, plugins) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: resolve("."), sourcefile: "entry.js" },
    bundle: true,
    splitting: true,
    format: "esm",
    minify: true,
    charset: "utf8",
    platform: "browser",
    target: "es2022",
    outdir: "out",
    write: false,
    logLevel: "error",
    plugins,
  });
  const byName = new Map(outputFiles.map((file) => [file.path, file.text]));
  const entry = outputFiles.find((file) => file.path.endsWith("stdin.js"));
  return [entry.path, ...staticImports(entry, byName)].map((path) => byName.get(path)).join("\n");
}

/** The chunks that a chunk imports statically, and theirs. */
function staticImports(file, byName, seen = new Set()) {
  for (const [, path] of (byName.get(file.path) ?? "").matchAll(/(?:from|import)\s*"(\.\/[^"]+)"/gu)) {
    const chunk = resolve(file.path, "..", path);
    if (seen.has(chunk)) continue;
    seen.add(chunk);
    staticImports({ path: chunk }, byName, seen);
  }
  return seen;
}

/** Replaces the rows of the catalogue (lifts, muscles, equipment, sources) and the prose of the guides by empty stand-ins with the same names. */
function withoutData() {
  const data = /[\\/]src[\\/](?:catalogue[\\/](?:(?:lifts|localNames|anatomy)[\\/].+|commonMistakes|presets|thresholds|muscles|equipment|sources|names[\\/]spellings)|guides[\\/][^\\/]+[\\/].+)\.ts$/;
  return {
    name: "without-data",
    setup({ onLoad }) {
      onLoad({ filter: data }, async ({ path }) => {
        const { code } = await transform(readFileSync(path, "utf8"), { loader: "ts", format: "esm" });
        const [, names = ""] = /export \{([^}]*)\}/u.exec(code) ?? [];
        return {
          contents: names
            .split(",")
            .map((name) => exportEmpty(name.trim().split(/ as /u).at(-1)))
            .join("\n"),
        };
      });
    },
  };
}

function exportEmpty(name) {
  return name === "" ? "" : `export const ${name} = [];`;
}

/** The beginning of every long text of the English guides. */
async function guideSentences() {
  const guides = await import(pathToFileURL(resolve("dist/guides/en.js")).href);
  const texts = [];
  JSON.stringify(guides, (_key, value) => (typeof value === "string" ? texts.push(value) : value));
  return texts
    .filter((text) => text.length > 60)
    .map((text) => text.slice(0, 40))
    .filter((text) => !/["'`\\\n]/u.test(text));
}
