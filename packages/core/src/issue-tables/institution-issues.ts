import { issueTable } from "./issue-table.js";

/** The issues about results of many institutions, and of the sites of one. */
export const institutionIssues = issueTable({
  "expected-repeated": {
    severity: "warning",
    meaning: "An institution is expected to report more than once; it was counted once.",
    whatToDo: "Name each once.",
    since: "0.1.0",
  },
  "institution-mismatch": {
    severity: "error",
    meaning: "Results that are to be combined are of different institutions.",
    whatToDo: "Combine the sites of one institution only.",
    since: "0.1.0",
  },
  "institution-repeated": {
    severity: "warning",
    meaning: "An institution has more than one result of an edition; all are counted.",
    whatToDo: "Pick one each with evaluationAt.",
    since: "0.1.0",
  },
  "lead-missing": {
    severity: "error",
    meaning: "None of the results is that of the lead site.",
    whatToDo: "Name one of the sites, or give the result that has no site.",
    since: "0.1.0",
  },
  "site-repeated": {
    severity: "error",
    meaning: "A site has more than one result.",
    whatToDo: "Give one result for each site.",
    since: "0.1.0",
  },
});
