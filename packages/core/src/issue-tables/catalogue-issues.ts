import { issueTable } from "./issue-table.js";

/** The issues about the id of a rubric to be loaded. */
export const catalogueIssues = issueTable({
  "interpretation-unknown": {
    severity: "error",
    meaning: "The id of a rubric names an interpretation that there is not.",
    whatToDo: "Correct the name; the issue lists those that there are.",
    since: "0.2.0",
  },
  "rubric-unknown": {
    severity: "error",
    meaning: "No rubric has this id.",
    whatToDo: "Correct the id; the issue lists those that there are.",
    since: "0.1.0",
  },
  "variant-unknown": {
    severity: "error",
    meaning: "The id of a rubric names a variant that there is not.",
    whatToDo: "Leave the variant out.",
    since: "0.2.0",
  },
});
