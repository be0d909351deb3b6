import {
  type Assessment,
  collect,
  nextSteps,
  type Result,
  type Rubric,
} from "@career-benchmarks/core";
import { writeAssessments, writeRejects } from "@career-benchmarks/csv";
import { type PreviousTable, protectAll } from "@career-benchmarks/disclosure";
import type { Measurement } from "@career-benchmarks/evidence";
import { renderHtml } from "@career-benchmarks/render";
import type { Audience } from "../output/folder/manifest.js";
import { writePublishedTable } from "../output/published-table.js";
import type { FolderFile } from "../output/write-folder.js";
import { explainMeasurement } from "./describe-measurement.js";
import type { LearnerData } from "./read-learner-data.js";
import { gapsName, writeGaps } from "./write-gaps.js";

/** What was measured, and what came of it. */
export interface Measured {
  readonly rubric: Rubric;
  readonly assessment: Assessment;
  readonly measurement: Measurement;
  readonly result: Result;
  readonly rejected: LearnerData["rejected"];
  /** Tables that were published earlier. */
  readonly previous: readonly PreviousTable[];
}

/** Where less than half of the groups can be shown, a page of symbols would tell nobody anything. */
const minShown = 0.5;

/** Rows of learners are for whoever runs the command, and for nobody else on the machine. */
const ownerOnly = 0o600;

/** Writes the files for an audience: all that is known for `internal`, what may leave for `published`. */
export function measureFiles(measured: Measured, audience: Audience): readonly FolderFile[] {
  const { rubric, assessment, measurement, result, rejected, previous } = measured;
  const tables = [...measurement.groups, ...measurement.benchmark3.groups];
  const policy = { audience, minShown };
  const { patterns } = measurement;
  const gaps = tables.length > 0 && { gaps: { tables, policy, patterns, previous } };
  const entry = { rubric, result, steps: nextSteps(rubric, result), ...gaps };
  const common = [
    { path: "index.html", text: renderHtml([entry], { audience }) },
    ...(gaps
      ? [{ path: gapsName, text: writeGaps(protectAll(tables, { ...policy, patterns, previous })) }]
      : []),
  ];
  if (audience === "published") {
    return [...common, { path: "results.csv", text: writePublishedTable([result]) }];
  }
  return [
    ...common,
    { path: "answers.json", text: `${JSON.stringify(assessment, null, 2)}\n` },
    { path: "answers.csv", text: writeAssessments(rubric, [assessment]) },
    { path: "measures.txt", text: explainMeasurement(rubric, measurement) },
    { path: "results.json", text: `${JSON.stringify(collect([result], []), null, 2)}\n` },
    ...rejected.map(({ kind, rejects, header }) => ({
      path: rejectsName(kind),
      text: writeRejects(rejects, header),
      mode: ownerOnly,
    })),
  ];
}

/** Names the file of the rejected rows of a kind. */
export function rejectsName(kind: string): string {
  return `rejects-${kind}.csv`;
}
