import { describe, expect, it } from "vitest";
import { createCatalogue } from "../../src/catalogue/catalogue";
import { findExercise } from "../../src/catalogue/findExercise";
import { barbellHipThrust } from "../../src/catalogue/lifts/barbellHipThrust";
import { resolveExercise } from "../../src/catalogue/resolveExercise";
import { SPELLINGS } from "../../src/catalogue/names/spellings";
import { foldText } from "../../src/foundation/foldText";
import { refusalOf } from "../setup/refusalOf";

describe("resolveExercise", () => {
  it.each([
    ["barbell-hip-thrust", "id"],
    ["barbell HIP thrust", "name"],
    ["Elevação Pélvica (Barra)", "alias"],
    ["Hip Thrust (Barbell)", "parsed"],
    ["BB Hip Thrusts", "parsed"],
    ["Barbell Hip Thrust - Paused", "parsed"],
    ["Hip Thrust, Barbell", "parsed"],
    ["hip thrust / barbell", "parsed"],
    ["Paused Barbell Hip Thrust (2 sec)", "parsed"],
  ])("reads %s as the barbell hip thrust, by its %s, and assumes nothing", (name, via) => {
    expect(resolveExercise(name)).toEqual({ status: "found", exercise: barbellHipThrust, via });
  });

  it.each([
    ["Hip Thrust", "barbell-hip-thrust", "alias"],
    ["Squat", "back-squat", "alias"],
    ["Squats", "back-squat", "parsed"],
    ["2Ct Pause Squat", "back-squat", "parsed"],
    ["Deadlift", "deadlift", "alias"],
    ["Paused Deadlift", "deadlift", "parsed"],
    ["Bench Press", "bench-press", "alias"],
    ["Tempo Bench (4-1-0)", "bench-press", "parsed"],
    ["RDL", "romanian-deadlift", "alias"],
    ["OHP", "overhead-press", "alias"],
    ["Military Press", "overhead-press", "alias"],
    ["Kniebeuge", "back-squat", "parsed"],
  ])("reads %s as %s and says that it assumes the barbell", (name, id, via) => {
    expect(resolveExercise(name)).toMatchObject({
      status: "found",
      exercise: { id },
      via,
      assumed: "no equipment named: read as the barbell lift",
    });
  });

  it.each([
    ["Wide Grip Seated Row (Cable)", "seated-cable-row", "wide"],
    ["Lat Pulldown (Custom)", "lat-pulldown", "custom"],
    ["Alternating Dumbbell Bench Press", "dumbbell-bench-press", "alternating"],
    ["Barbell Squat (Each Side)", "back-squat", "each-side"],
    ["V-Bar Pushdown", "triceps-pushdown", "v-bar"],
    ["Seated Lateral Raise (Dumbbell)", "dumbbell-lateral-raise", "seated"],
    ["Single Arm Cable Lateral Raise", "cable-lateral-raise", "single-arm"],
  ])("reads %s as %s and says that %s was left out", (name, id, word) => {
    const assumed = `"${word}" left out: no lift here differs by it`;
    expect(resolveExercise(name)).toMatchObject({ status: "found", exercise: { id }, via: "parsed", assumed });
  });

  it.each([
    ["a seat, where the body moves", "Seated Good Morning"],
    ["a seat, where it makes another lift", "Kneeling Leg Curl (Machine)"],
    ["one arm, where the load is one for both", "Single Arm Cable Curl"],
    ["one leg", "Single Leg Calf Raise (Machine)"],
    ["one arm of a lift of the legs", "Single Arm Cable Kickback"],
    ["a narrow grip on a press", "Close Grip Larsen Press"],
    ["a rope that is no cable's", "Rope Pull Up"],
    ["a fraction", "1/2 Squat"],
    ["chains, which change the load", "Bench Press (Chains)"],
    ["equipment that no lift of the movement is done with", "Cable Squat"],
  ])("does not leave out %s: %s", (_, name) => {
    expect(resolveExercise(name)).toEqual({ status: "unknown" });
  });

  it("leaves out how many whole minutes a hold lasts, and no other pair of numbers", () => {
    expect(findExercise("Wall Sit 1:00")?.id).toBe("wall-sit");
    expect(resolveExercise("Squat 3 5").status).toBe("unknown");
  });

  it.each([
    ["Calf raise", "standing-calf-raise", "machine"],
    ["Shoulder press", "overhead-press", "barbell"],
    ["Seated row", "seated-cable-row", "cable"],
  ])("reads the bare name %s as %s and says that it took it for the %s lift", (name, id, tool) => {
    const assumed = `no equipment named: read as the ${tool} lift`;
    expect(resolveExercise(name)).toMatchObject({ status: "found", exercise: { id }, via: "alias", assumed });
  });

  it("takes nothing for granted in a lift's own words", () => {
    for (const name of ["Standing calf raises", "Pull ups", "Wide lat pulldown"]) {
      const resolution = resolveExercise(name);
      expect(resolution.status === "found" ? resolution.assumed ?? "" : "lost", name).not.toMatch(/equipment/);
    }
  });

  it("takes a straight bar and an EZ bar for each other where one of them has no lift", () => {
    expect(findExercise("Upright Row (EZ Bar)")?.id).toBe("upright-row");
    expect(findExercise("EZ-Bar Curl")?.id).toBe("ez-bar-curl");
    expect(findExercise("Barbell Curl")?.id).toBe("barbell-curl");
  });

  it("gives the candidates of a bare name that several lifts share", () => {
    const ids = (name: string) => {
      const resolution = resolveExercise(name);
      return resolution.status === "ambiguous" ? resolution.candidates.map(({ id }) => id) : [];
    };
    expect(ids("Chest Fly")).toEqual(expect.arrayContaining(["cable-fly", "pec-deck", "dumbbell-fly"]));
    expect(ids("Leg Curl")).toEqual(expect.arrayContaining(["seated-leg-curl", "lying-leg-curl"]));
    expect(findExercise("Chest Fly")).toBeUndefined();
  });

  it("gives the candidates when two lifts of an app read alike", () => {
    const one = { ...barbellHipThrust, id: "one", name: "Thrust, heavy", aliases: [] };
    const two = { ...barbellHipThrust, id: "two", name: "Heavy thrusts", aliases: [] };
    const resolution = resolveExercise("thrusts heavy", createCatalogue([one, two]));
    expect(resolution).toEqual({ status: "ambiguous", candidates: [one, two] });
    expect(findExercise("Heavy thrusts", createCatalogue([one, two]))).toBe(two);
  });

  it("gives the candidates when leaving out one word or another gives another lift", () => {
    const wide = { ...barbellHipThrust, id: "wide", name: "Wide thrust", aliases: [] };
    const slow = { ...barbellHipThrust, id: "slow", name: "Slow thrust", aliases: [] };
    expect(resolveExercise("slow wide thrust", createCatalogue([wide, slow])).status).toBe("ambiguous");
  });

  it("reads the names of an app's own lifts as freely as ours", () => {
    const sledDrag = { ...barbellHipThrust, id: "sled-drag", name: "Sled drag", aliases: ["Prowler march"] };
    const own = createCatalogue([sledDrag]);
    for (const name of ["SLED DRAGS", "drag, sled", "sleddrag", "Paused sled drag", "Sled drag (old)", "Barbell sled drag"]) {
      expect(findExercise(name, own), name).toBe(sledDrag);
    }
    expect(findExercise("Squat", own)).toBeUndefined();
  });

  it.each([null, undefined, 5, {}, ["squat"]])("refuses %j for a name", (name) => {
    expect(refusalOf(() => resolveExercise(name as never))).toMatchObject({ code: "invalid-argument", argument: "name" });
  });

  it("keeps answering after more names than it remembers", () => {
    for (let i = 0; i < 12_000; i++) expect(findExercise(`no lift ${String(i)} at all`)).toBeUndefined();
    expect(findExercise("squats")?.id).toBe("back-squat");
  });
});

describe("SPELLINGS", () => {
  it("gives no spelling two meanings", () => {
    const spellings = Object.values(SPELLINGS).flatMap((list) => list.split(",").map(foldText));
    expect(spellings.filter((spelling, i) => spelling === "" || spellings.indexOf(spelling) !== i)).toEqual([]);
  });
});
