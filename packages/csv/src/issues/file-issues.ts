import { issueTable } from "@career-benchmarks/core/issues";

/** The issues about a file as a whole: its characters, rows and columns. */
export const fileIssues = issueTable({
  "cell-holds-nul": {
    severity: "error",
    meaning: "A cell holds NUL characters, as a program leaves that stopped while writing.",
    whatToDo: "Check that the file is whole; export it anew.",
    since: "0.2.0",
  },
  "cell-missing": {
    severity: "error",
    meaning: "A cell is empty that must be filled in.",
    whatToDo: "Fill it in.",
    since: "0.1.0",
  },
  "character-lost": {
    severity: "warning",
    meaning: "The file holds the mark of a character that another program could not read.",
    whatToDo: "Export the file anew as UTF-8.",
    since: "0.1.0",
  },
  "column-missing": {
    severity: "error",
    meaning: "A column is not there that must be.",
    whatToDo: "Add the column; the issue says which.",
    since: "0.1.0",
  },
  "column-repeated": {
    severity: "error",
    meaning: "A column is there twice, or two columns mean the same.",
    whatToDo: "Remove or rename all but one of them.",
    since: "0.1.0",
  },
  "column-unexpected": {
    severity: "error",
    meaning: "There is a column that the mapping does not mention.",
    whatToDo: "Add it to the mapping, or remove it.",
    since: "0.1.0",
  },
  "column-unknown": {
    severity: ["warning", "error"],
    meaning:
      "Nobody reads a column of this name. It is an error where the name begins as that of a question.",
    whatToDo: "Correct the name, or leave the column as it is.",
    since: "0.1.0",
  },
  "encoding-assumed": {
    severity: "info",
    meaning: "The file is not UTF-8; it was read in the encoding that fits.",
    whatToDo: "Nothing, if names with accents are right.",
    since: "0.1.0",
  },
  "encoding-doubtful": {
    severity: "warning",
    meaning: "The file is in no encoding that is known for certain, or is cut off.",
    whatToDo: "Save the file as CSV UTF-8 where it comes from.",
    since: "0.1.0",
  },
  "encoding-mixed": {
    severity: "warning",
    meaning: "The file holds characters in two encodings; each was read in the one that fits.",
    whatToDo: "Check names with accents.",
    since: "0.1.0",
  },
  "file-about-learners": {
    severity: "error",
    meaning: "The file is about learners, not about institutions.",
    whatToDo: "Read it with career-benchmarks measure.",
    since: "0.2.0",
  },
  "file-empty": {
    severity: "error",
    meaning: "The file has no header.",
    whatToDo: "Give a file with column names in its first row.",
    since: "0.1.0",
  },
  "file-not-csv": {
    severity: "error",
    meaning: "The file is of another kind than CSV.",
    whatToDo: "Save it as CSV.",
    since: "0.1.0",
  },
  "header-changed": {
    severity: "error",
    meaning: "Another header, with other columns, stands further down.",
    whatToDo: "Put its rows into a file of their own.",
    since: "0.1.0",
  },
  "header-repeated": {
    severity: "info",
    meaning: "The header is repeated further down, and was ignored.",
    whatToDo: "Nothing, if files were pasted together on purpose.",
    since: "0.1.0",
  },
  "line-too-long": {
    severity: "error",
    meaning: "A line is so long that the file is probably no CSV, or a quote is not closed.",
    whatToDo: "Check the file and its quotes.",
    since: "0.1.0",
  },
  "mapping-invalid": {
    severity: "error",
    meaning: "The description of how columns are mapped is not right.",
    whatToDo: "Correct it as the issue says.",
    since: "0.1.0",
  },
  "quote-malformed": {
    severity: "error",
    meaning: "A quote is opened and not closed, or stands inside an unquoted cell.",
    whatToDo: "Put quotes in pairs, and double them inside a quoted cell.",
    since: "0.1.0",
  },
  "row-repeated": {
    severity: "error",
    meaning: "A row has the same identifier as one before.",
    whatToDo: "Leave one row each.",
    since: "0.1.0",
  },
  "row-too-long": {
    severity: "error",
    meaning: "A row has more cells than the header.",
    whatToDo: "Put text that has a delimiter in it into quotes.",
    since: "0.1.0",
  },
  "row-too-short": {
    severity: ["warning", "error"],
    meaning:
      "A row has fewer cells than the header; those missing count as empty. In a file of learners it is an error.",
    whatToDo: "Check that the row is whole.",
    since: "0.1.0",
  },
  "source-unreadable": {
    severity: "error",
    meaning: "What was given to be read is neither text nor bytes nor a stream of them.",
    whatToDo: "Give text, bytes, a file or a stream.",
    since: "0.1.0",
  },
});
