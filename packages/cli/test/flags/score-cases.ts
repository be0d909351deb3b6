import { fileURLToPath } from "node:url";
import { temporaryFile } from "../../src/testing/run.js";
import type { CommandCase, FlagCase } from "./flag-case.js";
import { chooses } from "./flag-case.js";

const file = (text: string) => temporaryFile("in.csv", text);
const header = "name,urn,as_at,year_groups,bm1_1_lead,bm5_1_each_year";
const row = "Example School,900001,2024-07-31,7-11,yes,most";
const one = file(`${header}\n${row}\n`);
const two = file(`${header}\n${row}\nOther School,900002,2024-07-31,7-11,no,all\n`);
const withReject = file(`${header}\n${row}\nOther School,900002,2024-07-31,7-11,perhaps,all\n`);
/** A row with an answer that can’t be read. */
export const unreadable = file(`${header}\n${row.replace("yes", "perhaps")}\n`);
const percents = file("name,as_at,year_groups,bm1_percent\nExample School,2024-07-31,7-11,50\n");
const withCounts = file("name,as_at,year_groups,bm6_1_by_16\nA,2024,7-11,20 of 20 (2 medical)\n");
const noYears = file("name,as_at,bm5_1_each_year\nExample School,2024-07-31,most\n");
/** A row whose institution a register knows. */
export const onlyUrn = file("urn,as_at,bm5_1_each_year\n900001,2024-07-31,most\n");
const foreign = file(
  "School;School URN;Date;Years;Every year\nExample School;900001;2024-07-31;7-11;most\n",
);
const mapping = temporaryFile(
  "mapping.json",
  JSON.stringify({
    columns: {
      School: "name",
      "School URN": "urn",
      Date: "as_at",
      Years: "year_groups",
      "Every year": "bm5_1_each_year",
    },
  }),
);
const long = file(
  [
    "name,urn,as_at,year_groups,indicator,value",
    "Example School,900001,2024-07-31,7-11,bm1_1_lead,yes",
    "Other School,900002,2024-07-31,7-11,bm1_1_lead,perhaps",
    "Example School,900001,2024-07-31,7-11,bm5_1_each_year,most",
    "",
  ].join("\n"),
);
const register = fileURLToPath(
  new URL("../../../csv/test/register/edubasealldata20230918.csv", import.meta.url),
);
const groups = temporaryFile(
  "groups.csv",
  "urn,group_type,group,from,to\n900001,trust,Sample Trust,,\n",
);
const expected = temporaryFile("expected.csv", "urn,name\n900003,Absent School\n");
const rejects = `${temporaryFile("none", "")}.csv`;

/** The flags that say how to read a CSV; they count whatever is made of it. */
export const readCases = {
  "--rubric": {
    flag: ["--rubric", "gatsby-2025-school"],
    honoured: "all",
  },
  "--setting": { flag: ["--setting", "college"], args: [percents], honoured: "all" },
  "--assume-year-groups": {
    flag: ["--assume-year-groups", "7-11"],
    args: [noYears],
    honoured: "all",
  },
  "--delimiter": { flag: ["--delimiter", "tab"], honoured: "all" },
  "--encoding": { flag: ["--encoding", "utf-16le"], honoured: "all" },
  "--header-row": { flag: ["--header-row", "2"], honoured: "all" },
  "--map": { flag: ["--map", mapping], args: [foreign], honoured: "all" },
  "--match": { flag: ["--match", "exact"], honoured: "all" },
  "--together": { flag: ["--together"], args: [long], honoured: "all" },
  "--register": { flag: ["--register", register], args: [onlyUrn], honoured: "all" },
  "--on-invalid": { flag: ["--on-invalid", "unknown"], args: [unreadable], honoured: "all" },
} satisfies Record<string, FlagCase>;

/** The flags of `score`. */
export const score: CommandCase = {
  args: [one],
  outputs: {
    text: [],
    md: ["--format", "md"],
    html: ["--out", "OUT/page.html"],
    group: ["--report", "group"],
    method: ["--report", "method"],
    "easy-read": ["--report", "easy-read"],
    json: ["--format", "json"],
    ndjson: ["--format", "ndjson"],
    csv: ["--format", "csv"],
    "csv file": ["--out", "OUT/results.csv"],
    folder: ["--out", "OUT/report"],
    "folder to publish": ["--out", "OUT/report", "--audience", "published"],
  },
  flags: {
    ...readCases,
    "--out": chooses,
    "--format": chooses,
    "--report": {
      flag: ["--report", "method"],
      honoured: ["text", "md", "html", "group", "easy-read"],
    },
    "--audience": {
      flag: ["--audience", "published"],
      args: [withCounts],
      honoured: ["text", "md", "html", "folder"],
    },
    "--shape": {
      flag: ["--shape", "benchmarks"],
      honoured: ["csv", "csv file", "folder", "folder to publish"],
    },
    "--expected": {
      flag: ["--expected", expected],
      honoured: ["group", "folder", "folder to publish"],
    },
    "--at": { flag: ["--at", "2025-01-31"], honoured: ["group", "folder", "folder to publish"] },
    "--title": {
      flag: ["--title", "A heading of our own"],
      args: [two],
      honoured: ["text", "md", "html", "group", "method", "folder", "folder to publish"],
    },
    "--rejects": { flag: ["--rejects", rejects], args: [withReject], honoured: "all" },
    "--carry": {
      flag: ["--carry"],
      args: [one, "--rubric", "auto", "--rubric", "gatsby-2025-school"],
      honoured: "all",
    },
    "--groups": { flag: ["--groups", groups], honoured: "all" },
    "--force": {
      flag: ["--force"],
      before: "report/index.html",
      honoured: ["folder", "folder to publish"],
    },
    "--allow-rejects": { flag: ["--allow-rejects"], args: [withReject], honoured: "all" },
    "--quiet": { flag: ["--quiet"], args: [withReject], honoured: "all" },
  },
};
