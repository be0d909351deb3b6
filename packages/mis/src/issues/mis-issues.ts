import { issueTable } from "@career-benchmarks/core/issues";

/**
 * Every code of the issues that this package raises, with what it means and what to do.
 *
 * @example
 * import { misIssues } from "@career-benchmarks/mis/issues";
 *
 * misIssues["pages-missing"].severity; //=> "warning"
 */
export const misIssues = issueTable({
  "as-at-invalid": {
    severity: "error",
    meaning: "The day to read the records for is not a day.",
    whatToDo: "Give a day such as 2025-07-31.",
    since: "0.1.0",
  },
  "destination-not-understood": {
    severity: "warning",
    meaning: "A destination has a code that is in none of the lists; it counts as not known.",
    whatToDo: "Check the code where the data come from.",
    since: "0.1.0",
  },
  "field-not-understood": {
    severity: "warning",
    meaning: "A field of a learner is not understood; it counts as not known.",
    whatToDo: "Check the field where the data come from.",
    since: "0.1.0",
  },
  "id-not-exact": {
    severity: "error",
    meaning: "An identifier is a number too long for JSON to keep every digit of.",
    whatToDo: "Export identifiers as text.",
    since: "0.2.0",
  },
  "identifier-missing": {
    severity: "error",
    meaning: "A learner has no identifier of the kind asked for, and was left out.",
    whatToDo: "Choose another identifier, or complete the data.",
    since: "0.1.0",
  },
  "identifier-not-offered": {
    severity: "error",
    meaning: "The system has no identifier of the kind asked for.",
    whatToDo: "Choose one that the issue lists.",
    since: "0.1.0",
  },
  "identifier-redacted": {
    severity: "info",
    meaning:
      "The system holds the identifier of a leaver back; the records are kept, and join nothing.",
    whatToDo: "Nothing; choose another identifier if they are to be joined.",
    since: "0.1.0",
  },
  "key-missing": {
    severity: "error",
    meaning: "There is no key to make pseudonyms with.",
    whatToDo: "Give a key, or ask to keep the ids.",
    since: "0.1.0",
  },
  "key-too-short": {
    severity: "error",
    meaning: "The key for pseudonyms is too short to be safe.",
    whatToDo: "Give a longer one.",
    since: "0.1.0",
  },
  "learner-conflict": {
    severity: "warning",
    meaning: "A learner is there twice, and the two differ.",
    whatToDo: "Check which is right where the data come from.",
    since: "0.1.0",
  },
  "learner-deleted": {
    severity: "info",
    meaning: "A learner is marked as deleted, and was left out.",
    whatToDo: "Nothing.",
    since: "0.1.0",
  },
  "learner-in-nursery": {
    severity: "info",
    meaning: "A learner is in nursery, and was left out.",
    whatToDo: "Nothing.",
    since: "0.1.0",
  },
  "learner-not-understood": {
    severity: "error",
    meaning: "In the place of a learner stands something else.",
    whatToDo: "Check that the page is whole.",
    since: "0.1.0",
  },
  "learner-repeated": {
    severity: "info",
    meaning: "A learner is there twice, and says the same; it was taken once.",
    whatToDo: "Nothing.",
    since: "0.1.0",
  },
  "leaving-day-unknown": {
    severity: "warning",
    meaning: "A learner has left, and nothing says when.",
    whatToDo: "Record the day of leaving.",
    since: "0.1.0",
  },
  "mis-not-recognised": {
    severity: "error",
    meaning: "The pages are of no system that is known.",
    whatToDo: "Name the system, or check that these are its pages.",
    since: "0.1.0",
  },
  "option-invalid": {
    severity: "error",
    meaning: "An option has a value that it cannot have.",
    whatToDo: "Give a value as the issue says.",
    since: "0.1.0",
  },
  "option-unknown": {
    severity: "error",
    meaning: "There is an option that nobody reads.",
    whatToDo: "Correct its name, or leave it out.",
    since: "0.1.0",
  },
  "page-not-understood": {
    severity: "error",
    meaning: "A page is not one of the system's.",
    whatToDo: "Check what was exported; parse JSON first.",
    since: "0.1.0",
  },
  "page-of-another-system": {
    severity: "error",
    meaning: "A page is of another system than the others.",
    whatToDo: "Read the pages of each system by themselves.",
    since: "0.1.0",
  },
  "pages-missing": {
    severity: "warning",
    meaning: "Not all pages are there, or some could not be read.",
    whatToDo: "Fetch the missing pages.",
    since: "0.1.0",
  },
  "role-missing": {
    severity: "error",
    meaning: "A user has no role, so nobody knows whether it is a student.",
    whatToDo: "Ask for the roles as well.",
    since: "0.1.0",
  },
  "source-error": {
    severity: "error",
    meaning: "Instead of a page there is an error of the system.",
    whatToDo: "Fetch the page again.",
    since: "0.1.0",
  },
  "upn-invalid": {
    severity: "warning",
    meaning: "A unique pupil number is not right by its check letter.",
    whatToDo: "Check it where the data come from.",
    since: "0.1.0",
  },
  "upn-temporary": {
    severity: "info",
    meaning: "A unique pupil number is a temporary one.",
    whatToDo: "Nothing; it may change.",
    since: "0.1.0",
  },
  "user-disabled": {
    severity: "info",
    meaning: "A user has no access, and was counted all the same.",
    whatToDo: "Check whether the learner is on roll.",
    since: "0.1.0",
  },
  "years-disagree": {
    severity: "warning",
    meaning: "Two fields give different year groups; the first was taken.",
    whatToDo: "Check the learner's year group.",
    since: "0.1.0",
  },
});
