import { issueTable } from "@career-benchmarks/core/issues";

/** The issues about assessments in rows. */
export const rowIssues = issueTable({
  "answer-repeated": {
    severity: ["error", "warning"],
    meaning: "An assessment answers a question twice. It is an error where the answers differ.",
    whatToDo: "Leave one row for each question.",
    since: "0.1.0",
  },
  "answers-mixed": {
    severity: "error",
    meaning: "A row has both answers and percentages.",
    whatToDo: "Empty the percentages: they follow from the answers.",
    since: "0.1.0",
  },
  "as-at-missing": {
    severity: "error",
    meaning: "Nothing says which time the answers describe.",
    whatToDo: "Fill in as_at with a day, a month or a year.",
    since: "0.1.0",
  },
  "assessment-apart": {
    severity: "error",
    meaning: "Rows of one assessment do not stand together.",
    whatToDo: "Sort the file, or read it without --together.",
    since: "0.1.0",
  },
  "assessment-inconsistent": {
    severity: "error",
    meaning: "Rows of one assessment differ in what must be the same in all.",
    whatToDo: "Correct the rows, or empty the cell in all but one.",
    since: "0.1.0",
  },
  "assessment-rejected": {
    severity: "error",
    meaning: "Another row of the same assessment was rejected, so this one is too.",
    whatToDo: "Correct the other row; this one needs no change.",
    since: "0.1.0",
  },
  "assessment-repeated": {
    severity: "warning",
    meaning: "An institution, site, date and rubric is there twice; each is scored by itself.",
    whatToDo: "Leave one of the two.",
    since: "0.1.0",
    formerly: ["duplicate-assessment"],
  },
  "rubric-missing": {
    severity: "error",
    meaning: "Nothing says which rubric the row answers.",
    whatToDo: "Name it in the column rubric, or choose one with --rubric.",
    since: "0.1.0",
  },
  "rubric-unknown": {
    severity: "error",
    meaning: "The rubric that the row names is none that is known here.",
    whatToDo: "Correct the id; the issue lists those that there are.",
    since: "0.1.0",
  },
  "year-groups-missing": {
    severity: "error",
    meaning: "Nothing says which year groups the institution has.",
    whatToDo: "Fill in year_groups, or have them assumed with --assume-year-groups.",
    since: "0.1.0",
  },
});
