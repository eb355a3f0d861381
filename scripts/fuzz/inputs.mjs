import fc from "fast-check";
import { readFixtures } from "./fixtures.mjs";
import { mutateBytes } from "./mutateBytes.mjs";
import { mutateJson } from "./mutateJson.mjs";
import { mutateText } from "./mutateText.mjs";
import { createRandom } from "./random.mjs";
import { randomTable } from "./randomTable.mjs";
import { anyTexts, documents } from "./structures.mjs";

/** So many runs share what fast-check makes; a run is the same whatever ran before it. */
export const BLOCK = 500;
const LOGS = 8;
const TEXTS = 60;

/** Makes the inputs of the runs of one block; a run's input follows from the seed and its number alone. */
export function createInputs({ library, validLog, writable, readable }, seed) {
  const fixtures = readFixtures().map((fixture) => ({ ...fixture, format: library.detectFormat(fixture.text) }));
  const tables = fixtures.filter(({ rows }) => rows.length > 1);
  const objects = fixtures.filter(({ text }) => text.trimStart().startsWith("{") || text.trimStart().startsWith("["));

  const openBlock = (block) => {
    const sample = (arbitrary, numRuns, salt) => fc.sample(arbitrary, { seed: createRandom(seed, block, salt).below(2 ** 31), numRuns });
    const exported = sample(validLog(), LOGS, 1).flatMap((log) => writable.map((format) => ({ format, text: library.exportLog(log, format) })));
    const json = sample(documents, TEXTS, 2);
    const texts = sample(anyTexts, TEXTS, 3);

    const someText = (random) => random.pick(random.chance(0.7) ? fixtures : exported).text;
    const mutate = ({ text, format }, random) => {
      let changed = text;
      for (let times = random.pick([1, 1, 1, 2, 3, 6]); times > 0; times -= 1) changed = mutateText(changed, someText(random), random);
      return { text: changed, format };
    };
    const mutateDocument = ({ text, format }, random) => ({ text: mutateJson(text, random, () => random.pick(json)), format });
    const table = (random) => {
      const sample = random.pick(tables);
      return { text: randomTable(sample, random, () => random.pick(texts)), format: sample.format };
    };
    const kinds = [
      [30, "sample", (random) => mutate(random.pick(fixtures), random)],
      [15, "export", (random) => mutate(random.pick(exported), random)],
      [12, "object", (random) => mutateDocument(random.pick(random.chance(0.6) ? objects : exported), random)],
      [20, "table", table],
      [8, "json", (random) => ({ text: random.chance(0.8) ? random.pick(json) : mutateText(random.pick(json), random.pick(json), random) })],
      [8, "text", (random) => ({ text: random.chance(0.7) ? random.pick(texts) : random.pick(texts) + random.pick(texts) })],
      [7, "bytes", (random) => ({ bytes: mutateBytes(random.chance(0.7) ? someText(random) : mutate({ text: someText(random) }, random).text, random) })],
    ];

    return (run) => {
      const random = createRandom(seed, run);
      let left = random.below(100);
      const [, kind, make] = kinds.find(([share]) => (left -= share) < 0);
      const { format, ...made } = make(random);
      const cuts = random.chance(0.1) ? { cuts: random.below(2 ** 31) } : {};
      const isLong = cuts.cuts !== undefined && made.text !== undefined && random.chance(0.1);
      const input = isLong ? { text: lengthen(made.text) } : made;
      return {
        kind,
        ...input,
        options: randomOptions(random, readable, format),
        ...(random.chance(0.3) && { exportTo: random.pick(writable) }),
        ...cuts,
      };
    };
  };

  let open = { block: -1 };
  return (run) => {
    const block = Math.floor(run / BLOCK);
    if (open.block !== block) open = { block, inputOf: openBlock(block) };
    return open.inputOf(run);
  };
}

/** Reading is in pieces only beyond some tens of thousands of characters: the lines below the first one, over and over. */
const LONG = 90_000;

function lengthen(text) {
  const end = text.indexOf("\n") + 1;
  const body = `${text.slice(end)}\n`;
  return text.slice(0, end) + body.repeat(Math.ceil(LONG / Math.max(100, body.length)));
}

const ZONES = ["UTC", "Europe/Rome", "America/New_York", "Asia/Kolkata", "Pacific/Kiritimati", "Australia/Lord_Howe"];
const WRONG = [{ format: "nope" }, { format: "__proto__" }, { unit: "stone" }, { timeZone: "Mars/Base" }, { timeZone: "" }, { limits: { maxRows: 0 } }, { limits: { rows: 5 } }, { unknown: 1 }];

/** `format` is the one the input was made of: named half the time, since reading without detection is faster. */
function randomOptions(random, readable, format) {
  if (random.chance(0.005)) return random.pick(WRONG);
  return {
    ...(random.chance(0.6) && { format: format !== undefined && random.chance(0.8) ? format : random.pick(readable) }),
    ...(random.chance(0.3) && { unit: random.pick(["kg", "lb"]) }),
    ...(random.chance(0.25) && { timeZone: random.pick(ZONES) }),
    ...(random.chance(0.02) && {
      limits: random.pick([{ maxRows: random.between(1, 12) }, { maxCharacters: random.between(1, 900) }, { maxFieldCharacters: random.between(1, 40) }]),
    }),
  };
}

/** Tells whether options are such as must be refused. */
export function isWrong(options) {
  return WRONG.some((wrong) => Object.keys(wrong).every((name) => JSON.stringify(wrong[name]) === JSON.stringify(options[name])));
}
