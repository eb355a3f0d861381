/** Every public name has the doc comment that CONTRIBUTING.md asks for. */
import { relative } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { codeOf, exampleTags } from "./docExamples";

const doors = ts.sys
  .readDirectory("src", [".ts"], ["src/cli"], ["**/index.ts"])
  .filter((file) => relative("src", file) !== "index.ts");
const program = ts.createProgram(doors, {
  strict: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  skipLibCheck: true,
  noEmit: true,
  types: [],
});
const checker = program.getTypeChecker();

describe("public names are documented", () => {
  test.each(doors.map((door) => relative(".", door)))(
    "%s",
    (door) => {
      expect(publicNames(door).flatMap(findFaults)).toEqual([]);
    },
    30_000,
  );
});

function publicNames(door: string): ts.Symbol[] {
  const source = program.getSourceFile(door);
  const module = source && checker.getSymbolAtLocation(source);
  return module === undefined ? [] : checker.getExportsOfModule(module);
}

function findFaults(exported: ts.Symbol): string[] {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  const declarations = symbol.getDeclarations() ?? [];
  const faults = [
    ...summaryFaults(symbol),
    ...(isFunction(symbol)
      ? [...parameterFaults(symbol), ...returnFaults(symbol), ...exampleFaults(declarations)]
      : []),
  ];
  return faults.map((fault) => `${exported.name}: ${fault}`);
}

function summaryFaults(symbol: ts.Symbol): string[] {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim();
  if (text === "") return ["no doc comment"];
  const [summary = ""] = text.split(/\n\s*\n/u);
  return /^[\p{Lu}\p{N}`{"(]/u.test(summary) && /[.:!?][)"`]*$/u.test(summary) ? [] : ["the summary is not a sentence"];
}

function parameterFaults(symbol: ts.Symbol): string[] {
  const documented = new Map(tagTexts(symbol, "param").map((text) => [/^[\w$]+/u.exec(text)?.[0] ?? "", text]));
  return signaturesOf(symbol).flatMap((signature) =>
    (signature.getDeclaration().parameters ?? []).flatMap((parameter, place) => {
      const name = ts.isIdentifier(parameter.name) ? parameter.name.text : [...documented.keys()][place];
      const text = name === undefined ? undefined : documented.get(name);
      const shown = ts.isIdentifier(parameter.name) ? parameter.name.text : "options";
      if (text === undefined) return [`no @param ${shown}`];
      return text.trim() === name ? [`@param ${shown} says nothing`] : [];
    }),
  );
}

function returnFaults(symbol: ts.Symbol): string[] {
  const silent = signaturesOf(symbol).every((signature) => signature.getReturnType().flags & ts.TypeFlags.Void);
  if (silent) return [];
  return tagTexts(symbol, "returns").some((text) => text.trim() !== "") ? [] : ["no @returns"];
}

function exampleFaults(declarations: readonly ts.Declaration[]): string[] {
  const examples = declarations
    .map((declaration) => (ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration))
    .flatMap(exampleTags)
    .map((tag) => codeOf(tag.getText()));
  return examples.some((code) => /\/\/\s*=>/u.test(code)) ? [] : ['no @example with "// =>"'];
}

function isFunction(symbol: ts.Symbol): boolean {
  return !(symbol.flags & ts.SymbolFlags.Class) && signaturesOf(symbol).length > 0;
}

function signaturesOf(symbol: ts.Symbol): readonly ts.Signature[] {
  const place = symbol.valueDeclaration;
  return place === undefined ? [] : checker.getTypeOfSymbolAtLocation(symbol, place).getCallSignatures();
}

function tagTexts(symbol: ts.Symbol, name: string): string[] {
  return symbol
    .getJsDocTags(checker)
    .filter((tag) => tag.name === name)
    .map((tag) => ts.displayPartsToString(tag.text));
}
