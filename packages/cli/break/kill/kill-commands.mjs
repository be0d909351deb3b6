import { fileURLToPath } from "node:url";
import { madeUpRows } from "../made-up-rows.mjs";

const larkfield = fileURLToPath(
  new URL("../../../../examples/mis-to-report/larkfield/", import.meta.url),
);
const formats = ["html", "md", "txt", "json", "ndjson", "csv"];

/** What every kill finds: two inputs, so that an earlier output differs from the new one. */
export const files = {
  "old.csv": madeUpRows(60, { percent: 100 }),
  "new.csv": madeUpRows(120, { rejects: true }),
  "groups.csv": "urn,group_type,group\n900001,trust,A\n",
};

const measure = (...more) => [
  ...["measure", "--learners", `${larkfield}learners.csv`, "--rubric", "gatsby-2025-school"],
  ...["--as-at", "2025-07-18", "--activities", `${larkfield}activities.csv`, "--out", "out/report"],
  ...more,
];

/**
 * A command that writes, and one that wrote there before.
 *
 * `folder` is the folder whose manifest must tell whether it is whole.
 */
export const killCommands = [
  ...formats.map((ending) => ({
    name: `score, ${ending}`,
    earlier: ["score", "old.csv", "--out", `out/x.${ending}`],
    args: ["score", "new.csv", "--out", `out/x.${ending}`, "--allow-rejects"],
  })),
  {
    name: "score, folder",
    folder: "report",
    earlier: ["score", "old.csv", "--groups", "groups.csv", "--out", "out/report"],
    args: ["score", "new.csv", "--out", "out/report", "--allow-rejects"],
  },
  {
    name: "measure, folder",
    folder: "report",
    earlier: measure("--audience", "internal"),
    args: measure("--group-by", "sen_provision,sex"),
  },
  { name: "template, folder", args: ["template", "gatsby-2025-school", "--out", "out/forms"] },
  {
    name: "map, file",
    earlier: ["map", "old.csv", "--rubric", "gatsby-2014-college", "--out", "out/map.json"],
    args: ["map", "new.csv", "--rubric", "gatsby-2014-school", "--out", "out/map.json"],
  },
];
