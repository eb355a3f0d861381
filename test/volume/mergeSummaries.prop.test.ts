import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeSummaries } from "../../src/volume/mergeSummaries";
import { summariseLog } from "../../src/volume/summariseLog";
import { summariseSession } from "../../src/volume/summariseSession";
import { emptySummary } from "../../src/volume/summary";
import { freezeDeep } from "../arbitraries/liftHistory";
import { anySessions } from "./sessions";

const inAnyOrder = anySessions.chain((sessions) =>
  fc.record({
    sessions: fc.constant(sessions),
    shuffled: fc.shuffledSubarray(sessions, { minLength: sessions.length }),
    cut: fc.nat({ max: sessions.length }),
  }),
);

describe("summaries", () => {
  test("merging two parts of any order gives exactly the summary of the whole", () => {
    fc.assert(
      fc.property(inAnyOrder, ({ sessions, shuffled, cut }) => {
        const parts = mergeSummaries(summariseLog({ sessions: shuffled.slice(0, cut) }), summariseLog({ sessions: shuffled.slice(cut) }));
        expect(parts).toStrictEqual(summariseLog({ sessions }));
      }),
    );
  });

  test("merging session by session gives exactly the summary of the whole", () => {
    fc.assert(
      fc.property(inAnyOrder, ({ sessions, shuffled }) => {
        const grown = shuffled.map((session) => summariseSession(session)).reduce(mergeSummaries, emptySummary);
        expect(JSON.stringify(grown)).toBe(JSON.stringify(summariseLog({ sessions })));
      }),
    );
  });

  test("merging with nothing changes nothing", () => {
    fc.assert(
      fc.property(anySessions, (sessions) => {
        const summary = summariseLog({ sessions });
        expect(mergeSummaries(summary, emptySummary)).toStrictEqual(summary);
        expect(mergeSummaries(emptySummary, summary)).toStrictEqual(summary);
      }),
    );
  });

  test("frozen logs are read and not changed", () => {
    fc.assert(fc.property(anySessions, (sessions) => void summariseLog(freezeDeep({ sessions }))));
  });
});
