import { issueTable } from "@career-benchmarks/core/issues";

/** The issues about registers of establishments, and who belongs to which group. */
export const registerIssues = issueTable({
  "establishment-closed": {
    severity: "warning",
    meaning: "By the register, the establishment was closed at the date of the answers.",
    whatToDo: "Check the URN: it may have continued under another.",
    since: "0.1.0",
  },
  "establishment-not-open": {
    severity: "warning",
    meaning: "By the register, the establishment had not opened at the date of the answers.",
    whatToDo: "Check the URN: it may be that of what came after.",
    since: "0.1.0",
  },
  "membership-gap": {
    severity: "warning",
    meaning: "An institution belongs to no group on some days between two memberships.",
    whatToDo: "Check the dates.",
    since: "0.1.0",
  },
  "membership-overlaps": {
    severity: "warning",
    meaning:
      "An institution belongs to two groups of one kind on the same day, and counts in both.",
    whatToDo: "Check the dates.",
    since: "0.1.0",
  },
  "membership-reversed": {
    severity: "error",
    meaning: "A membership ends before it begins.",
    whatToDo: "Correct the dates.",
    since: "0.1.0",
  },
  "register-cell-unreadable": {
    severity: "warning",
    meaning: "A cell of the register is not understood; it counts as not known.",
    whatToDo: "Check the register.",
    since: "0.1.0",
  },
  "register-column-missing": {
    severity: "error",
    meaning: "The register lacks a column without which it says nothing.",
    whatToDo: "Download the whole register.",
    since: "0.1.0",
  },
  "register-far": {
    severity: "warning",
    meaning: "The register is of a day more than a year from the date of the answers.",
    whatToDo: "Give another register as well.",
    since: "0.1.0",
  },
  "register-filled": {
    severity: "info",
    meaning: "Something was filled in from the register.",
    whatToDo: "Nothing, if it is right.",
    since: "0.1.0",
  },
  "register-rubric-unavailable": {
    severity: "warning",
    meaning:
      "The rubric that fits by the register is not among those given; it was chosen by date.",
    whatToDo: "Give that rubric too, or name one in the column rubric.",
    since: "0.1.0",
  },
  "register-undated": {
    severity: "warning",
    meaning: "Nothing says of which day the register is.",
    whatToDo: "Give the day.",
    since: "0.1.0",
  },
  "register-urn-repeated": {
    severity: "warning",
    meaning: "The register has a URN twice.",
    whatToDo: "Check the register.",
    since: "0.1.0",
  },
  "rubric-open": {
    severity: "warning",
    meaning: "The register does not tell which rubric fits; it was chosen by date.",
    whatToDo: "Name it in the column rubric.",
    since: "0.1.0",
  },
  "urn-unknown": {
    severity: "warning",
    meaning: "The register does not have this URN; nothing was filled in.",
    whatToDo: "Check the URN, and the day of the register.",
    since: "0.1.0",
  },
});
