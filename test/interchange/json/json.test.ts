import { expect, it } from "vitest";
import { diffJson } from "../../../src/interchange/json/diffJson";
import { joinPath, splitPath } from "../../../src/interchange/json/jsonPath";
import { layOver } from "../../../src/interchange/json/layOver";

it("a path is written as people write it and taken apart again, whatever the keys", () => {
  const steps = ["exercises", 0, "x.y", "sets", 12, "", "__proto__", 'a"]b', "é"];
  const path = steps.reduce<string>(joinPath, "");
  expect(path).toBe('exercises[0]["x.y"].sets[12][""].__proto__["a\\"]b"]["é"]');
  expect(splitPath(path)).toEqual(steps);
  expect(splitPath("")).toEqual([]);
  for (const broken of [".a", "a..b", "a[", "a[x]", "a[-1]", 'a["x]', "a b"]) expect(splitPath(broken), broken).toBeUndefined();
});

it("a difference says what the first has, and nothing where only the second has something", () => {
  expect(diffJson({ a: 1, b: [1, 2], c: { d: null } }, { a: 2, b: [1], c: {}, e: 5 })).toEqual([
    { path: "a", text: "1" },
    { path: "b[1]", text: "2" },
    { path: "c.d", text: "null" },
    { path: "e", text: "" },
  ]);
  expect(diffJson([1], [1, 2, 3])).toEqual([{ path: "[1]", text: "" }]);
});

it("a difference is laid over without changing the value; what has no place or is no JSON is refused", () => {
  const value = { a: 1, b: [1, 2] };
  expect(layOver(value, [{ path: "a", text: "" }, { path: "b[0]", text: '{"x":1}' }, { path: "b[1]", text: "" }])).toEqual({ value: { b: [{ x: 1 }] } });
  expect(value).toEqual({ a: 1, b: [1, 2] });
  for (const difference of [
    { path: "b[3]", text: "1" },
    { path: "b.c", text: "1" },
    { path: "x.y", text: "1" },
    { path: "z", text: "" },
    { path: "a", text: "{" },
    { path: "a..", text: "1" },
    { path: "a", text: `${"[".repeat(200)}${"]".repeat(200)}` },
  ]) {
    expect(layOver(value, [difference]), difference.path).toBeUndefined();
  }
});
