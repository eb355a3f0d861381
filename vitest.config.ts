import { defineConfig } from "vitest/config";

// One seed per run for every property test. A failing run is repeated with LIFTCORE_SEED=<seed>.
const seed = process.env["LIFTCORE_SEED"] ?? String(Math.floor(Math.random() * 2 ** 31));
process.env["LIFTCORE_SEED"] ??= seed;

export default defineConfig({
  resolve: {
    // Tests and examples import the package by its public names and get the source.
    alias: [
      { find: /^liftcore$/, replacement: new URL("./src/index.ts", import.meta.url).pathname },
      { find: /^liftcore\/(.+)$/, replacement: new URL("./src", import.meta.url).pathname + "/$1/index.ts" },
    ],
  },
  test: {
    env: { TZ: process.env["TZ"] ?? "UTC", LIFTCORE_SEED: seed },
    coverage: { provider: "v8", include: ["src/**"], reporter: ["text-summary", "html"] },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/**/*.prop.test.ts"],
          setupFiles: ["test/setup/fastCheck.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "property",
          include: ["test/**/*.prop.test.ts"],
          setupFiles: ["test/setup/fastCheck.ts"],
          globalSetup: ["test/setup/printSeed.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "types",
          include: [],
          // `npm run typecheck` reports errors elsewhere; here only the type tests count.
          typecheck: { enabled: true, only: true, include: ["test/**/*.test-d.ts"], ignoreSourceErrors: true },
        },
      },
    ],
  },
});
