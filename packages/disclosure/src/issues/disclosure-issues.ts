import { issueTable } from "./issue-table.js";

/**
 * Every code of the issues that this package raises, with what it means and what to do.
 *
 * @example
 * import { disclosureIssues } from "@career-benchmarks/disclosure/issues";
 *
 * disclosureIssues["sums-differ"].severity; //=> "error"
 */
export const disclosureIssues = issueTable({
  "cell-missing": {
    severity: "error",
    meaning: "A table lacks the count of a group for a measure.",
    whatToDo: "Give every group a count for every measure.",
    since: "0.1.0",
  },
  "cell-repeated": {
    severity: "error",
    meaning: "A table has two counts for one group and measure.",
    whatToDo: "Leave one.",
    since: "0.1.0",
    formerly: ["duplicate-cell"],
  },
  "id-repeated": {
    severity: "error",
    meaning: "Two groups or measures of a table have the same id.",
    whatToDo: "Give each an id of its own.",
    since: "0.1.0",
    formerly: ["duplicate-id"],
  },
  "number-invalid": {
    severity: "error",
    meaning: "A count is not a whole number from 0.",
    whatToDo: "Give a whole number.",
    since: "0.1.0",
  },
  "parts-invalid": {
    severity: "error",
    meaning: "A group is said to consist of groups that are not other groups of its table.",
    whatToDo: "Name other groups of the same table.",
    since: "0.1.0",
  },
  "patterns-differ": {
    severity: "error",
    meaning: "A table is no sum of the patterns of learners given.",
    whatToDo: "Give the patterns that the tables were counted from.",
    since: "0.2.0",
  },
  "patterns-missing": {
    severity: "error",
    meaning:
      "Tables by several dimensions are to be published without the patterns of learners that they are sums of.",
    whatToDo: "Give the patterns, or publish one dimension.",
    since: "0.2.0",
  },
  "share-exceeds-cohort": {
    severity: "error",
    meaning: "A cell counts more learners than the group has.",
    whatToDo: "Count again.",
    since: "0.1.0",
  },
  "sums-differ": {
    severity: "error",
    meaning: "The groups of a table do not add up to the whole.",
    whatToDo: "Count again, so that each learner counts once.",
    since: "0.1.0",
  },
  "symbol-missing": {
    severity: "error",
    meaning: "The set of symbols lacks one that the table needs.",
    whatToDo: "Choose another set of symbols.",
    since: "0.1.0",
  },
  "tables-differ": {
    severity: "error",
    meaning: "Tables that are protected together differ in what must be the same.",
    whatToDo: "Make them from one count.",
    since: "0.1.0",
  },
  "unknown-field": {
    severity: "error",
    meaning: "A policy has a field that nobody reads.",
    whatToDo: "Correct its name, or leave it out.",
    since: "0.1.0",
  },
  "group-unknown": {
    severity: "error",
    meaning: "A cell names a group that the table does not have.",
    whatToDo: "Correct the name, or add the group.",
    since: "0.1.0",
    formerly: ["unknown-group"],
  },
  "measure-unknown": {
    severity: "error",
    meaning: "A cell names a measure that the table does not have.",
    whatToDo: "Correct the name, or add the measure.",
    since: "0.1.0",
    formerly: ["unknown-measure"],
  },
  "value-invalid": {
    severity: "error",
    meaning: "A value is of another kind than can stand there.",
    whatToDo: "Give a value as the issue says that it is expected.",
    since: "0.1.0",
  },
  "value-unreadable": {
    severity: "error",
    meaning: "What was given cannot be read: reading it fails, or it lies inside itself.",
    whatToDo: "Give plain data, as JSON holds it.",
    since: "0.2.0",
  },
});
