import { appendFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { madeUpRows } from "../made-up-rows.mjs";

const files = {
  "in.csv": madeUpRows(12),
  "small.csv": madeUpRows(2, { percent: 100 }),
  "groups.csv": "urn,group_type,group\n900001,trust,A\n",
};
const first = ["score", "in.csv", "--groups", "groups.csv", "--out", "report", "--quiet"];
const second = ["score", "small.csv", "--out", "report", "--quiet"];

/** Folders that hold something already. */
export const folders = [
  {
    name: "a folder of ours loses what the new run does not write",
    files,
    before: [first],
    args: second,
    code: 0,
    check: ({ after }) => {
      const pages = Object.keys(after).filter((path) => /^report\/institutions\/./.test(path));
      if (after["report/groups.csv"] !== undefined) return "groups.csv is still there";
      return pages.length === 2 ? undefined : `${pages.length} pages of institutions`;
    },
  },
  {
    name: "a folder of ours is byte-equal to one that was empty",
    files,
    before: [first, ["score", "small.csv", "--out", "fresh", "--quiet"]],
    args: second,
    code: 0,
    check: ({ after }) => {
      const of = (folder) =>
        Object.entries(after).flatMap(([path, text]) =>
          path.startsWith(`${folder}/`) ? [`${path.slice(folder.length)} ${text}`] : [],
        );
      return of("report").join() === of("fresh").join() ? undefined : "it differs";
    },
  },
  {
    name: "files of others stay",
    files: { ...files, "report/institutions/letter.doc": "mine", "report/notes.txt": "mine" },
    before: [["score", "in.csv", "--out", "report", "--force"]],
    args: second,
    code: 0,
    check: ({ after }) =>
      after["report/institutions/letter.doc"] === "mine" && after["report/notes.txt"] === "mine"
        ? undefined
        : "one is gone",
  },
  ...["index.html", "results.json", "gaps.csv", "institutions/a.html", "manifest.json"].map(
    (name) => ({
      name: `a folder without a manifest, with ${name}`,
      files: { ...files, [`report/${name}`]: "{}" },
      says: /add --force/,
      args: second,
    }),
  ),
  {
    name: "a page that somebody changed is not replaced",
    files,
    before: [first],
    prepare: (folder) => appendFileSync(`${folder}/report/index.html`, "mine"),
    says: /were changed since/,
    args: second,
  },
  {
    name: "a page that somebody changed is not removed",
    files,
    before: [first],
    prepare: (folder) => appendFileSync(`${folder}/report/groups.csv`, "mine"),
    says: /^/,
    args: ["score", "small.csv", "--out", "report"],
    code: 0,
    check: ({ after, err }) => {
      if (!after["report/groups.csv"]?.endsWith("mine")) return "it is gone";
      return /Kept, because it was changed/.test(err) ? undefined : "nothing is said";
    },
  },
  {
    name: "verify: whole",
    files,
    before: [first],
    args: ["verify", "report"],
    code: 0,
    changes: false,
  },
  {
    name: "verify: a page is missing",
    files,
    before: [first],
    prepare: (folder) => rmSync(`${folder}/report/group.html`),
    says: /Missing:\n {2}group\.html/,
    args: ["verify", "report"],
  },
  {
    name: "verify: a page was cut",
    files,
    before: [first],
    prepare: (folder) => appendFileSync(`${folder}/report/group.html`, "x"),
    says: /Changed:\n {2}group\.html/,
    args: ["verify", "report"],
  },
  {
    name: "verify: no manifest",
    files,
    before: [first],
    prepare: (folder) => rmSync(`${folder}/report/manifest.json`),
    says: /it has no manifest/,
    args: ["verify", "report"],
  },
  ...["n".repeat(300), "group.html/inner", "loop/a.html"].map((path) => ({
    name: `verify: a manifest that lists ${path.slice(0, 20)}`,
    files,
    links: { loop: "loop" },
    before: [first],
    prepare: (folder) => forge(folder, path),
    says: new RegExp(`Missing:\n {2}${path.slice(0, 20)}`),
    args: ["verify", "report"],
  })),
  ...["n".repeat(300), "loop", "in.csv/report", "loop/report", ""].map((path) => ({
    name: `verify: a folder that can't be: ${path.slice(0, 20)}`,
    files,
    links: { loop: "loop" },
    says: /^Cannot read/,
    args: ["verify", path],
  })),
  ...["n".repeat(300), "group.html/inner"].map((path) => ({
    name: `a manifest that lists ${path.slice(0, 20)} blocks no run`,
    files,
    before: [first],
    prepare: (folder) => forge(folder, path),
    args: [...second, "--force"],
    code: 0,
  })),
  { name: "verify: no folder", files, says: /no such folder/, args: ["verify", "report"] },
  {
    name: "a template that was filled in is not replaced",
    files: { "forms/learners.csv": "learner_id,year_group\nL1,8\n" },
    says: /holds something else/,
    args: ["template", "learners", "--out", "forms"],
  },
  {
    name: "a second template joins the first",
    before: [["template", "learners", "--out", "forms"]],
    args: ["template", "guidance", "--out", "forms"],
    code: 0,
    check: ({ after }) => (after["forms/learners.csv"] ? undefined : "the first is gone"),
  },
];

/** Adds a file to the manifest of the report that can't be there. */
function forge(folder, path) {
  const place = `${folder}/report/manifest.json`;
  const manifest = JSON.parse(readFileSync(place, "utf8"));
  manifest.files.push({ path, bytes: 1, sha256: "0".repeat(64) });
  writeFileSync(place, JSON.stringify(manifest));
}
