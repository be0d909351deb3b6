import { issueTable } from "@career-benchmarks/core/issues";

/** The issues about the text of a cell. */
export const cellIssues = issueTable({
  "band-unknown": {
    severity: "error",
    meaning: "A band of percentages is none of this rubric.",
    whatToDo: "Write the name of the level, or a share as 8 of 12.",
    since: "0.1.0",
  },
  "cell-ambiguous": {
    severity: "error",
    meaning: "A cell can be read in more than one way.",
    whatToDo: "Write the answer so that it can be read in one way only, as the issue says.",
    since: "0.1.0",
  },
  "cell-looks-like-date": {
    severity: "error",
    meaning: "A spreadsheet has probably turned a share or a range into a date.",
    whatToDo: "Write a share as 8 of 12, a range as 7 to 11.",
    since: "0.1.0",
  },
  "cell-not-understood": {
    severity: "error",
    meaning: "A cell holds something that is not understood there.",
    whatToDo:
      "Write it in one of the forms that the issue lists, or empty the cell if it is not known.",
    since: "0.1.0",
  },
  "cell-spreadsheet-error": {
    severity: "error",
    meaning: "A cell holds the error of a formula, such as #REF!.",
    whatToDo: "Correct the formula where the file comes from.",
    since: "0.1.0",
  },
  "date-ambiguous": {
    severity: ["error", "warning"],
    meaning:
      "A date may have the day or the month first. As a warning, it was read with the day first.",
    whatToDo: "Write the year first, as in 2025-07-31.",
    since: "0.1.0",
  },
  "date-from-serial": {
    severity: "warning",
    meaning:
      "A number stands where a date is expected; it was taken for the day number of a spreadsheet.",
    whatToDo: "Format the column as a date.",
    since: "0.1.0",
  },
  "identifier-damaged": {
    severity: "warning",
    meaning:
      "An identifier has probably lost digits, as spreadsheets do with long numbers or leading zeros.",
    whatToDo: "Export identifiers as text.",
    since: "0.1.0",
  },
  "identifier-unusual": {
    severity: "warning",
    meaning: "An identifier does not have the form that identifiers of its kind have; it was kept.",
    whatToDo: "Check it.",
    since: "0.1.0",
  },
  "missing-code-legacy": {
    severity: "warning",
    meaning: "A code for missing values stands in the cell; it was counted as unknown.",
    whatToDo: "Empty the cell where the answer is not known.",
    since: "0.1.0",
  },
  "not-applicable-reason-missing": {
    severity: "error",
    meaning: "A question was judged not applicable, and the cell does not say for which reason.",
    whatToDo: "Add the reason.",
    since: "0.1.0",
  },
});
