import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { madeUpRows } from "../made-up-rows.mjs";

const rows = madeUpRows(20, { rejects: true });
const clean = madeUpRows(20);
const files = { "in.csv": rows, "clean.csv": clean };
const same = { files, says: /the same file/ };
const into = (file, stream) => ({ wrap: ["bash", "-c", `"$@" ${stream}>> ${file}`, "bash"] });
const json = '{"data":[]}';
const verified = { "report/index.html": "x", "report/manifest.json": "{}" };
const reading = [
  ["explain", ["explain", "in.csv", "--urn", "900001"], "in.csv"],
  ["explain, no such URN", ["explain", "in.csv", "--urn", "1"], "in.csv"],
  ["explain, its mapping", ["explain", "in.csv", "--urn", "1", "--map", "map.json"], "map.json"],
  ["explain, an unknown option", ["explain", "in.csv", "--unknown"], "in.csv"],
  ["explain, no option", ["explain", "in.csv"], "in.csv"],
  ["inspect", ["inspect", "page.json"], "page.json"],
  ["map", ["map", "in.csv", "--rubric", "gatsby-2014-school"], "in.csv"],
  ["score", ["score", "in.csv", "--format", "csv"], "in.csv"],
  ["verify", ["verify", "report"], "report/index.html"],
];
const readFiles = { "in.csv": rows, "page.json": json, "map.json": "{}", ...verified };
const learners = "learner_id,year_group\nL1,8\nL2,9\nL3,10\n";
const register = "URN,EstablishmentName\n900001,Example School\n";
const measure = [
  "measure",
  "--name",
  "Example School",
  "--rubric",
  "gatsby-2025-school",
  "--as-at",
  "2025-07-18",
  "--quiet",
];

