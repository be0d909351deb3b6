import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run, temporaryFile, temporaryFolder } from "../../src/testing/run.js";
import { type CommandCase, chooses } from "./flag-case.js";

const larkfield = fileURLToPath(
  new URL("../../../../examples/mis-to-report/larkfield/", import.meta.url),
);
const asked = ["--rubric", "gatsby-2025-school+specialist-setting", "--as-at", "2025-07-18"];
const learners = ["--learners", `${larkfield}learners.csv`];
const activities = ["--activities", `${larkfield}activities.csv`];
const guidance = ["--guidance", `${larkfield}guidance.csv`];
/** A file of a system that writes JSON. */
export const system = `${larkfield}direct-export/learners.json`;
const withReject = temporaryFile("learners.csv", "learner_id,year_group\nL1,7\nL 2,8\n");
const unmarked = temporaryFile(
  "activities.csv",
  "learner_id,kind,date\n5002,employer-encounter,2025-03-12\n",
);
const all = "all" as const;

const brambledown = fileURLToPath(
  new URL("../../../../examples/mis-to-report/brambledown/", import.meta.url),
);
const atBrambledown = (file: string) => [
  ...["--learners", file, "--activities", `${brambledown}activities.csv`],
  ...["--complete", "employer-encounter", "--rubric", "gatsby-2025-school"],
  ...["--as-at", "2025-07-18", "--allow-rejects"],
];
/** What was published before the first learner of the file joined. */
const earlier = await publishWithoutFirst();

async function publishWithoutFirst(): Promise<string> {
  const [header, , ...others] = readFileSync(`${brambledown}learners.csv`, "utf8").split("\n");
  const file = temporaryFile("learners.csv", [header, ...others].join("\n"));
  const out = temporaryFolder();
  await run("measure", ...atBrambledown(file), "--group-by", "sex", "--out", out);
  return join(out, "published");
}

/** The flags of `measure`. */
export const measure: CommandCase = {
  args: [...learners, ...activities, ...guidance, ...asked],
  outputs: {
    terminal: [],
    folder: ["--out", "OUT/report"],
    "folder with groups": ["--out", "OUT/report", "--group-by", "sex"],
  },
  flags: {
    "--mis": { flag: ["--mis", system], args: asked, honoured: all },
    "--learners": { flag: learners, args: asked, honoured: all },
    "--activities": { flag: activities, args: [...learners, ...asked], honoured: all },
    "--guidance": { flag: guidance, args: [...learners, ...asked], honoured: all },
    "--destinations": {
      flag: ["--destinations", `${larkfield}destinations.csv`, "--complete", "destinations"],
      honoured: all,
    },
    "--exclude": { flag: ["--exclude", `${larkfield}exclusions.csv`], honoured: all },
    "--answers": { flag: ["--answers", `${larkfield}other-answers.csv`], honoured: all },
    "--rubric": {
      flag: ["--rubric", "gatsby-2025-school"],
      args: [...learners, "--as-at", "2025-07-18"],
      honoured: all,
    },
    "--as-at": {
      flag: ["--as-at", "2025-07-18"],
      args: [...learners, "--rubric", "gatsby-2025-school"],
      honoured: all,
    },
    "--complete": { flag: ["--complete", "guidance"], honoured: all },
    "--assume-meaningful": {
      flag: ["--assume-meaningful"],
      args: [...learners, "--activities", unmarked, ...asked],
      honoured: all,
    },
    "--subjects": {
      flag: ["--subjects", "english,mathematics"],
      args: [...learners, ...activities, "--complete", "curriculum-link", ...asked],
      honoured: all,
    },
    "--group-by": { flag: ["--group-by", "sex"], honoured: ["folder"] },
    "--previous": {
      flag: ["--previous", earlier],
      args: atBrambledown(`${brambledown}learners.csv`),
      honoured: ["folder with groups"],
    },
    "--audience": { flag: ["--audience", "published"], honoured: all },
    "--identifier": {
      flag: ["--identifier", "upn"],
      args: ["--mis", system, ...activities, ...asked],
      honoured: all,
    },
    "--urn": { flag: ["--urn", "900102"], honoured: all },
    "--ukprn": { flag: ["--ukprn", "10000001"], honoured: all },
    "--name": { flag: ["--name", "Larkfield"], honoured: all },
    "--out": chooses,
    "--force": {
      flag: ["--force"],
      before: "report/internal/index.html",
      honoured: ["folder", "folder with groups"],
    },
    "--allow-rejects": {
      flag: ["--allow-rejects"],
      args: ["--learners", withReject, ...asked],
      honoured: all,
    },
    "--quiet": { flag: ["--quiet"], honoured: all },
  },
};
