import { issueTable } from "@career-benchmarks/core/issues";

/** The issues about records of learners, of groups and of what was done. */
export const measureIssues = issueTable({
  "activities-missing": {
    severity: "warning",
    meaning: "There are no records of activities, so the questions about them are not known.",
    whatToDo: "Give the list; an empty one if there was nothing to record.",
    since: "0.1.0",
  },
  "cohort-empty": {
    severity: "warning",
    meaning: "No learner is on roll whom the question is about.",
    whatToDo: "Check year groups, stages and the date.",
    since: "0.1.0",
  },
  "complete-without-records": {
    severity: "warning",
    meaning: "Records are said to be complete, and the list is not there.",
    whatToDo: "Give the list; an empty one if there was nothing to record.",
    since: "0.1.0",
  },
  "dates-reversed": {
    severity: "warning",
    meaning: "Something ends before it begins; the dates are taken as they stand.",
    whatToDo: "Correct the dates.",
    since: "0.1.0",
  },
  "destinations-missing": {
    severity: "warning",
    meaning: "There are no records of destinations, so the questions about them are not known.",
    whatToDo: "Give the list; an empty one if there was nothing to record.",
    since: "0.1.0",
  },
  "group-empty": {
    severity: "warning",
    meaning: "A group has no learner of the records.",
    whatToDo: "Check who belongs to it.",
    since: "0.1.0",
  },
  "guidance-missing": {
    severity: "warning",
    meaning: "There are no records of personal guidance, so the questions about it are not known.",
    whatToDo: "Give the list; an empty one if there was nothing to record.",
    since: "0.1.0",
  },
  "learner-repeated": {
    severity: "error",
    meaning: "A learner is in the list more than once.",
    whatToDo: "Leave one record each.",
    since: "0.1.0",
  },
  "learner-unknown": {
    severity: ["error", "warning"],
    meaning:
      "A record or a group names a learner who is not in the list; it was left aside. As an error, it is the learner asked for.",
    whatToDo: "Add the learner, or correct the id.",
    since: "0.1.0",
  },
  "learners-missing": {
    severity: ["error", "warning"],
    meaning: "There is no list of learners, or learners of it could not be read.",
    whatToDo: "Give the list of all learners on roll.",
    since: "0.1.0",
  },
  "meaningful-assumed": {
    severity: "info",
    meaning:
      "Nobody wrote down whether activities were meaningful; they count as meaningful under this edition.",
    whatToDo: "Record it if some were not.",
    since: "0.1.0",
  },
  "measure-missing": {
    severity: "warning",
    meaning: "Nobody has said how records answer this question, so it is unknown.",
    whatToDo: "Answer it yourself, or give a measure.",
    since: "0.1.0",
  },
  "record-after-date": {
    severity: "info",
    meaning: "Records lie after the date; they were left aside.",
    whatToDo: "Nothing, if the date is the one that is meant.",
    since: "0.1.0",
  },
  "record-before-joining": {
    severity: "info",
    meaning: "Records lie before the learner joined; they were left aside.",
    whatToDo: "Nothing, if the day of joining is right.",
    since: "0.1.0",
  },
  "test-unknown": {
    severity: "warning",
    meaning: "A test of records has a name that no measure uses; it was ignored.",
    whatToDo: "Correct the name; the issue lists those that there are.",
    since: "0.1.0",
  },
  "year-groups-unknown": {
    severity: "warning",
    meaning: "No learner has a year group or a stage, so the profile was assumed.",
    whatToDo: "Record year groups.",
    since: "0.1.0",
  },
});
