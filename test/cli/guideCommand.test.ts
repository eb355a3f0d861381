import { expect, it } from "vitest";
import { getGuide } from "../../src/guides/getGuide";
import { run } from "./machine";

it("prints the guide of a lift, section by section, by any of its names", async () => {
  const { status, output } = await run(["guide", "Hip Thrust (Barbell)"]);
  expect(status).toBe(0);
  const places = ["BARBELL HIP THRUST", "DO IT: ", "CUES: ", "MISTAKES", "PROGRAMMING", "IS IT WORKING?", "QUESTIONS", "SAFETY"].map((title) =>
    output.indexOf(title),
  );
  expect(places[0]).toBe(0);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(output.split("\n").filter((line) => line.length > 96)).toEqual([]);
});

it("leaves nothing of the mistakes out", async () => {
  const { output } = await run(["guide", "barbell-hip-thrust"]);
  const guide = await getGuide("barbell-hip-thrust");
  const flat = output.replace(/\s+/gu, " ");
  expect(guide?.mistakes.length).toBeGreaterThan(5);
  for (const { symptom, why, fix } of guide?.mistakes ?? []) expect(flat).toContain(`- ${symptom} Why: ${why} Fix: ${fix}`);
});

it("gives as JSON the guide that the library loads", async () => {
  const { output } = await run(["guide", "barbell-hip-thrust", "--json"]);
  expect(JSON.parse(output)).toEqual(await getGuide("barbell-hip-thrust"));
});

it("leaves out the sections that a guide of ordinary depth has not", async () => {
  const { status, output } = await run(["guide", "front-squat"]);
  expect(status).toBe(0);
  expect(output).toContain("MISTAKES");
  expect(output).not.toMatch(/PROGRAMMING|IS IT WORKING|QUESTIONS/u);
});

it("speaks the language asked for, and says so where it cannot", async () => {
  const italian = await run(["guide", "barbell-hip-thrust", "--locale", "it-IT"]);
  expect(italian.output).toContain((await getGuide("barbell-hip-thrust", "it"))?.title.toUpperCase());
  expect(italian.output).not.toContain("English one");
  const english = await run(["guide", "front-squat", "--locale", "it"]);
  expect(english.output).toContain("this is the English one");
});
