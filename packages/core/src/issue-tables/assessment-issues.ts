import { issueTable } from "./issue-table.js";

/** The issues about assessments, answers and benchmark percentages. */
export const assessmentIssues = issueTable({
  "answer-not-asked": {
    severity: "warning",
    meaning: "There is an answer to a question that this institution is not asked; it was ignored.",
    whatToDo: "Check the year groups, or leave the answer out.",
    since: "0.1.0",
  },
  "answer-wrong-type": {
    severity: "error",
    meaning: "An answer has another form than the question takes.",
    whatToDo:
      "Give true or false, a level or a share, as the issue says; leave it out if it is not known.",
    since: "0.1.0",
  },
  "cohort-missing": {
    severity: "warning",
    meaning:
      "The interpretation wants to know which learners the result speaks of, and nothing says it.",
    whatToDo: "Say how many learners were chosen, of how many, and why.",
    since: "0.1.0",
  },
  "cohort-reason-missing": {
    severity: "warning",
    meaning: "The result speaks of some learners only, and nobody said why these.",
    whatToDo: "Write down how the learners were chosen.",
    since: "0.1.0",
  },
  "empty-cohort": {
    severity: "error",
    meaning: "A share is of no learners, where the question is always about some.",
    whatToDo: "Leave the answer out, or count the learners again.",
    since: "0.1.0",
  },
  "exclusion-text-missing": {
    severity: "error",
    meaning: "Learners are left out for another reason, which is not written down.",
    whatToDo: "Write the reason down.",
    since: "0.1.0",
  },
  "level-range-reversed": {
    severity: "error",
    meaning: "A range of levels goes from the better to the worse.",
    whatToDo: "Exchange the two levels.",
    since: "0.1.0",
  },
  "not-applicable-not-allowed": {
    severity: "error",
    meaning: "A question was judged not applicable for a reason that is not allowed there.",
    whatToDo: "Answer the question, or give a reason that the interpretation allows.",
    since: "0.1.0",
  },
  "not-applicable-text-missing": {
    severity: "error",
    meaning: "A question was judged not applicable for another reason, which is not written down.",
    whatToDo: "Write the reason down.",
    since: "0.1.0",
  },
  "percent-looks-rounded": {
    severity: "warning",
    meaning:
      "A percentage is not one that answers can come to, but it is next to one: it may have been rounded another way.",
    whatToDo: "Take the percentage as it was published, cut off and not rounded.",
    since: "0.1.0",
  },
  "percent-not-attainable": {
    severity: "warning",
    meaning: "No answers come to this percentage under this rubric.",
    whatToDo: "Check the percentage, the rubric and the year groups.",
    since: "0.1.0",
  },
  "profile-stages-missing": {
    severity: "error",
    meaning: "The year groups do not tell the stages of the learners.",
    whatToDo: "Say which stages there are.",
    since: "0.1.0",
  },
  "profile-year-groups-invalid": {
    severity: "error",
    meaning: "The year groups of the institution are missing, or some are none that exist.",
    whatToDo: "List the year groups present, such as 7 to 13.",
    since: "0.1.0",
  },
  "share-exceeds-cohort": {
    severity: "error",
    meaning: "A share counts more learners than there are.",
    whatToDo: "Count again: those reached and those not known must not be more than all.",
    since: "0.1.0",
  },
  "benchmark-unknown": {
    severity: "error",
    meaning: "There is a percentage for a benchmark that the rubric does not have.",
    whatToDo: "Correct its number, or leave it out.",
    since: "0.1.0",
    formerly: ["unknown-benchmark"],
  },
  "unknown-indicator": {
    severity: "error",
    meaning: "There is an answer to a question that the rubric does not have.",
    whatToDo: "Correct its id, or name the rubric that it belongs to.",
    since: "0.1.0",
  },
  "unknown-level": {
    severity: "error",
    meaning: "A level is none of the question's scale.",
    whatToDo: "Give one of the levels that the issue lists.",
    since: "0.1.0",
  },
  "unknown-reason": {
    severity: "error",
    meaning: "A reason is none of those that there are.",
    whatToDo: "Give one of the reasons that the issue lists.",
    since: "0.1.0",
  },
});
