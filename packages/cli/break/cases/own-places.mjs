import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readlinkSync, truncateSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { madeUpRows } from "../made-up-rows.mjs";
import { runCli } from "../run-cli.mjs";

const staging = "report/.career-benchmarks.part";
const lock = "report/.career-benchmarks.lock";
const rows = madeUpRows(3);
const files = { "in.csv": rows };
const score = ["score", "in.csv", "--out", "report", "--quiet"];
const gone = `999999-123-${ownPlace()}-1.part`;
const tooLarge = 65 * 1024 * 1024;

/** Names the machine as the command does in the names of its parts. */
function ownPlace() {
  const text = `${hostname()} ${readlinkSync("/proc/self/ns/pid")}`;
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}

const pipeMaker = "mkfifo";
const makePipe = (path) => (folder) => spawnSync(pipeMaker, [`${folder}/${path}`]);
const makeHuge = (path) => (folder) => {
  writeFileSync(`${folder}/${path}`, "");
  truncateSync(`${folder}/${path}`, tooLarge);
};

/** What can stand where the command keeps a file of its own. */
function occupied(path, what = path.split("/").at(-1).replaceAll(".", "\\.")) {
  const says = new RegExp(`${what}.*(remove|move)|(remove|move).*${what}`, "i");
  const given = { args: score, says };
  return [
    { name: `a pipe as ${path}`, ...given, files, prepare: makePipe(path) },
    { name: `a huge file as ${path}`, ...given, files, prepare: makeHuge(path) },
    { name: `a folder as ${path}`, ...given, files: { ...files, [`${path}/a.txt`]: "mine" } },
    { name: `a link to a device as ${path}`, ...given, files, links: { [path]: "/dev/zero" } },
    { name: `a link to nothing as ${path}`, ...given, files, links: { [path]: "nowhere" } },
  ].map((each) => ({ ...each, files: { "report/": "", ...each.files } }));
}

/** Places of the command's own that hold something of others. */
export const ownPlaces = [
  {
    name: "the working folder is a link to a folder of others",
    files: { ...files, "victim/movie.part": "keep", "victim/1.part": "keep", "report/": "" },
    links: { [staging]: "../victim" },
    says: /\.career-benchmarks\.part is a link/,
    args: score,
  },
  {
    name: "the working folder is a file",
    files: { ...files, [staging]: "mine" },
    says: /\.career-benchmarks\.part is a file/,
    args: score,
  },
  ...["movie.part", "1.part", "a/b.part", "notes.txt", `.file.${gone}/x`].map((name) => ({
    name: `the working folder holds ${name}`,
    files: { ...files, [`${staging}/${name}`]: "mine" },
    says: /\.career-benchmarks\.part holds .* remove /,
    args: score,
  })),
  {
    name: "an input is in the working folder",
    files: { [`${staging}/1.part`]: rows },
    args: ["score", `${staging}/1.part`, "--out", "report", "--quiet"],
  },
  ...occupied(lock),
  ...occupied("report/manifest.json"),
  ...occupied(`${staging}/unfinished.json`).map((each) => ({
    ...each,
    files: { ...each.files, [`${staging}/`]: "" },
  })),
  ...["pipe", "device", "huge"].map((what) => ({
    name: `verify: the manifest is a ${what}`,
    files: { "report/a.txt": "" },
    links: what === "device" ? { "report/manifest.json": "/dev/zero" } : {},
    prepare:
      what === "pipe"
        ? makePipe("report/manifest.json")
        : what === "huge"
          ? makeHuge("report/manifest.json")
          : undefined,
    says: /manifest\.json/,
    args: ["verify", "report"],
  })),
  {
    name: "a part of a process that is gone is a folder",
    files: { ...files, [`.out.json.${gone}/x`]: "mine" },
    args: ["score", "in.csv", "--out", "out.json", "--quiet"],
    code: 0,
    check: ({ after }) => (after[`.out.json.${gone}/x`] === "mine" ? undefined : "it is gone"),
  },
  ...[
    ["of a report", ["score", "INPUT", "--out", "res.json", "--quiet"], "res.json"],
    ["of a stream", ["score", "INPUT", "--out", "res.csv", "--quiet"], "res.csv"],
    [
      "of its rejects",
      ["score", "INPUT", "in.csv", "--out", "res.csv", "--quiet", "--allow-rejects"],
      "res.rejects.csv",
    ],
    [
      "of a mapping",
      ["map", "INPUT", "--rubric", "gatsby-2014-school", "--out", "map.json", "--quiet"],
      "map.json",
    ],
  ].map(([name, args, of]) => ({
    name: `the input is a part that a run which is gone left, ${name}`,
    files: {
      "in.csv": madeUpRows(20, { rejects: true }),
      [`.${of}.${gone}`]: rows,
    },
    changes: true,
    code: 0,
    run: async ({ folder }) => {
      const input = `.${of}.${gone}`;
      const ended = await runCli(
        folder,
        args.map((arg) => (arg === "INPUT" ? input : arg)),
      );
      return { ...ended, isKept: existsSync(`${folder}/${input}`) };
    },
    check: ({ isKept }) => (isKept ? undefined : "the input is gone"),
  })),
];
