import { issueTable } from "./issue-table.js";

/** The issues that several parts of the package raise. */
export const sharedIssues = issueTable({
  "date-invalid": {
    severity: "error",
    meaning:
      "A date is not one that exists, or is written in another form than 2025-07-31, 2025-07 or 2025.",
    whatToDo: "Write the day, the month or the year in one of these forms.",
    since: "0.1.0",
  },
  "digest-mismatch": {
    severity: "error",
    meaning:
      "Rules do not have the digest that they state, or differ from those published under their id and version.",
    whatToDo: "Use the published rules, or give yours an id and a version of their own.",
    since: "0.2.0",
  },
  "edition-unknown": {
    severity: ["error", "warning"],
    meaning: "The id of a rubric does not tell whether it is of the 2014 or of the 2025 edition.",
    whatToDo: "Use a rubric of one of the two editions; elsewhere such a rubric stands by itself.",
    since: "0.1.0",
  },
  "institution-maybe-same": {
    severity: "warning",
    meaning:
      "Two records probably name one institution by different identifiers, and count as two.",
    whatToDo: "Name it by the same identifiers everywhere.",
    since: "0.1.0",
  },
  "institution-missing": {
    severity: "error",
    meaning: "Nothing says which institution it is.",
    whatToDo: "Give a urn, a ukprn or a name.",
    since: "0.1.0",
  },
  "issues-not-shown": {
    severity: ["error", "warning", "info"],
    meaning: "There are more issues of this severity than are listed.",
    whatToDo: "Correct those that are listed and run again.",
    since: "0.1.0",
  },
  "limit-exceeded": {
    severity: "error",
    meaning: "The input is larger, or nested deeper, than anything that can be meant.",
    whatToDo: "Check that it is the right input; divide it if it is.",
    since: "0.2.0",
  },
  "number-invalid": {
    severity: "error",
    meaning:
      "A number is not one that can stand there: negative, a fraction, too large or not a number.",
    whatToDo: "Give a number as the issue says that it is expected.",
    since: "0.1.0",
  },
  "rubric-mismatch": {
    severity: "error",
    meaning:
      "The input was made for another rubric than the one given, or results of different rubrics stand together.",
    whatToDo: "Use the rubric that the input names.",
    since: "0.1.0",
  },
  "rubric-wrong-type": {
    severity: "error",
    meaning: "What was given as a rubric is none, such as its id or a promise of it.",
    whatToDo: "Import the rubric, wait for it to load, or make it with defineRubric.",
    since: "0.2.0",
  },
  "unknown-field": {
    severity: ["error", "warning"],
    meaning: "There is a field or an option that nobody reads.",
    whatToDo: "Correct its name, or leave it out.",
    since: "0.1.0",
  },
  "value-invalid": {
    severity: "error",
    meaning: "A value is of another kind than can stand there.",
    whatToDo: "Give a value as the issue says that it is expected.",
    since: "0.1.0",
  },
  "value-unreadable": {
    severity: "error",
    meaning: "A value cannot be read: reading it fails, or it lies inside itself.",
    whatToDo: "Give plain data, as JSON holds it.",
    since: "0.2.0",
  },
});
