import { madeUpRows } from "../made-up-rows.mjs";

const big = madeUpRows(400, { rejects: true });
const files = { "in.csv": big };
const full = { says: /no space is left/ };
const score = (...args) => ["score", "in.csv", "--quiet", "--allow-rejects", ...args];
const formats = ["html", "md", "txt", "json", "ndjson", "csv"];
const learners = "learner_id,year_group\nL1,8\nL2,9\nL3,10\n";
const measure = [
  ...["measure", "--learners", "learners.csv", "--rubric", "gatsby-2025-school"],
  ...["--as-at", "2025-07-18", "--quiet"],
];

/** Disks that are full, or that take only a part of what is written. */
export const fullDisk = [
  ...formats.map((ending) => ({
    name: `a full disk, ${ending}`,
    ...full,
    files,
    room: 12,
    args: score("--out", `disk/out.${ending}`),
  })),
  {
    name: "a full disk, over an earlier file",
    ...full,
    files,
    room: 40,
    before: [["template", "learners", "--out", "disk"]],
    args: score("--out", "disk/learners.csv", "--format", "json"),
  },
  {
    name: "a full disk, rejects of a stream",
    ...full,
    files,
    room: 4,
    args: score("--out", "out.csv", "--rejects", "disk/rejects.csv"),
  },
  {
    name: "a full disk, rejects of a report",
    ...full,
    files,
    room: 4,
    args: score("--out", "out.json", "--rejects", "disk/rejects.csv"),
  },
  {
    name: "a full disk, rejects of a folder",
    ...full,
    files,
    room: 4,
    before: [score("--out", "report")],
    args: score("--out", "report", "--rejects", "disk/rejects.csv"),
  },
  { name: "a full disk, folder", ...full, files, room: 600, args: score("--out", "disk/report") },
  {
    name: "a full disk, over an earlier folder",
    ...full,
    files: { ...files, "small.csv": madeUpRows(2) },
    room: 600,
    before: [["score", "small.csv", "--out", "disk/report"]],
    args: score("--out", "disk/report"),
  },
  {
    name: "a full disk, measure",
    ...full,
    files: { "learners.csv": learners },
    room: 30,
    args: [...measure, "--out", "disk/report"],
  },
  {
    name: "a full disk, template",
    ...full,
    room: 8,
    args: ["template", "gatsby-2025-school", "--out", "disk"],
  },
  {
    name: "a full disk, map",
    ...full,
    files,
    room: 0,
    args: ["map", "in.csv", "--rubric", "gatsby-2014-school", "--quiet", "--out", "disk/map.json"],
  },
  ...formats.map((ending) => ({
    name: `a file may not grow, ${ending}`,
    files,
    largest: 12,
    says: /too large/,
    args: score("--out", `out.${ending}`),
  })),
  {
    name: "a file may not grow, folder",
    files,
    largest: 12,
    says: /too large/,
    args: score("--out", "report"),
  },
  {
    name: "a device that is full",
    files,
    says: /\/dev\/full: no space is left/,
    args: score("--out", "/dev/full", "--format", "json"),
  },
  {
    name: "a device that is full, stream",
    files,
    says: /\/dev\/full: no space is left/,
    args: score("--out", "/dev/full", "--format", "csv"),
  },
];
