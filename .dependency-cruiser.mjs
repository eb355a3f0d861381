import { forbiddenImports, roomsOutsideRoot } from "./scripts/floors.mjs";

const floorRules = forbiddenImports()
  .filter(({ forbidden }) => forbidden.length > 0)
  .map(({ room, forbidden }) => ({
    name: `floor-of-${room}`,
    comment: `${room} may import only from lower floors (scripts/floors.mjs)`,
    severity: "error",
    from: { path: `^src/${room}/` },
    to: { path: `^src/(${forbidden.join("|")})/` },
  }));

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    ...floorRules,
    {
      name: "nothing-above-the-root",
      comment: "src/index.ts stands above all rooms",
      severity: "error",
      from: { path: "^src/.+/" },
      to: { path: "^src/index\\.ts$" },
    },
    {
      name: "root-stays-light",
      comment: "the root must not reach schemas, interchange, the cli, zod or papaparse",
      severity: "error",
      from: { path: "^src/index\\.ts$" },
      to: {
        path: `^src/(${roomsOutsideRoot.join("|")})/|node_modules/(zod|papaparse|@types/papaparse)/`,
        reachable: true,
      },
    },
    {
      name: "zod-in-its-rooms",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(schemas|interchange)/" },
      to: { path: "node_modules/zod/" },
    },
    {
      name: "papaparse-in-its-room",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/interchange/" },
      to: { path: "node_modules/(@types/)?papaparse/" },
    },
    {
      name: "file-not-index",
      comment: "inside the package import the file that holds the name, not an index",
      severity: "error",
      from: { path: "^src/", pathNot: "(^|/)index\\.ts$" },
      to: { path: "^src/.*index\\.ts$" },
    },
    { name: "no-cycles", severity: "error", from: { path: "^src/" }, to: { circular: true } },
    {
      name: "no-orphans",
      comment: "a file nobody imports and no door exports",
      severity: "error",
      from: { orphan: true, path: "^src/", pathNot: "(^|/)index\\.ts$|^src/cli/bin\\.ts$" },
      to: {},
    },
    { name: "resolvable", severity: "error", from: { path: "^src/" }, to: { couldNotResolve: true } },
    {
      name: "declared-dependencies",
      comment: "src/ may import only what package.json lists under dependencies",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], pathNot: "node_modules/@types/" },
    },
    {
      name: "no-node-outside-cli",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { dependencyTypes: ["core"] },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
