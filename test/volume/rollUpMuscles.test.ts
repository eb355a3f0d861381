import { describe, expect, it } from "vitest";
import { backSquat } from "../../src/catalogue/lifts/backSquat";
import { barbellHipThrust } from "../../src/catalogue/lifts/barbellHipThrust";
import { creditMuscles } from "../../src/volume/creditMuscles";
import { rollUpMuscles } from "../../src/volume/rollUpMuscles";
import { deepFreeze } from "../setup/deepFreeze";
import { refusalOf } from "../setup/refusalOf";

describe("rollUpMuscles", () => {
  it("counts a set once for a muscle however many of its heads it trains", () => {
    const press = { sets: 3, credits: { "vastus-lateralis": 1, "vastus-medialis": 1, "rectus-femoris": 0.5 } };
    expect(rollUpMuscles([press], "muscle")).toEqual({ quadriceps: 3 });
  });

  it("counts a set once for a group however many of its muscles it trains", () => {
    const squat = { sets: 4, credits: { quadriceps: 1, "adductor-magnus": 0.5, "gluteus-maximus": 1 } };
    expect(rollUpMuscles([squat], "group")).toEqual({ thighs: 4, glutes: 4 });
  });

  it("adds sets of different lifts", () => {
    const curl = { sets: 3, credits: { "biceps-long-head": 1 } };
    const row = { sets: 4, credits: { "biceps-brachii": 0.5, rhomboids: 1 } };
    expect(rollUpMuscles([curl, row], "muscle")).toEqual({ "biceps-brachii": 5, "middle-back": 4 });
    expect(rollUpMuscles([curl, row], "group")).toEqual({ arms: 5, back: 4 });
  });

  it("has no entry for what got nothing", () => {
    expect(rollUpMuscles([{ sets: 3, credits: { soleus: 0 } }, { sets: 0, credits: { neck: 1 } }], "group")).toEqual({});
    expect(rollUpMuscles([], "muscle")).toEqual({});
  });

  it("takes what a lift credits", () => {
    const week = deepFreeze([
      { sets: 4, credits: creditMuscles(barbellHipThrust) },
      { sets: 3, credits: creditMuscles(backSquat) },
    ]);
    expect(rollUpMuscles(week, "muscle")).toMatchObject({ "gluteus-maximus": 7, hamstrings: 2, quadriceps: 3 });
  });

  it.each([
    ["no list", { sets: 1 }, "credited"],
    ["totals by head", [{ "rectus-femoris": 3 }], "credited[0].sets"],
    ["sets below 0", [{ sets: -1, credits: {} }], "credited[0].sets"],
    ["sets without end", [{ sets: null, credits: {} }], "credited[0].sets"],
    ["no credits", [{ sets: 1 }], "credited[0].credits"],
    ["a credit above 1", [{ sets: 1, credits: { soleus: 3 } }], "credited[0].credits.soleus"],
    ["a group", [{ sets: 1, credits: { soleus: 1 } }, { sets: 1, credits: { thighs: 1 } }], "credited[1].credits"],
  ])("refuses %s", (_, credited, argument) => {
    expect(refusalOf(() => rollUpMuscles(JSON.parse(JSON.stringify(credited)), "muscle"))).toMatchObject({ code: "invalid-argument", argument });
  });

  it("refuses a level it does not know, and names the closest muscle to one it does not", () => {
    expect(refusalOf(() => rollUpMuscles([], JSON.parse('"region"')))).toMatchObject({
      message: 'level must be one of muscle, group, got "region"',
    });
    expect(refusalOf(() => rollUpMuscles([{ sets: 1, credits: { quadricep: 1 } }], "muscle")).message).toContain("did you mean quadriceps");
  });
});
