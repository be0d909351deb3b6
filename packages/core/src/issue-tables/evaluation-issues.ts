import { issueTable } from "./issue-table.js";

/** The issues about which of several evaluations counts at a date. */
export const evaluationIssues = issueTable({
  "date-missing": {
    severity: "error",
    meaning: "An evaluation has no date, so nobody can tell when it counts.",
    whatToDo: "Give asAt or completedOn.",
    since: "0.1.0",
  },
  "date-uncertain": {
    severity: "warning",
    meaning:
      "A month or a year may lie inside or outside the time asked for; the evaluation does not count.",
    whatToDo: "Give the day.",
    since: "0.1.0",
  },
  "evaluation-tie": {
    severity: "error",
    meaning:
      "Several evaluations of an institution may be its latest, and they differ; none counts.",
    whatToDo: "Leave out those that are not meant.",
    since: "0.1.0",
  },
});
