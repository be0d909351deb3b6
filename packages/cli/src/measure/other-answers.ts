import {
  type Answer,
  type Answers,
  type Assessment,
  type AssessmentDetails,
  formatIssue,
  parseRubricId,
  type Rubric,
} from "@career-benchmarks/core";
import { scoreCsv, withoutValue } from "@career-benchmarks/csv";
import type { Measurement } from "@career-benchmarks/evidence";
import { CommandError, message } from "../command-error.js";
import { interpretations, rubrics } from "../rubrics.js";

/** What people have answered, for the questions that no record answers. */
export interface OtherAnswers {
  readonly details: AssessmentDetails;
  readonly answers: Answers;
  /** The year groups and stages that the row names. */
  readonly profile?: Assessment["profile"];
}

/** Reads the row of a rubric from a CSV of answers. */
export function readOtherAnswers(bytes: Uint8Array, file: string, rubric: Rubric): OtherAnswers {
  const options = { rubrics, interpretations, rubric: rubric.id };
  const { results, rejects, issues } = scoreCsv([{ text: bytes, file }], options);
  const base = parseRubricId(rubric.id).rubric;
  const rows = results.filter((row) => parseRubricId(row.rubric.id).rubric === base);
  const [row] = rows;
  if (rows.length !== 1 || row?.content.kind !== "answers") {
    // The file may be about learners, given by mistake: neither cells nor names of columns are quoted.
    const wrong = [...issues, ...rejects.flatMap((reject) => reject.issues)]
      .filter(({ code }) => code !== "column-unknown")
      .map((issue) => formatIssue(withoutValue(issue)));
    const found = message`${file} has ${rows.length} rows of answers to ${base} that can be read; one is needed.`;
    throw new CommandError([found, ...wrong.slice(0, 5)].join("\n"));
  }
  const { profile, answers, rubric: _, ...details } = row.content.assessment;
  return { details, answers, profile };
}

/** Measured answers and those that people gave, and which of the latter were not needed. */
export interface JoinedAnswers {
  readonly answers: Answers;
  /** Questions that people answered and records do too: the records are taken. */
  readonly measuredInstead: readonly string[];
}

/** Joins what was measured with what people answered; a measured share wins if it knows of anybody. */
export function joinAnswers(measurement: Measurement, others: Answers): JoinedAnswers {
  const answers: Record<string, Answer> = {};
  const measuredInstead: string[] = [];
  const measured = new Map(Object.entries(measurement.answers));
  for (const [id, answer] of Object.entries(others)) {
    if (answer === undefined) continue;
    if (knowsOfSomebody(measured.get(id))) measuredInstead.push(id);
    else answers[id] = answer;
  }
  for (const [id, answer] of measured) {
    if (answer !== undefined && answers[id] === undefined) answers[id] = answer;
  }
  return { answers, measuredInstead };
}

function knowsOfSomebody(answer: Answer | undefined): boolean {
  if (typeof answer !== "object" || !("count" in answer)) return answer !== undefined;
  return answer.of === 0 || (answer.unknown ?? 0) < answer.of;
}
