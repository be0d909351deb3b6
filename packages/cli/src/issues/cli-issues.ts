import { issueTable } from "@career-benchmarks/core/issues";

/** The issues that the command line adds to those of the packages. */
export const cliIssues = issueTable({
  "carried-forward": {
    severity: "info",
    meaning: "The answers were carried to the rubric from those to another edition.",
    whatToDo: "Answer what does not carry and is unknown.",
    since: "0.1.0",
  },
  "file-not-json": {
    severity: "error",
    meaning: "A file that should hold JSON does not.",
    whatToDo: "Save it as JSON, whole and in UTF-8.",
    since: "0.2.0",
  },
});
