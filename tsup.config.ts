import { readFileSync } from "node:fs";
import { defineConfig } from "tsup";

const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as { exports: Record<string, unknown> };

// "./schemas/*.schema.json" are files that scripts/writeJsonSchemas.mjs writes; every other door is a room:
// "./guides/en" in package.json is built from src/guides/en/index.ts into dist/guides/en.{js,cjs,d.ts,d.cts}.
const rooms = Object.keys(exports)
  .filter((subpath) => subpath !== "." && !subpath.endsWith(".json"))
  .map((subpath) => subpath.slice("./".length));

export default defineConfig([
  {
    entry: { index: "src/index.ts", ...Object.fromEntries(rooms.map((room) => [room, `src/${room}/index.ts`])) },
    format: ["esm", "cjs"],
    target: "es2022",
    platform: "neutral",
    splitting: true,
    treeshake: true,
    // No source maps: with three hundred guides as chunks they were three quarters of what an install weighs.
    sourcemap: false,
    esbuildOptions: (options) => {
      options.chunkNames = "chunks/[name]-[hash]";
    },
    // TypeScript 6 reports the `baseUrl` that tsup 8 sets.
    dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  },
  {
    entry: { cli: "src/cli/bin.ts" },
    format: ["esm"],
    target: "node20",
    platform: "node",
    banner: { js: "#!/usr/bin/env node" },
    treeshake: true,
  },
]);
