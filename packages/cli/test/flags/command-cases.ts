import { assessments, temporaryFile } from "../../src/testing/run.js";
import { type CommandCase, chooses, type FlagCase } from "./flag-case.js";
import { measure, system } from "./measure-cases.js";
import { onlyUrn, readCases, score, unreadable } from "./score-cases.js";

const terminal = { terminal: [] };
const byName = ["--name", "Example School"];
const withName = (name: keyof typeof readCases) => {
  const each: FlagCase = readCases[name];
  return { ...each, args: [...(each.args ?? [one]), ...byName] };
};
const one = temporaryFile(
  "in.csv",
  "name,urn,as_at,year_groups,bm1_1_lead\nExample School,900001,2024-07-31,7-11,yes\n",
);
const page = temporaryFile("page.json", "<html></html>");

const explain: CommandCase = {
  args: [one, ...byName],
  outputs: terminal,
  flags: {
    "--rubric": withName("--rubric"),
    "--setting": withName("--setting"),
    "--assume-year-groups": withName("--assume-year-groups"),
    "--delimiter": withName("--delimiter"),
    "--encoding": withName("--encoding"),
    "--header-row": withName("--header-row"),
    "--map": withName("--map"),
    "--match": withName("--match"),
    "--together": withName("--together"),
    "--register": { ...readCases["--register"], args: [onlyUrn, "--urn", "900001"] },
    "--on-invalid": { ...readCases["--on-invalid"], args: [unreadable, ...byName] },
    "--urn": { flag: ["--urn", "900001"], args: [one], honoured: "all" },
    "--name": { flag: byName, args: [one], honoured: "all" },
    "--benchmark": { flag: ["--benchmark", "3"], honoured: "all" },
  },
};

const inspect: CommandCase = {
  args: [page],
  outputs: terminal,
  flags: {
    "--allow-rejects": { flag: ["--allow-rejects"], args: [system, page], honoured: "all" },
  },
};

const template: CommandCase = {
  args: ["gatsby-2014-school"],
  outputs: { stdout: [], folder: ["--out", "OUT/folder"] },
  flags: {
    "--percents": { flag: ["--percents"], honoured: "all" },
    "--dictionary": { flag: ["--dictionary"], honoured: ["stdout"] },
    "--out": chooses,
    "--force": {
      flag: ["--force"],
      before: "folder/gatsby-2014-school.csv",
      honoured: ["folder"],
    },
  },
};

const map: CommandCase = {
  args: [assessments, "--rubric", "gatsby-2014-school"],
  outputs: { stdout: [], file: ["--out", "OUT/mapping.json"] },
  flags: {
    "--rubric": { flag: ["--rubric", "gatsby-2025-school"], honoured: "all" },
    "--out": chooses,
    "--quiet": { flag: ["--quiet"], honoured: "all" },
  },
};

/** The flags of every command. */
export const commandCases: Readonly<Record<string, CommandCase>> = {
  score,
  explain,
  measure,
  inspect,
  template,
  map,
  verify: { args: [], outputs: {}, flags: {} },
  "rubric list": { args: [], outputs: {}, flags: {} },
  "rubric show": {
    args: ["gatsby-2014-school"],
    outputs: terminal,
    flags: { "--format": { flag: ["--format", "json"], honoured: "all" } },
  },
};
