import { lstatSync, statSync } from "node:fs";
import { madeUpRows } from "../made-up-rows.mjs";

const files = { "in.csv": madeUpRows(3), "learners.csv": "learner_id,year_group\nL1,8\n" };
const score = ["score", "in.csv", "--quiet"];
const measure = [
  ...["measure", "--learners", "learners.csv", "--rubric", "gatsby-2025-school"],
  ...["--as-at", "2025-07-18", "--quiet"],
];
const template = ["template", "learners"];
const map = ["map", "in.csv", "--rubric", "gatsby-2014-school", "--quiet"];
const commands = { score, measure, template, map };
const long = "n".repeat(248);

/** Places that can't be written, or that are written in a way of their own. */
export const paths = [
  ...Object.entries(commands).flatMap(([name, args]) =>
    ["", " ", "\t"].map((blank) => ({
      name: `${name} --out ${JSON.stringify(blank)}`,
      files,
      says: /^--out is empty/,
      args: [...args, "--out", blank],
    })),
  ),
  ...["", " "].map((blank) => ({
    name: `--rejects ${JSON.stringify(blank)}`,
    files,
    says: /^--rejects is empty/,
    args: [...score, "--rejects", blank],
  })),
  {
    name: "--rejects -",
    files,
    says: /^--rejects takes a file/,
    args: [...score, "--rejects", "-"],
  },
  ...["measure", "template"].map((name) => ({
    name: `${name} --out -`,
    files,
    says: /^--out takes a folder/,
    args: [...commands[name], "--out", "-"],
  })),
  ...["html", "json", "ndjson"].map((format) => ({
    name: `--out - is standard output, ${format}`,
    files,
    args: [...score, "--out", "-", "--format", format],
    code: 0,
    changes: false,
    check: ({ out }) => (out.includes("900001") ? undefined : "no results on stdout"),
  })),
  {
    name: "map --out - is standard output",
    files,
    args: [...map, "--out", "-"],
    code: 0,
    changes: false,
    check: ({ out }) => (out.startsWith("{") ? undefined : "no mapping on stdout"),
  },
  ...["/proc/x/out.json", "/proc/x/y/z/report/", "/proc/self/x/out.csv", "/sys/x/out.csv"].map(
    (out) => ({
      name: `below ${out}`,
      files,
      says: /^Cannot write/,
      args: [...score, "--out", out],
    }),
  ),
  ...["measure", "template"].map((name) => ({
    name: `${name} below /proc`,
    files,
    says: /^Cannot write/,
    args: [...commands[name], "--out", "/proc/x/y"],
  })),
  ...["out.json", "out"].map((out) => ({
    name: `a link to nothing, ${out}`,
    files,
    links: { [out]: "nowhere/at/all" },
    says: /link to nothing/,
    args: [...score, "--out", out],
  })),
  {
    name: "a link to itself",
    files,
    links: { "out.json": "out.json" },
    says: /links go round/,
    args: [...score, "--out", "out.json"],
  },
  {
    name: "a link to a file is followed and stays",
    files: { ...files, "real.json": "earlier" },
    links: { "out.json": "real.json" },
    args: [...score, "--out", "out.json"],
    code: 0,
    check: ({ folder, after }) => {
      if (!lstatSync(`${folder}/out.json`).isSymbolicLink()) return "the link is gone";
      return after["real.json"].startsWith("{") ? undefined : "the file was not written";
    },
  },
  {
    name: "a link to a folder is followed and stays",
    files: { ...files, "real/": "" },
    links: { out: "real" },
    args: [...score, "--out", "out"],
    code: 0,
    check: ({ after }) => (after["real/manifest.json"] ? undefined : "the folder was not written"),
  },
  {
    name: "a folder in place of a file",
    files: { ...files, "folder/": "" },
    says: /is a folder/,
    args: [...map, "--out", "folder"],
  },
  {
    name: "a folder in place of the rejects",
    files: { "in.csv": madeUpRows(20, { rejects: true }), "folder/": "" },
    says: /is a folder/,
    args: ["score", "in.csv", "--format", "csv", "--rejects", "folder"],
  },
  {
    name: "a file in place of a folder",
    files: { ...files, report: "mine" },
    says: /a folder is needed/,
    args: [...measure, "--out", "report"],
  },
  {
    name: "a file in place of a folder above",
    files: { ...files, report: "mine" },
    says: /not a folder/,
    args: [...score, "--out", "report/a/b.json"],
  },
  {
    name: "a folder that takes no files",
    files: { ...files, "locked/": "" },
    modes: { locked: 0o555 },
    asUser: true,
    says: /no permission/,
    args: [...score, "--out", "locked/out.json"],
  },
  {
    name: "a folder that takes no folders",
    files: { ...files, "locked/": "" },
    modes: { locked: 0o555 },
    asUser: true,
    says: /no permission/,
    args: [...score, "--out", "locked/report"],
  },
  {
    name: "a read-only file",
    files: { ...files, "out.json": "kept" },
    modes: { "out.json": 0o444 },
    asUser: true,
    says: /read-only/,
    args: [...score, "--out", "out.json"],
  },
  {
    name: "a name that is too long",
    files,
    says: /name is too long/,
    args: [...score, "--out", `${"n".repeat(300)}.json`],
  },
  {
    name: "a name as long as a disk allows",
    files,
    args: [...score, "--out", `${long}.json`],
    code: 0,
    check: ({ after }) => (after[`${long}.json`] ? undefined : "it was not written"),
  },
  {
    name: "a file keeps its permissions",
    files: { ...files, "out.json": "earlier" },
    modes: { "out.json": 0o600 },
    args: [...score, "--out", "out.json"],
    code: 0,
    check: ({ folder }) =>
      (statSync(`${folder}/out.json`).mode & 0o777) === 0o600 ? undefined : "they changed",
  },
  {
    name: "/dev/stdout is written to and stays",
    files,
    args: [...score, "--out", "/dev/stdout", "--format", "json"],
    options: { wrap: ["bash", "-c", 'set -o pipefail; "$@" | cat', "bash"] },
    code: 0,
    changes: false,
    check: ({ out }) => {
      if (!lstatSync("/dev/stdout").isSymbolicLink()) return "/dev/stdout was replaced";
      return out.startsWith("{") ? undefined : "nothing came out of it";
    },
  },
  {
    name: "/dev/null is written to and stays",
    files,
    args: [...score, "--out", "/dev/null", "--format", "csv"],
    code: 0,
    changes: false,
    check: () => (statSync("/dev/null").isCharacterDevice() ? undefined : "it was replaced"),
  },
];
