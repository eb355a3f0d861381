/**
 * Checks the package as a user gets it: packs dist/ into a tarball outside the checkout, judges it with publint and
 * attw, installs it into an empty project, uses every entry from ESM, CJS and TypeScript, and runs the command.
 * Needs `npm run build` first.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { mustRun } from "./run.mjs";

if (!existsSync("dist/index.js")) {
  console.log("FAIL dist/ is missing: run `npm run build` first");
  process.exit(1);
}

const { exports } = JSON.parse(readFileSync("package.json", "utf8"));
const entries = Object.keys(exports)
  .filter((subpath) => !subpath.endsWith(".json"))
  .map((subpath) => subpath.replace(".", "liftcore"));

const folder = mkdtempSync(join(tmpdir(), "liftcore-pack-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

mustRun("npm pack", "npm", ["pack", "--ignore-scripts", "--pack-destination", folder]);
const tarball = join(
  folder,
  readdirSync(folder).find((file) => file.endsWith(".tgz")),
);
mustRun("publint", "node_modules/.bin/publint", ["run", tarball, "--strict"]);
mustRun("attw: types of every entry in node10, node16 and bundlers", "node_modules/.bin/attw", [tarball, "--no-color"]);

const project = join(folder, "project");
mkdirSync(project);
writeFileSync(join(project, "package.json"), JSON.stringify({ name: "consumer", private: true }));
mustRun("install into an empty project", "npm", ["install", tarball, "--prefer-offline", "--no-audit", "--no-fund"], {
  cwd: project,
});

cpSync("test/package/consumer", project, { recursive: true });
mustRun("use it from ESM", process.execPath, ["use.mjs", ...entries], { cwd: project });
mustRun("use it from CJS", process.execPath, ["use.cjs", ...entries], { cwd: project });

for (const extension of ["mts", "cts"]) {
  const lines = entries.map((entry, index) => `import * as e${index} from "${entry}";\nvoid e${index};`);
  writeFileSync(join(project, `types.${extension}`), lines.join("\n"));
}
const tsc = resolve("node_modules/typescript/bin/tsc");
const compile = [tsc, "--noEmit", "--strict", "--target", "es2022", "--lib", "es2022,dom"];
mustRun(
  "compile against it, NodeNext",
  process.execPath,
  [...compile, "--module", "nodenext", "types.mts", "types.cts"],
  { cwd: project },
);
mustRun(
  "compile against it, bundler",
  process.execPath,
  [...compile, "--module", "esnext", "--moduleResolution", "bundler", "types.mts"],
  { cwd: project },
);

const help = mustRun("npx liftcore --help", "npx", ["--no-install", "liftcore", "--help"], { cwd: project });
if (!/report/u.test(help)) {
  console.log(`FAIL the help text does not name the report command:\n${help}`);
  process.exit(1);
}