/** Outputs that are inputs, or each other, by whatever name. */
export const inputs = [
  ...["csv", "ndjson", "json", "html", "md", "text"].map((format) => ({
    name: `the output is the input, ${format}`,
    ...same,
    args: ["score", "in.csv", "--format", format, "--out", "in.csv"],
  })),
  {
    name: "the output is the input by another path",
    files: { ...files, "sub/": "" },
    says: /the same file/,
    args: ["score", "in.csv", "--out", "./sub/../in.csv"],
  },
  {
    name: "the output is the second input",
    ...same,
    args: ["score", "clean.csv", "in.csv", "--out", "in.csv"],
  },
  {
    name: "the output is a link to the input",
    ...same,
    links: { "out.json": "in.csv" },
    args: ["score", "in.csv", "--out", "out.json"],
  },
  {
    name: "the input is a link to the output",
    ...same,
    links: { "link.csv": "in.csv" },
    args: ["score", "link.csv", "--out", "in.csv"],
  },
  {
    name: "the output is in a linked folder",
    files: { "a/in.csv": rows },
    says: /the same file/,
    links: { b: "a" },
    args: ["score", "a/in.csv", "--out", "b/in.csv"],
  },
  {
    name: "the output is the input by a hard link",
    ...same,
    hardLinks: { "out.csv": "in.csv" },
    args: ["score", "in.csv", "--out", "out.csv"],
  },
  ...["csv", "json"].flatMap((format) => [
    {
      name: `the rejects are the input, ${format}`,
      ...same,
      args: ["score", "in.csv", "--out", `out.${format}`, "--rejects", "in.csv"],
    },
    {
      name: `the rejects are the output, ${format}`,
      ...same,
      args: ["score", "in.csv", "--out", `out.${format}`, "--rejects", `./out.${format}`],
    },
    {
      name: `the rejects of the output's name are the input, ${format}`,
      files: { "out.rejects.csv": rows },
      says: /the same file/,
      args: ["score", "out.rejects.csv", "--out", `out.${format}`],
    },
  ]),
  {
    name: "the rejects are the input, results on stdout",
    ...same,
    args: ["score", "in.csv", "--rejects", "in.csv"],
  },
  {
    name: "the rejects are the output in a linked folder that is empty",
    files: { ...files, "a/": "" },
    says: /the same file/,
    links: { b: "a" },
    args: ["score", "in.csv", "--out", "a/x.csv", "--rejects", "b/x.csv"],
  },
  {
    name: "a numbered reject file is an input",
    files: { "in.csv": rows, "r-2.csv": rows.replace("urn,", "ukprn,") },
    says: /the same file/,
    args: ["score", "in.csv", "r-2.csv", "--format", "csv", "--rejects", "r.csv"],
  },
  {
    name: "the output is the mapping",
    files: { ...files, "map.json": "{}" },
    says: /--map map.json are the same file/,
    args: ["score", "in.csv", "--map", "map.json", "--out", "map.json"],
  },
  {
    name: "the output is the register, named with its day",
    files: { ...files, "register.csv": register },
    says: /the same file/,
    args: ["score", "in.csv", "--register", "register.csv@2024-01-01", "--out", "register.csv"],
  },
  ...[
    ["--groups", []],
    ["--expected", ["--report", "group", "--format", "md"]],
  ].map(([option, others]) => ({
    name: `the output is the file of ${option}`,
    files: { ...files, "list.csv": "urn\n900001\n" },
    says: /the same file/,
    args: ["score", "in.csv", option, "list.csv", "--out", "list.csv", ...others],
  })),
  {
    name: "the output is standard input",
    ...same,
    args: ["score", "-", "--out", "in.csv"],
    options: { stdin: { file: "in.csv" } },
  },
  {
    name: "standard output is added to the input",
    ...same,
    args: ["score", "in.csv", "--format", "ndjson"],
    options: { stdout: { append: "in.csv" } },
  },
  {
    name: "standard output is the output",
    files: { ...files, "out.csv": "" },
    says: /the same file/,
    args: ["score", "in.csv", "--out", "out.csv"],
    options: { stdout: { append: "out.csv" } },
  },
  {
    name: "map writes over the file that it reads",
    ...same,
    args: ["map", "in.csv", "--rubric", "gatsby-2014-school", "--out", "in.csv"],
  },
  {
    name: "an input is a file of the folder",
    files,
    before: [["score", "clean.csv", "--out", "report"]],
    says: /the same file/,
    args: ["score", "report/results.csv", "--out", "report"],
  },
  {
    name: "an input has the name of a file of the folder, forced",
    files: { "report/results.csv": rows },
    says: /the same file/,
    args: ["score", "report/results.csv", "--out", "report", "--force"],
  },
  {
    name: "an input is a file that the folder would lose",
    files: { ...files, "groups.csv": "urn,group_type,group\n900001,trust,A\n" },
    before: [["score", "clean.csv", "--groups", "groups.csv", "--out", "report"]],
    says: /the same file/,
    args: ["score", "report/groups.csv", "--out", "report"],
  },
  {
    name: "the rejects are a page of the folder",
    files,
    says: /two files .* would have the name/i,
    args: ["score", "in.csv", "--out", "report", "--rejects", "report/index.html"],
  },
  ...["learners", "activities", "guidance", "destinations", "exclude", "answers"].map((option) => ({
    name: `standard output is added to the file of --${option}`,
    files: { "learners.csv": learners, "list.csv": learners },
    says: /the same file/,
    args: [
      ...measure,
      ...(option === "learners" ? [] : ["--learners", "learners.csv"]),
      ...[`--${option}`, "list.csv"],
    ],
    options: { stdout: { append: "list.csv" } },
  })),
  {
    name: "measure reads a file of the folder that it writes",
    files: { "learners.csv": learners },
    before: [[...measure, "--learners", "learners.csv", "--out", "report"]],
    says: /the same file/,
    args: (folder) => [
      ...measure,
      ...[
        "--learners",
        "learners.csv",
        "--answers",
        find(folder, "answers.csv"),
        "--out",
        "report",
      ],
    ],
  },
  ...reading
    .filter(([name]) => !/option/.test(name))
    .map(([name, args, file]) => ({
      name: `standard output is added to what is read: ${name}`,
      files: readFiles,
      says: /standard output and .* are the same file/,
      args,
      options: { stdout: { append: file } },
    })),
  ...reading.flatMap(([name, args, file]) => [
    {
      name: `standard error is added to what is read: ${name}`,
      files: readFiles,
      args,
      options: into(file, 2),
    },
    {
      name: `both streams are added to what is read: ${name}`,
      files: readFiles,
      args,
      options: { wrap: ["bash", "-c", `"$@" >> ${file} 2>&1`, "bash"] },
    },
  ]),
  {
    name: "explain reads standard input and adds to it",
    ...same,
    args: ["explain", "-", "--urn", "900001"],
    options: { stdin: { file: "in.csv" }, stdout: { append: "in.csv" } },
  },
  {
    name: "explain reads standard input, and standard error is added to it",
    files,
    args: ["explain", "-", "--urn", "900001"],
    options: { stdin: { file: "in.csv" }, ...into("in.csv", 2) },
  },
  ...[">>", "2>>"].map((how) => ({
    name: `a stream is a file of the folder: ${how}`,
    files: { "learners.csv": learners },
    before: [[...measure, "--learners", "learners.csv", "--out", "report"]],
    args: [...measure, "--learners", "learners.csv", "--out", "report", "--force"],
    options: { wrap: ["bash", "-c", `"$@" ${how} report/internal/measures.txt`, "bash"] },
    check: ({ out, err }) =>
      /measures\.txt and standard (output|error) are the same file/.test(`${out}${err}`)
        ? undefined
        : "the two are not named",
  })),
  {
    name: "standard output is the template",
    files: { "forms/learners.csv": "" },
    says: /the same file/,
    args: ["template", "learners", "--out", "forms", "--force"],
    options: { stdout: { append: "forms/learners.csv" } },
  },
];

function find(folder, name) {
  const paths = readdirSync(`${folder}/report`, { recursive: true });
  return `report/${paths.find((path) => basename(path) === name)}`;
}
