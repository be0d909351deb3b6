import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/**
 * Checks the docstring of everything that a package exports, and compiles and runs its examples.
 *
 * Each export needs a docstring that starts with a capital letter; a function or class also needs an
 * `@example`. An expression in it that is followed by `//=> value`, on its line or the next and on
 * over the comment lines below, must have that value; an example without any is a problem. Examples
 * use the built package, as its users do, and are left in `.examples` to be looked at.
 *
 * @param {URL} folder - the package's folder; its exports say which entries it has
 * @returns {{ name: string, problems: string[] }[]} every export, with what is wrong with it
 */
export function docExamples(folder) {
  const root = fileURLToPath(folder);
  const config = ts.getParsedCommandLineOfConfigFile(
    join(root, "tsconfig.json"),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, "\n"));
      },
    },
  );
  const exports = exportsOf(entriesOf(root), config.options);
  const outDir = join(root, ".examples");
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir);
  const examples = exports.flatMap(({ name, codes, problems }) =>
    codes.map((code, index) => {
      const file = join(outDir, index === 0 ? `${name}.ts` : `${name}-${index + 1}.ts`);
      return { file, code: withAssertions(code, problems), problems };
    }),
  );
  compile(examples, config.options);
  run(examples);
  return exports.map(({ name, problems }) => ({ name, problems }));
}

/** Finds the sources of the built files that package.json exports. */
function entriesOf(root) {
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const built = JSON.stringify(exports).match(/(?<="\.\/dist\/)[^"]+(?=\.js")/g) ?? [];
  const sources = [...new Set(built)].map((name) =>
    ["ts", "tsx", "index.ts"]
      .map((end) => join(root, "src", end === "index.ts" ? `${name}/${end}` : `${name}.${end}`))
      .find(existsSync),
  );
  return sources.filter((source) => source !== undefined);
}

/** Lists what the entries export, each once, with its examples and what its docstring lacks. */
function exportsOf(entries, options) {
  const program = ts.createProgram(entries, options);
  const checker = program.getTypeChecker();
  const symbols = entries.flatMap((entry) =>
    checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(entry))),
  );
  const resolved = symbols.map((symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
  );
  return [...new Set(resolved)].map((symbol) => {
    const text = ts.displayPartsToString(symbol.getDocumentationComment(checker));
    const codes = symbol
      .getJsDocTags(checker)
      .filter(({ name }) => name === "example")
      .map((tag) => ts.displayPartsToString(tag.text));
    const problems = [];
    if (!/^[A-Z]/.test(text)) problems.push("no docstring that starts with a capital letter");
    if (isCallable(symbol, checker) && codes.length === 0) problems.push("no @example");
    return { name: symbol.name, codes, problems };
  });
}

function isCallable(symbol, checker) {
  if (!(symbol.flags & ts.SymbolFlags.Value)) return false;
  const type = checker.getTypeOfSymbol(symbol);
  return type.getCallSignatures().length + type.getConstructSignatures().length > 0;
}

/** Turns each expression that is followed by `//=> value` into a check that it has that value. */
function withAssertions(code, problems) {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest);
  let checked = "";
  let position = 0;
  let found = 0;
  for (const [index, statement] of source.statements.entries()) {
    const next = source.statements[index + 1]?.getStart(source) ?? code.length;
    const after = code.slice(statement.end, next);
    const [comment, value] = /^\s*\/\/=>((?:.*\n[ \t]*\/\/(?!=>))*.*)/.exec(after) ?? [];
    if (comment === undefined || !ts.isExpressionStatement(statement)) continue;
    const expression = statement.expression.getText(source);
    const expected = value.replace(/\n[ \t]*\/\//g, "\n");
    checked += code.slice(position, statement.getStart(source));
    checked += `hasValue((${expression}), (${expected}));`;
    position = statement.end + comment.length;
    found += 1;
  }
  const marks = code.split("//=>").length - 1;
  if (marks === 0) problems.push("an @example without any //=>");
  if (marks > found) problems.push("a //=> that does not follow an expression");
  return `${checked}${code.slice(position)}\n${assertion}`;
}

const assertion = `
import { deepStrictEqual } from "node:assert/strict";
function hasValue(actual: unknown, expected: unknown): void {
  deepStrictEqual(actual, expected);
}
export {};
`;

/** Type-checks the examples in one program, and writes them as TypeScript and as what Node.js runs. */
function compile(examples, options) {
  for (const { file, code } of examples) {
    writeFileSync(file, code);
    const { outputText } = ts.transpileModule(code, {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    });
    writeFileSync(file.replace(/ts$/, "mjs"), outputText);
  }
  const program = ts.createProgram(
    examples.map(({ file }) => file),
    { ...options, strict: true, noEmit: true, noUnusedLocals: false, types: ["node"] },
  );
  for (const { file, problems } of examples) {
    for (const { messageText, start } of ts.getPreEmitDiagnostics(
      program,
      program.getSourceFile(file),
    )) {
      const source = program.getSourceFile(file);
      const { line } = source.getLineAndCharacterOfPosition(start ?? 0);
      problems.push(`line ${line + 1}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`);
    }
  }
}

const runner = `
  for (const file of process.argv.slice(1)) {
    try { await import(file); }
    catch (error) { console.log(JSON.stringify({ file, problem: String(error?.stack ?? error) })); }
  }
`;

/** Runs the examples, one after another in one process. */
function run(examples) {
  const files = examples.map(({ file }) => file.replace(/ts$/, "mjs"));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--input-type=module", "--eval", runner, "--", ...files],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(stderr);
  for (const line of stdout.split("\n").filter((text) => text.startsWith('{"file":'))) {
    const { file, problem } = JSON.parse(line);
    examples[files.indexOf(file)]?.problems.push(problem);
  }
}
