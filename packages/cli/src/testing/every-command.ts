import { fileURLToPath } from "node:url";

function example(path: string): string {
  return fileURLToPath(new URL(`../../../../examples/${path}`, import.meta.url));
}

const assessments = example("score-a-csv/assessments.csv");
const larkfield = example("mis-to-report/larkfield");
const students = `${larkfield}/direct-export/learners.json`;

/** Arguments that end with 0 and write to stdout, for every command and format. */
export const everyCommand: readonly (readonly string[])[] = [
  ["--help"],
  ["--version"],
  ["rubric", "list"],
  ...["text", "md", "json"].map((format) => [
    ...["rubric", "show", "gatsby-2014-school", "--format", format],
  ]),
  ["template", "gatsby-2014-school"],
  ["template", "learners", "--dictionary"],
  ["map", assessments, "--rubric", "gatsby-2014-school"],
  ["explain", assessments, "--urn", "900005"],
  ["inspect", students],
  [
    ...["measure", "--learners", `${larkfield}/learners.csv`],
    ...["--rubric", "gatsby-2025-school", "--as-at", "2025-07-18"],
  ],
  ...["text", "md", "json", "ndjson", "csv"].map((format) => [
    ...["score", assessments, "--format", format, "--allow-rejects"],
  ]),
  ...["benchmarks", "indicators"].map((shape) => [
    ...["score", assessments, "--format", "csv", "--shape", shape, "--allow-rejects"],
  ]),
];
