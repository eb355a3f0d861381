import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";
import { floors, forbiddenImports } from "./scripts/floors.mjs";

const everyRoom = floors.flat();
const anyOf = (names) => `(?:${names.join("|")})`;

const importRules = {
  index: {
    regex: `^(?:\\./|\\.\\./)+(?:.+/)?index(?:\\.[jt]s)?$|^\\.{1,2}/?$|^(?:\\.\\./)+${anyOf(everyRoom)}/?$`,
    message: "Import the file that holds the name, not an index.",
  },
  zod: { regex: "^zod(?:/|$)", message: "zod belongs to src/schemas and src/interchange." },
  papaparse: { regex: "^papaparse(?:/|$)", message: "papaparse belongs to src/interchange." },
  node: { regex: "^node:", message: "Only src/cli may use Node." },
  self: { regex: "^liftcore(?:/|$)", message: "Inside the package import the file, not the package." },
};

const restrictImports = (...patterns) => ({ "no-restricted-imports": ["error", { patterns }] });

/** The floor of one room, and which of the heavy modules it may use. */
function roomConfig({ room, forbidden }) {
  const patterns = [importRules.index, importRules.self];
  if (forbidden.length > 0) {
    patterns.push({
      regex: `^(?:\\.\\./)+${anyOf(forbidden)}(?:/|$)`,
      message: `src/${room} may import only from lower floors (scripts/floors.mjs).`,
    });
  }
  if (room !== "schemas" && room !== "interchange") patterns.push(importRules.zod);
  if (room !== "interchange") patterns.push(importRules.papaparse);
  if (room !== "cli") patterns.push(importRules.node);
  return { files: [`src/${room}/**/*.ts`], ignores: ["src/**/index.ts"], rules: restrictImports(...patterns) };
}

const houseSyntax = [
  ["MemberExpression[object.name='Date'][property.name='now']", "The clock is an argument: no Date.now()."],
  ["NewExpression[callee.name='Date'][arguments.length=0]", "The clock is an argument: no new Date() without one."],
  ["CallExpression[callee.name='Date']", "The clock is an argument: no Date()."],
  ["MemberExpression[object.name='Math'][property.name='random']", "The random generator is an argument."],
  ["ExportDefaultDeclaration", "No default exports."],
  ["ExportSpecifier[exported.name='default']", "No default exports."],
  ["TSEnumDeclaration", "No enums: use an `as const` array and the union derived from it."],
  [
    "ImportDeclaration[source.value=/^zod/] > :matches(ImportSpecifier, ImportDefaultSpecifier)",
    'Only `import * as z from "zod"`: a named import costs bundles every locale.',
  ],
  ["ImportDeclaration[source.value=/^zod./]", 'Only `import * as z from "zod"`.'],
  [
    "ImportDeclaration[source.value='zod'] > ImportNamespaceSpecifier[local.name!='z']",
    'Only `import * as z from "zod"`.',
  ],
].map(([selector, message]) => ({ selector, message }));

const noClass = { selector: ":matches(ClassDeclaration, ClassExpression)", message: "No classes but LiftcoreError." };
const noExportAll = { selector: "ExportAllDeclaration", message: "List the names: `export *` only in src/index.ts." };
const restrictSyntax = (...extra) => ({ "no-restricted-syntax": ["error", ...houseSyntax, ...extra] });

const hostGlobals = [
  "process",
  "Buffer",
  "global",
  "require",
  "window",
  "document",
  "navigator",
  "localStorage",
  "fetch",
];

export default defineConfig(
  globalIgnores(["dist/", "coverage/", "docs/api/"]),
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx"], location: "anywhere" }],
      eqeqeq: "error",
      "prefer-const": "error",
    },
  },

  // src: strict, type-aware, and the rules of the house.
  {
    files: ["src/**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      ...restrictSyntax(noClass, noExportAll),
      "no-console": "error",
      "no-restricted-globals": [
        "error",
        ...hostGlobals.map((name) => ({ name, message: "The library runs anywhere: no host globals." })),
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-import-type-side-effects": "error",
    },
  },
  ...forbiddenImports().map(roomConfig),
  { files: ["src/foundation/LiftcoreError.ts"], rules: restrictSyntax(noExportAll) },
  { files: ["src/index.ts"], rules: restrictSyntax(noClass) },
  { files: ["src/cli/**/*.ts"], rules: { "no-console": "off", "no-restricted-globals": "off" } },

  // Everything else: the common rules.
  {
    files: ["test/**/*.ts", "bench/**/*.ts", "examples/**/*.ts", "*.config.ts"],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/await-thenable": "error",
    },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: {
      globals: { console: false, process: false, URL: false, performance: false, Buffer: false, setTimeout: false, TextEncoder: false, ReadableStream: false, Blob: false },
    },
  },
);
