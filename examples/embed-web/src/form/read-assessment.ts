import {
  type Assessment,
  formatIssue,
  type Result,
  type Rubric,
  safeScoreAssessment,
} from "@career-benchmarks/core";
import { safeLoadRubric } from "@career-benchmarks/core/catalogue";

/** An assessment from a file, with its rubric and its score; or what is wrong with the file. */
export type ReadAssessment =
  | {
      readonly ok: true;
      readonly assessment: Assessment;
      readonly rubric: Rubric;
      readonly result: Result;
    }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads a saved assessment; everything that is wrong with it is said in words. */
export async function readAssessment(text: string): Promise<ReadAssessment> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused("This is not JSON. Choose a file that was saved from this page.");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return refused("This is JSON, but no assessment. Choose a file that was saved from this page.");
  }
  const id = "rubric" in value ? value.rubric : undefined;
  if (typeof id !== "string") {
    return refused('It does not say which rubric it answers: "rubric" is missing.');
  }
  const loaded = await safeLoadRubric(id);
  if (!loaded.ok) return refused(`There is no rubric ${JSON.stringify(id.slice(0, 80))} here.`);
  const { rubric } = loaded;
  // The library checks whatever it is given, so the type is only a name for it until then.
  const assessment = value as Assessment;
  const scored = safeScoreAssessment(rubric, assessment);
  if (!scored.ok) return { ok: false, problems: scored.issues.map(formatIssue) };
  return { ok: true, assessment, rubric, result: scored.result };
}

function refused(problem: string): ReadAssessment {
  return { ok: false, problems: [problem] };
}
