/** Every claim of the guide the library began with has its place, and the place still says it. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { claims } from "../../scripts/claims.mjs";
import { faultsOf, type Place } from "./followPlace";

/** The sheet the claims were first written down in; it is not part of the package. */
const SHEET = "../shared/reference/guide-claims.tsv";

/** The sheet's words for how a claim stands, in ours. */
const STATUS_OF: Readonly<Record<string, string>> = {
  "n/a": "no-claim",
  rhetorical: "no-claim",
  supported: "supported",
  "supported (EMG)": "supported",
  "supported (single muscle)": "supported",
  "supported (EMG small, expert)": "supported",
  expert: "expert",
  "supported (expert)": "expert",
  "expert + mechanism": "expert",
  "expert/mechanistic": "expert",
  "expert consensus": "expert",
  mechanistic: "expert",
  "hamstring part supported; lumbar part expert": "expert",
  "as S051-S052": "expert",
  partly: "partly",
  contested: "contested",
  "partly / contested": "contested",
  "supported in direction, contested in size": "contested",
  overstated: "overstated",
  ambiguous: "ambiguous",
  untested: "untested",
  "plausible, untested": "untested",
  "expert, untested": "untested",
  neutral: "no-difference",
  "internal conflict": "conflict",
  missing: "missing",
};

it("holds the claims S001 to S105, each with a place", () => {
  const ids = Array.from({ length: 105 }, (_, place) => `S${String(place + 1).padStart(3, "0")}`);
  expect(claims.map(({ id }) => id)).toEqual(ids);
  expect(claims.filter(({ places }) => places.length === 0)).toEqual([]);
});

it("says each claim in words of its own", () => {
  const words = claims.map(({ claim }) => claim);
  expect(new Set(words).size).toBe(words.length);
  expect(words.filter((claim) => !/^\p{Lu}[^|]*[.?]$/u.test(claim))).toEqual([]);
});

describe("every place says it", () => {
  it.each(claims.map((claim) => [`${claim.id} ${claim.claim}`, claim] as const))("%s", async (_, claim) => {
    const faults = await Promise.all(claim.places.map((place) => faultsOf(claim, place)));
    expect(faults.flat()).toEqual([]);
  });
});

describe("a claim that lost its place is found", () => {
  const lift = "barbell-hip-thrust";
  it.each<[what: string, status: "supported" | "contested" | "untested", place: Place]>([
    ["a value moved away", "supported", { lift, path: "thresholds.start-weight.value", is: 20 }],
    ["a value changed", "supported", { lift, path: "loading.startKg", is: 15 }],
    ["a lift gone", "supported", { lift: "hip-thrust", path: "loading.startKg", is: 20 }],
    ["a disputed value without its mark", "contested", { lift, path: "thresholds.trunk-angle-at-top.value", is: 0 }],
    ["an untested value that does not say so", "untested", { lift, path: "thresholds.start-load.value", is: 20 }],
    ["a passage cut", "supported", { guide: lift, section: "overview", says: ["70% of maximum"] }],
    ["words that two passages say", "supported", { guide: lift, section: "overview", says: ["squat"] }],
    ["a disputed passage without its mark", "contested", { guide: lift, section: "overview", says: ["0.71"] }],
    ["an untested passage that does not say so", "untested", { guide: lift, section: "overview", says: ["0.71"] }],
    ["a section renamed", "supported", { guide: lift, section: "tips", says: ["feet"] }],
    ["a rule renamed", "supported", { rule: "pad-a-bar", limits: {} }],
    ["a limit changed", "supported", { rule: "calibrate-first-sessions", limits: { exposures: 2 } }],
    ["a scheme gone", "supported", { scheme: "triple-progression" }],
    ["a function gone", "supported", { room: "trend", name: "assessAnswer" }],
    ["a room gone", "supported", { room: "trends", name: "assessResponse" }],
    ["a command gone", "supported", { command: "judge" }],
    ["a reason left out", "supported", { nowhere: "" }],
  ])("%s", async (_, status, place) => {
    expect(await faultsOf({ status }, place)).toHaveLength(1);
  });
});

it.skipIf(!existsSync(SHEET))("agrees with the sheet on ids and on how each claim stands", () => {
  const [, ...lines] = readFileSync(SHEET, "utf8").trimEnd().split("\n");
  const cells = lines.map((line) => line.split("\t"));
  const expected = cells.map(([id, , , , , , status = ""]) => [id, STATUS_OF[status] ?? status]);
  expect(claims.map(({ id, status }) => [id, status])).toEqual(expected);
});
