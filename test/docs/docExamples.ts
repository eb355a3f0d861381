/**
 * Finds the `@example` blocks of src/ and turns each into a function that runs it.
 *
 * What may stand after `// =>`, at the end of a statement or on the line below it:
 * - a value, compared whole: `// => { value: 0.3, unit: "kg" }`; it may go on over further comment lines
 * - a value with `…` in it, compared by what it names: `// => { status: "found", … }`
 * - `≈ 116.67`, compared to the decimals written
 * - `throws invalid-argument`, the code of the LiftcoreError
 */
import ts from "typescript";

export interface DocExample {
  readonly file: string;
  readonly line: number;
  readonly name: string;
  readonly code: string;
}

/** Loads a module by the name written in the example's import. */
export type Load = (specifier: string) => Promise<unknown>;
/** Compares what an expression gives with the text after `// =>`. */
export type Check = (expected: string, compute: () => Promise<unknown>) => Promise<void>;

/** Every example below a folder, in the order of files and lines. */
export function findExamples(folder: string): DocExample[] {
  return ts.sys
    .readDirectory(folder, [".ts"])
    .sort()
    .flatMap((file) => {
      const source = ts.createSourceFile(file, ts.sys.readFile(file) ?? "", ts.ScriptTarget.ES2022, true);
      const examples: DocExample[] = [];
      const visit = (node: ts.Node): void => {
        for (const tag of exampleTags(node)) {
          const line = source.getLineAndCharacterOfPosition(tag.getStart(source)).line + 1;
          examples.push({ file, line, name: nameOf(node), code: codeOf(tag.getText(source)) });
        }
        ts.forEachChild(node, visit);
      };
      visit(source);
      return examples;
    });
}

/** The `@example` tags of the doc comments that stand right before a node. */
export function exampleTags(node: ts.Node): ts.JSDocTag[] {
  return ts
    .getJSDocCommentsAndTags(node)
    .filter((doc): doc is ts.JSDoc => ts.isJSDoc(doc) && doc.parent === node)
    .flatMap((doc) => [...(doc.tags ?? [])])
    .filter((tag) => tag.tagName.text === "example");
}

/** The code of an `@example` tag: no tag line, no comment stars, no Markdown fence. */
export function codeOf(tagText: string): string {
  return tagText
    .split("\n")
    .slice(1)
    .map((line) => line.replace(/^\s*\* ?/u, ""))
    .filter((line) => !/^\s*```/u.test(line))
    .join("\n")
    .trimEnd();
}

/** Turns an example into a function; every `// =>` in it becomes a call of `check`. */
export function compileExample(code: string): (load: Load, check: Check) => Promise<void> {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  const body = source.statements.map((statement) => rewrite(statement, source)).join("\n");
  const script = ts.transpile(`return (async () => {\n${body}\n})();`, { target: ts.ScriptTarget.ES2022 });
  return new Function("load", "check", script) as (load: Load, check: Check) => Promise<void>;
}

/** The value that the text after `// =>` stands for. */
export function readExpected(text: string): unknown {
  return new Function(`return (${text});`)() as unknown;
}

function rewrite(statement: ts.Statement, source: ts.SourceFile): string {
  if (ts.isImportDeclaration(statement)) return rewriteImport(statement);
  const text = statement.getText(source);
  const expected = expectationAfter(statement, source);
  if (expected === undefined) return text;
  const check = (expression: string): string =>
    `await check(${JSON.stringify(expected)}, async () => (${expression}));`;
  if (ts.isExpressionStatement(statement)) return check(statement.expression.getText(source));
  const [declaration] = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];
  if (declaration !== undefined && ts.isIdentifier(declaration.name)) return `${text}\n${check(declaration.name.text)}`;
  throw new Error(`"// =>" must follow an expression or a const, not: ${text}`);
}

function rewriteImport({ importClause, moduleSpecifier }: ts.ImportDeclaration): string {
  if (importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword || importClause?.namedBindings === undefined) return "";
  const { namedBindings } = importClause;
  const names = ts.isNamespaceImport(namedBindings)
    ? namedBindings.name.text
    : `{ ${namedBindings.elements
        .filter((element) => !element.isTypeOnly)
        .map(({ propertyName, name }) => (propertyName ? `${propertyName.text}: ${name.text}` : name.text))
        .join(", ")} }`;
  return `const ${names} = await load(${moduleSpecifier.getText()});`;
}

const ARROW = /^\s*\/\/\s*=>\s*(.*)$/u;
const COMMENT = /^\s*\/\/\s?(.*)$/u;

function expectationAfter(statement: ts.Statement, source: ts.SourceFile): string | undefined {
  const [rest = "", ...below] = source.text.slice(statement.getEnd()).split("\n");
  const start = ARROW.exec(rest) ?? (rest.trim() === "" ? ARROW.exec(below.shift() ?? "") : null);
  if (start === null) return undefined;
  let text = start[1] ?? "";
  for (const line of below) {
    const more = COMMENT.exec(line);
    if (isWhole(text) || more === null || ARROW.test(line)) break;
    text += `\n${more[1]}`;
  }
  return text.trim();
}

/** True once the brackets of a value that goes on over several lines are closed. */
function isWhole(text: string): boolean {
  const count = (bracket: RegExp): number => text.match(bracket)?.length ?? 0;
  return count(/[[{(]/gu) <= count(/[\]})]/gu);
}

function nameOf(node: ts.Node): string {
  const named = ts.isVariableStatement(node) ? node.declarationList.declarations[0] : node;
  const name = named === undefined ? undefined : ts.getNameOfDeclaration(named as ts.Declaration);
  return name?.getText() ?? "(module)";
}
