import { describe, expect, test } from "vitest";
import { muscleVolume } from "../../src/volume/muscleVolume";
import { weeklyVolume } from "../../src/volume/weeklyVolume";
import { entry, session, work } from "./sessions";

const log = {
  sessions: [
    session("2026-05-04", entry("leg-extension", work()), entry("back-squat", work(), work())),
    session("2026-05-06", entry("leg-extension", work())),
    session("2026-05-20", entry("leg-extension", work())),
  ],
};

describe("weeklyVolume", () => {
  test("adds up all lifts, and shows the week without training", () => {
    expect(weeklyVolume(log).map(({ week, sessions, workingSets }) => [week, sessions, workingSets])).toEqual([
      ["2026-05-04", 2, 4],
      ["2026-05-11", 0, 0],
      ["2026-05-18", 1, 1],
    ]);
  });

  test("one lift keeps the weeks of the log", () => {
    expect(weeklyVolume(log, { exerciseId: "back-squat" }).map(({ reps, sessions }) => [reps, sessions])).toEqual([[16, 1], [0, 0], [0, 0]]);
  });

  test("nothing gives nothing", () => {
    expect(weeklyVolume({ sessions: [] })).toEqual([]);
  });
});

describe("muscleVolume", () => {
  test("names the band of every trained muscle in every week", () => {
    const quadriceps = muscleVolume(log).map(({ muscles }) => muscles.find(({ muscle }) => muscle === "quadriceps"));
    expect(quadriceps.map((row) => [row?.fractionalSets, row?.band])).toEqual([
      [4, "maintenance"],
      [0, "below-effective"],
      [1, "below-effective"],
    ]);
  });
});
