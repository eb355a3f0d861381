import { describe, expect, it } from "vitest";
import { createCatalogue } from "../../src/catalogue/catalogue";
import { findExercise } from "../../src/catalogue/findExercise";
import { barbellHipThrust } from "../../src/catalogue/lifts/barbellHipThrust";
import { resolveExercise } from "../../src/catalogue/resolveExercise";

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
    ["Front Squat", "front-squat", "alias"],
  ])("reads %s as %s and says that it assumes the barbell", (name, id, via) => {
    expect(resolveExercise(name)).toMatchObject({
      status: "found",
      exercise: { id },
      via,
      assumed: "no equipment named: read as the barbell lift",
    });
  });

  // As Strong, Hevy, FitNotes, Fitbod, JEFIT, Liftosaur, StrongLifts and rweightlifting write them.
  it.each([
    ["Bench Press (Barbell)", "bench-press"],
    ["Bench Press (Bar)", "bench-press"],
    ["Pull Up", "pull-up"],
    ["Pullups", "pull-up"],
    ["Pull Up (Weighted)", "pull-up"],
    ["Barfiks (Ağırlıklı)", "pull-up"],
    ["Leg Extension (Machine)", "leg-extension"],
    ["Cadeira Extensora (Máquina)", "leg-extension"],
    ["Seated Row (Cable)", "seated-cable-row"],
    ["Chin Up", "chin-up"],
    ["Overhead Press (Barbell)", "overhead-press"],
    ["Strict Military Press (Barbell)", "overhead-press"],
    ["squat / barbell / low bar", "low-bar-back-squat"],
    ["Squat (Barbell)", "back-squat"],
    ["High Bar Squat", "back-squat"],
    ["Chest Dip", "dip"],
    ["Weighted dips", "dip"],
    ["Romanian Deadlift (Barbell)", "romanian-deadlift"],
    ["Romanian Deadlift, Barbell", "romanian-deadlift"],
    ["Levantamento Terra Romeno (Barra)", "romanian-deadlift"],
    ["DB RDL", "dumbbell-romanian-deadlift"],
    ["deadlift / barbell / conventional", "deadlift"],
    ["Triceps Pushdown", "triceps-pushdown"],
    ["Cable Tricep Push Down", "triceps-pushdown"],
    ["Tricep Pushdown (Rope)", "rope-triceps-pushdown"],
    ["Chest Press (Machine)", "machine-chest-press"],
    ["Incline Chest Press, Leverage Machine", "incline-machine-chest-press"],
    ["Incline Curl (Dumbbell)", "incline-dumbbell-curl"],
    ["Oturarak Incline Curl (Dambıl)", "incline-dumbbell-curl"],
    ["Bent Over One Arm Row (Dumbbell)", "dumbbell-row"],
    ["Single-Arm Dumbbell Row", "dumbbell-row"],
    ["Bent Over Row (Barbell)", "barbell-row"],
    ["Leg Press", "leg-press"],
    ["Leg Press (Makine)", "leg-press"],
    ["Face Pull (Cable)", "face-pull"],
    ["Shoulder Press (Dumbbell)", "dumbbell-shoulder-press"],
    ["Preacher Curl (Barbell)", "preacher-curl"],
    ["Cable Fly Crossovers", "cable-fly"],
    ["Chest Fly (Machine)", "pec-deck"],
    ["Cable Crunch", "cable-crunch"],
    ["Triceps Extension (Dumbbell)", "dumbbell-triceps-extension"],
    ["Hip Thrust (Dumbbell)", "dumbbell-hip-thrust"],
    ["Glute Bridge (Barbell)", "barbell-glute-bridge"],
    ["Distensioni su Panca Piana con Bilanciere", "bench-press"],
  ])("reads %s as %s", (name, id) => {
    expect(findExercise(name)?.id).toBe(id);
  });

  it.each([
    "Hip Raise",
    "Side Bridge",
    "London Bridges",
    "Calf Press on Leg Press",
    "Single Leg Press",
    "Sumo Deadlift",
    "Pause Sumo Deadlift",
    "Trap Bar Deadlift",
    "Deadlift (Smith Machine)",
    "Smith Machine Hip Thrust",
    "Hip Thrust (Machine)",
    "Hip Thrust, Leverage Machine",
    "Hip Thrust (Bodyweight)",
    "Single Leg Hip Thrust",
    "Single Leg Glute Bridge",
    "Dumbbell Glute Bridge",
    "Squat (Dumbbell)",
    "Split Squat",
    "Hack Squat",
    "Hack Squat Sissy Squat",
    "Bench Press (Dumbbell)",
    "Incline Bench Press (Barbell)",
    "Bench Press - Close Grip (Barbell)",
    "Bench press Backup ",
    "Leg Press OLD",
    "Deadlift Old Data ",
    "Speed DL",
    "Chin Up (Assisted)",
    "Pull Up (Band)",
    "Triceps Dip",
    "Bench Dip",
    "Single Arm Triceps Pushdown (Cable)",
    "Overhead Press (Dumbbell)",
    "Seated Shoulder Press (Barbell)",
    "row / barbell / pendlay",
    "Romanian Deadlift to Shrug",
    "Crunch",
    "Pause",
    "12",
    "",
  ])("does not know %s rather than guess", (name) => {
    expect(resolveExercise(name)).toEqual({ status: "unknown" });
  });

  it("gives the candidates of a bare name that several lifts share", () => {
    const resolution = resolveExercise("Chest Fly");
    expect(resolution.status === "ambiguous" && resolution.candidates.map(({ id }) => id)).toEqual(["cable-fly", "pec-deck"]);
    expect(findExercise("Chest Fly")).toBeUndefined();
  });

  it("gives the candidates when two lifts of an app read alike", () => {
    const one = { ...barbellHipThrust, id: "one", name: "Thrust, heavy", aliases: [] };
    const two = { ...barbellHipThrust, id: "two", name: "Heavy thrusts", aliases: [] };
    const resolution = resolveExercise("thrusts heavy", createCatalogue([one, two]));
    expect(resolution).toEqual({ status: "ambiguous", candidates: [one, two] });
    expect(findExercise("Heavy thrusts", createCatalogue([one, two]))).toBe(two);
  });
});
