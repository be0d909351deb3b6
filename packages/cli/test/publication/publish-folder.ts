import { type Result, type Rubric, scoreAssessment } from "@career-benchmarks/core";
import { type Measurement, toAssessment } from "@career-benchmarks/evidence";
import { measureFiles } from "../../src/measure/measure-files.js";
import type { FolderFile } from "../../src/output/write-folder.js";
import type { School } from "./make-school.js";
import { rubricOf } from "./publish.js";

/** The files of a made-up school that may leave, as `measure` writes them, by their paths. */
export function publishFolder(school: School, measurement: Measurement): Record<string, string> {
  const rubric: Rubric = rubricOf(school);
  const assessment = toAssessment(measurement, { institution: { name: "Example school" } });
  const result: Result = scoreAssessment(rubric, assessment);
  const measured = { rubric, assessment, measurement, result, rejected: [], previous: [] };
  const files: readonly FolderFile[] = measureFiles(measured, "published");
  return Object.fromEntries(files.map(({ path, text }) => [path, String(text)]));
}
