import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { describe, expect, test } from "vitest";
import { compileExample, findExamples, readExpected, type Check, type Load } from "./docExamples";

const load: Load = (specifier) => import(/* @vite-ignore */ specifier) as Promise<unknown>;

const check: Check = async (expected, compute) => {
  const thrown = /^throws (?<code>[\w-]+)/u.exec(expected)?.groups?.["code"];
  if (thrown !== undefined) {
    await expect(compute()).rejects.toMatchObject({ code: thrown });
    return;
  }
  const value = await compute();
  const rounded = /^≈\s*(?<number>-?\d+(?:\.(?<decimals>\d+))?)$/u.exec(expected)?.groups;
  if (rounded !== undefined) expect(value).toBeCloseTo(Number(rounded["number"]), rounded["decimals"]?.length ?? 0);
  else if (expected.includes("…"))
    expect(value).toMatchObject(readExpected(expected.replace(/,?\s*…/gu, "")) as object);
  else expect(value).toEqual(readExpected(expected));
};

describe("the examples in doc comments give what they say", () => {
  test.each(
    findExamples("src").map((example) => [
      `${relative(".", example.file)}:${example.line} ${example.name}`,
      example.code,
    ]),
  )("%s", async (_title, code) => {
    await compileExample(code)(load, check);
  });
});

describe("the code in README.md gives what it says", () => {
  const readme = readFileSync("README.md", "utf8");
  const blocks = [...readme.matchAll(/```js\n(?<code>.*?)```/gsu)].map(({ groups }) => groups?.["code"] ?? "");

  test.each(blocks.map((code) => [code.trimStart().split("\n").find((line) => !line.startsWith("import")) ?? code, code]))(
    "%s",
    async (_title, code) => {
      await compileExample(code)(load, check);
    },
  );
});

describe("a wrong example is caught", () => {
  const run = (code: string): Promise<void> => compileExample(code)(load, check);
  const imports = 'import { kg } from "liftcore/units";\n';

  test.each([
    ["a value", "kg(1) // => { value: 1, unit: 'kg' }", "kg(1) // => { value: 2, unit: 'kg' }"],
    ["a const", "const a = kg(1).value; // => 1", "const a = kg(1).value; // => 2"],
    ["on the line below", "kg(1).value\n// => 1", "kg(1).value\n// => 2"],
    [
      "over several lines",
      "kg(1)\n// => {\n//   value: 1, unit: 'kg'\n// }",
      "kg(1)\n// => {\n//   value: 2, unit: 'kg'\n// }",
    ],
    ["in part", "kg(1) // => { value: 1, … }", "kg(1) // => { value: 2, … }"],
    ["to some decimals", "2 / 3 // => ≈ 0.67", "2 / 3 // => ≈ 0.66"],
    ["an error", "kg(-1) // => throws invalid-argument", "kg(-1) // => throws unit-mismatch"],
    ["a promise", "await Promise.resolve(1) // => 1", "await Promise.resolve(1) // => 2"],
  ])("%s", async (_what, right, wrong) => {
    await run(imports + right);
    await expect(run(imports + wrong)).rejects.toThrow();
  });
});
