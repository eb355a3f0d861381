import { readdirSync, readFileSync } from "node:fs";
import { afterEach, describe, expect, it, vi } from "vitest";
import { resolve } from "node:path";

const scripts = readdirSync("examples").filter((file) => file.endsWith(".mjs"));

/** Runs a script as `node` would, with the package's source behind its public names; returns what it printed. */
async function printed(script: string): Promise<readonly string[]> {
  const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
  await import(/* @vite-ignore */ resolve("examples", script));
  return log.mock.calls.map((line) => line.map(String).join(" "));
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.resetModules();
});

const expected: Readonly<Record<string, readonly (string | RegExp)[]>> = {
  "convert.mjs": [
    /^strong to hevy: 621 sets of 621 rows, 0 issues, 62[12] lines written$/u,
    "liftcore: nothing lost",
    "hevy: id (69), startedAt (69)",
    /^fitnotes: entries\.sets\.rir \(380\), entries\.sets\.kind \(230\), .*durationSeconds \(69\)/u,
  ],
  "next-session.mjs": [
    "621 sets from 621 rows",
    "hold 95 kg × 8-12, 95 kg × 8-12, 95 kg × 8-12, 95 kg × 8-12",
    /^- Noted last time: lumbar hyperextension\./iu,
    /^- From 60 kg use a bar pad/u,
  ],
  "one-rep-max.mjs": [
    /^about 1[23]\d kg; 80 %: \d+ kg to \d+ kg next session, \d+ kg to \d+ kg for a tested single$/u,
    ...["day-to-day", "repetition-error", "effort", "lifter-curve", "effort-bias"].map((cause) => new RegExp(`^- ${cause}: ±\\d+\\.\\d %$`, "u")),
    /^own curve: [2-5]\.\d % a repetition, \d+ % of it learned$/u,
    "   1 repetitions: 100.0 %",
    ...[3, 5, 8, 10, 12].map((reps) => new RegExp(`^ +${reps} repetitions: [6-9]\\d\\.\\d %$`, "u")),
  ],
  "own-lift.mjs": ["landmine-hip-thrust", "unknown to the built-in catalogue"],
  "own-rule.mjs": ["built-in: add-load", "this gym: hold"],
  "weekly-sets.mjs": ["2026-04-13", "2026-04-20", "2026-04-27", "2026-05-04"].map(
    (week) => new RegExp(`^${week} gluteus-maximus 17 \\(productive\\), (?:[a-z-]+ [\\d.]+ \\([a-z-]+\\)(?:, )?){2}$`, "u"),
  ),
};

describe("the examples", () => {
  it("each have their expected lines here and a row in the README", () => {
    expect(Object.keys(expected).sort()).toEqual([...scripts].sort());
    const rows = [...readFileSync("examples/README.md", "utf8").matchAll(/^\| `(?<script>[\w-]+\.mjs)` \| \S.* \|$/gmu)];
    expect(rows.map(({ groups }) => groups?.["script"]).sort()).toEqual([...scripts].sort());
  });

  it.each(scripts)("%s prints what it should", async (script) => {
    const lines = await printed(script);
    const wanted = expected[script] ?? [];
    expect(lines).toHaveLength(wanted.length);
    wanted.forEach((line, place) => {
      if (typeof line === "string") expect(lines[place]).toBe(line);
      else expect(lines[place]).toMatch(line);
    });
  });

  it.each(scripts)("%s uses nothing but the package's public names and Node", (script) => {
    const imported = [...readFileSync(`examples/${script}`, "utf8").matchAll(/from "(?<name>[^"]+)"/gu)].map(({ groups }) => groups?.["name"] ?? "");
    expect(imported.filter((name) => !/^(?:liftcore(?:\/[a-z]+)?|node:[a-z]+)$/u.test(name))).toEqual([]);
  });
});

describe("the demo log", () => {
  it("is what its script writes, byte by byte", async () => {
    const written = vi.fn();
    vi.doMock("node:fs", () => ({ writeFileSync: written }));
    await import(/* @vite-ignore */ resolve("scripts/generate-demo-log.mjs"));
    vi.doUnmock("node:fs");
    expect(written).toHaveBeenCalledTimes(1);
    const [file, text] = written.mock.calls[0] ?? [];
    expect(String(file)).toMatch(/examples\/strong-demo\.csv$/u);
    expect(text === readFileSync("examples/strong-demo.csv", "utf8")).toBe(true);
  });
});
