import type { Rubric } from "@career-benchmarks/core";
import type { Records } from "../records/records.js";
import { type Found, isAnswer } from "./found.js";
import { completeSince, listOf } from "./make-circumstances.js";
import type { MeasureIssue } from "./measure-issue.js";
import type { MeasureOptions } from "./measure-options.js";

const missingHints = {
  activities: "Every question about activities is unknown, which is not the same as not reached.",
  guidance: "Every question about meetings with an adviser is unknown.",
  destinations: "Who considers higher education, and where leavers went, is unknown.",
} as const;

/** Says which lists there are none of, and what was taken for granted. */
export function aboutLists(
  rubric: Rubric,
  records: Records,
  { complete = [], assumeMeaningful }: MeasureOptions,
): readonly MeasureIssue[] {
  const lists = (["activities", "guidance", "destinations"] as const).filter(
    (list) => records[list] === undefined,
  );
  const without = [...completeSince(complete).keys()].filter((kind) =>
    lists.includes(listOf(kind)),
  );
  return [
    ...lists.map(
      (list): MeasureIssue => ({
        code: `${list}-missing`,
        severity: "warning",
        path: `records.${list}`,
        expected: `a list of ${list}`,
        hint: missingHints[list],
      }),
    ),
    ...without.sort().map(
      (kind): MeasureIssue => ({
        code: "complete-without-records",
        severity: "warning",
        path: "options.complete",
        expected: `a list of ${listOf(kind)}, as ${kind} is said to be complete`,
        hint: "Without the list nothing is known. Give an empty list if there was nothing to record.",
      }),
    ),
    ...(assumeMeaningful
      ? [
          {
            code: "meaningful-assumed",
            severity: "info",
            path: "options.assumeMeaningful",
            hint: `Activities of which nobody wrote down whether they were meaningful count as meaningful under ${rubric.id}.`,
          } as const,
        ]
      : []),
  ];
}

/** Says that no year group is known of anyone. */
export const yearGroupsUnknown: MeasureIssue = {
  code: "year-groups-unknown",
  severity: "warning",
  path: "records.learners.yearGroup",
  expected: "the year group or the stage of at least one learner",
  hint: "The profile was assumed.",
};

/** Says which questions have no measure, or nobody to ask about. */
export function aboutCohorts(found: readonly Found<string>[]): readonly MeasureIssue[] {
  const unmeasured = found.filter(({ measured }) => !measured.explanation.measure);
  return [
    ...unmeasured.map(
      ({ indicator }): MeasureIssue => ({
        code: "measure-missing",
        severity: "warning",
        path: indicator.id,
        expected: "a measure of the question",
        hint: "Nobody said how records answer it, so it is unknown.",
      }),
    ),
    ...found
      .filter((each) => !isAnswer(each))
      .map(({ indicator, measured }): MeasureIssue => {
        const { excluded, outside } = measured.explanation;
        const others = Object.keys(excluded).length > 0;
        return {
          code: "cohort-empty",
          severity: "warning",
          path: indicator.id,
          expected: "a cohort of at least one learner",
          hint: others
            ? "Everyone in it was left out, so the question stays unanswered."
            : outside.left
              ? "The question stays unanswered. Those whom it concerns may have left: measure as at a day on which they were on roll."
              : "The question stays unanswered.",
        };
      }),
  ];
}
