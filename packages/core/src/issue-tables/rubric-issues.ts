import { issueTable } from "./issue-table.js";

/** The issues about rubrics that somebody defines. */
export const rubricIssues = issueTable({
  "band-not-allowed": {
    severity: "error",
    meaning: "A level has bounds in per cent on a scale that is not about shares of learners.",
    whatToDo: "Leave the bounds out, or make it a coverage scale.",
    since: "0.1.0",
  },
  "bands-incomplete": {
    severity: "error",
    meaning: "The bands of a coverage scale leave some percentage without a level.",
    whatToDo: "Let the bands follow each other from 0 to 100.",
    since: "0.1.0",
  },
  "bands-overlap": {
    severity: "error",
    meaning: "Two levels of a coverage scale claim the same percentage.",
    whatToDo: "Let each band start where the one before ends.",
    since: "0.1.0",
  },
  "criterion-misplaced": {
    severity: "error",
    meaning: "A criterion does not belong to the benchmark that it stands in, by its id.",
    whatToDo: "Move it, or correct its id.",
    since: "0.1.0",
  },
  "value-repeated": {
    severity: "error",
    meaning: "Something that must be the only one of its name or number is there twice.",
    whatToDo: "Rename or remove one of them.",
    since: "0.1.0",
    formerly: ["duplicate"],
  },
  "id-invalid": {
    severity: "error",
    meaning: "An id has characters or a form that ids do not have.",
    whatToDo: "Write it as the issue says.",
    since: "0.1.0",
  },
  "list-empty": {
    severity: "error",
    meaning: "A list is empty that must hold something.",
    whatToDo: "Add to it.",
    since: "0.1.0",
  },
  "points-missing": {
    severity: "error",
    meaning: "A question counts, and no level of its scale earns a point.",
    whatToDo: "Give a level points, or let the question not count.",
    since: "0.1.0",
    formerly: ["nothing-to-earn"],
  },
  "outcomes-not-ascending": {
    severity: "error",
    meaning: "A better level has a worse outcome than the one before.",
    whatToDo: "Order the levels from worst to best.",
    since: "0.1.0",
  },
  "points-not-ascending": {
    severity: "error",
    meaning: "A better level earns fewer points than the one before.",
    whatToDo: "Order the levels from worst to best.",
    since: "0.1.0",
  },
  "status-rule-invalid": {
    severity: "error",
    meaning: "A benchmark is partly achieved from more than it is fully achieved from.",
    whatToDo: "Lower the first, or raise the second.",
    since: "0.1.0",
  },
  "text-empty": {
    severity: "error",
    meaning: "A text is empty that people are to read.",
    whatToDo: "Write it.",
    since: "0.1.0",
  },
  "reference-unknown": {
    severity: "error",
    meaning:
      "Something refers to a scale, a source, a benchmark or a question that the rubric does not have.",
    whatToDo: "Correct the name, or define what it refers to.",
    since: "0.1.0",
    formerly: ["unknown-reference"],
  },
  "version-invalid": {
    severity: "error",
    meaning: "A version is not a semantic version.",
    whatToDo: "Write it as in 1.2.0.",
    since: "0.1.0",
  },
});
