import { issueTable } from "./issue-table.js";

/** The issues about interpretations laid over a rubric. */
export const interpretationIssues = issueTable({
  "interpretation-conflict": {
    severity: "error",
    meaning:
      "Two interpretations say different things of one criterion or question, or the rubric was read through one already.",
    whatToDo: "Choose one of the two.",
    since: "0.1.0",
  },
  "interpretation-not-for-rubric": {
    severity: "error",
    meaning: "An interpretation does not apply to this rubric.",
    whatToDo: "Choose one of the rubrics that it lists.",
    since: "0.1.0",
  },
  "interpretation-target-missing": {
    severity: "error",
    meaning: "An interpretation speaks of a criterion or question that the rubric does not have.",
    whatToDo: "Correct the target, or say which rubrics have it.",
    since: "0.1.0",
  },
  "interpretation-without-effect": {
    severity: "error",
    meaning: "An interpretation says nothing, as a whole or of one of its targets.",
    whatToDo: "Say how it is read, or leave it out.",
    since: "0.1.0",
  },
});
