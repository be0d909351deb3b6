import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts"],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: [],
};

/** Compiles an assessment for each id as a user of the built package would; gives what is said by id. */
function compile(...ids: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const files = ids.map((id) => fileURLToPath(new URL(`${id}.ts`, import.meta.url)));
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => files.includes(file) || fileExists(file);
  host.getSourceFile = (file, version) =>
    files.includes(file)
      ? ts.createSourceFile(file, scoreWith(basename(file, ".ts")), version)
      : getSourceFile(file, version);
  const program = ts.createProgram(files, options, host);
  const said = files.map((file) => ts.getPreEmitDiagnostics(program, program.getSourceFile(file)));
  return new Map(
    said.map((diagnostics, index) => [
      ids[index] ?? "",
      diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n")),
    ]),
  );
}

const scoreWith = (id: string) => `
  import { scoreAssessment } from "@career-benchmarks/core";
  import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
  scoreAssessment(gatsby2014School, { profile: { yearGroups: [11] }, answers: { ${id}: true } });
`;

describe("an indicator id", () => {
  const said = compile("bm1_1_written_down", "bm1_1_writen_down");

  it("compiles when it is spelt right", () => {
    expect(said.get("bm1_1_written_down")).toEqual([]);
  });

  it("does not compile when it is misspelt, and the compiler names the right one", () => {
    const [message, ...others] = said.get("bm1_1_writen_down") ?? [];
    expect(message).toContain("'bm1_1_writen_down' does not exist");
    expect(message).toContain("Did you mean to write 'bm1_1_written_down'?");
    expect(others).toEqual([]);
  });
});
