import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts"],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: [],
};

const imports = `
  import { interpret, isAssessmentError, nextSteps, questionsFor, scoreAssessment }
    from "@career-benchmarks/core";
  import type { Rubric } from "@career-benchmarks/core";
  import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
`;

/** What users of the built package write, each in a file of its own. */
const sources: Readonly<Record<string, string>> = {
  right: `scoreAssessment(gatsby2014School, {
    profile: { yearGroups: [11] }, answers: { bm1_1_written_down: true, bm5_1_each_year: "most" } });`,
  misspeltId: `scoreAssessment(gatsby2014School, {
    profile: { yearGroups: [11] }, answers: { bm1_1_writen_down: true } });`,
  misspeltLevel: `scoreAssessment(gatsby2014School, {
    profile: { yearGroups: [11] }, answers: { bm5_1_each_year: "mosst" } });`,
  levelOfInterpreted: `scoreAssessment(interpret(gatsby2014School, []), {
    profile: { yearGroups: [11] }, answers: { bm5_1_each_year: "mosst" } });`,
  undefinedAnswer: `const level: "most" | undefined = [0].length > 1 ? "most" : undefined;
    scoreAssessment(gatsby2014School, {
      profile: { yearGroups: [11] }, answers: { bm5_1_each_year: level } });`,
  yearGroupsOfVariable: `const profile = { yearGroups: [7, 8, 9] };
    questionsFor(gatsby2014School, profile);
    scoreAssessment(gatsby2014School, { profile, answers: {} });`,
  levelFromQuestion: `const profile = { yearGroups: [7, 8, 9] };
    const [question] = questionsFor(gatsby2014School, profile);
    const level = question?.scale.levels[0]?.id;
    const answers = question ? { [question.id]: level } : {};
    scoreAssessment(gatsby2014School, { profile, answers });`,
  anyRubric: `const score = (rubric: Rubric, level: string) =>
      scoreAssessment(rubric, { profile: { yearGroups: [7] }, answers: { any_id: level } });
    score(gatsby2014School, "most");`,
  stepsOfResult: `const result = scoreAssessment(gatsby2014School, {
      profile: { yearGroups: [7] }, answers: {} });
    const [step] = nextSteps(gatsby2014School, result).do;
    const label: string | undefined = step?.toLabel;`,
  caught: `try { nextSteps(gatsby2014School, {} as never); } catch (error) {
      const codes: readonly string[] = isAssessmentError(error)
        ? error.issues.map(({ code }) => code) : [];
    }`,
};

const fileOf = (name: string) => fileURLToPath(new URL(`${name}.ts`, import.meta.url));
const names = new Map(Object.keys(sources).map((name) => [fileOf(name), name]));

const host = ts.createCompilerHost(options);
const { getSourceFile, fileExists } = host;
host.fileExists = (file) => names.has(file) || fileExists(file);
host.getSourceFile = (file, version) => {
  const name = names.get(file);
  if (name === undefined) return getSourceFile(file, version);
  return ts.createSourceFile(file, `${imports}${sources[name]}`, version);
};
const program = ts.createProgram([...names.keys()], options, host);

/** What the compiler says of a source. */
function messagesOf(name: string): readonly string[] {
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(fileOf(name)))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

describe("an embedder's code", () => {
  it.each([
    "right",
    "undefinedAnswer",
    "yearGroupsOfVariable",
    "levelFromQuestion",
    "anyRubric",
    "stepsOfResult",
    "caught",
  ])("compiles: %s", (name) => {
    expect(messagesOf(name)).toEqual([]);
  });

  it("does not compile with a misspelt id, and the compiler names the right one", () => {
    const [message, ...others] = messagesOf("misspeltId");
    expect(message).toContain("'bm1_1_writen_down' does not exist");
    expect(message).toContain("Did you mean to write 'bm1_1_written_down'?");
    expect(others).toEqual([]);
  });

  it.each(["misspeltLevel", "levelOfInterpreted"])("does not compile: %s", (name) => {
    const [message, ...others] = messagesOf(name);
    expect(message).toMatch(/^Type '"mosst"' is not assignable/);
    expect(others).toEqual([]);
  });

  it("shows the ids of a rubric by name and not as a list", () => {
    const checker = program.getTypeChecker();
    const source = program.getSourceFile(fileOf("right"));
    const rubric = source && checker.getSymbolsInScope(source, ts.SymbolFlags.Alias);
    const symbol = rubric?.find(({ name }) => name === "gatsby2014School");
    const type = symbol && checker.getTypeOfSymbol(checker.getAliasedSymbol(symbol));
    expect(type && checker.typeToString(type)).toBe(
      "Rubric<Gatsby2014SchoolIndicatorId, LevelId2014>",
    );
  });
});
