import type { NextSteps, PercentsResult, Result } from "@career-benchmarks/core";
import type { ReportEntry } from "../report-entry.js";
import type { Audience } from "./audience.js";

/**
 * Takes out of an entry what its reader is not to see, before anything is described.
 *
 * For `published` no count of learners behind an answer is left: the sizes of two cohorts side by
 * side would give away how many were left out of one. Levels, points and per cents stay; they speak
 * of the programme. Who is left out stays too, for `describeLeftOut` to withhold.
 */
export function forAudience(entry: ReportEntry, audience: Audience): ReportEntry {
  if (audience === "internal") return entry;
  const { result, steps, gaps, others } = entry;
  return {
    ...entry,
    result: publishedResult(result),
    ...(steps && { steps: publishedSteps(steps) }),
    ...(gaps && { gaps: { ...gaps, policy: { ...gaps.policy, audience: "published" } } }),
    ...(others && { others: others.map((other) => forAudience(other, audience)) }),
  };
}

function publishedResult(result: Result | PercentsResult): Result | PercentsResult {
  const { cohort: _cohort, ...rest } = result;
  if (rest.resolution === "benchmark") return rest;
  return {
    ...rest,
    indicators: rest.indicators.map(publishedIndicator),
    notApplicable: rest.notApplicable.map((each) => ({
      ...each,
      reason: withoutText(each.reason),
    })),
  };
}

function publishedIndicator(indicator: Result["indicators"][number]): Result["indicators"][number] {
  const { share: _share, ...rest } = indicator;
  const { reason } = rest;
  if (reason.code === "share") {
    return { ...rest, reason: { code: "level-range", levels: reason.levels } };
  }
  return { ...rest, reason: withoutText(reason) };
}

/** Drops what somebody wrote and who judged; the kind of reason stays. */
function withoutText<R extends Result["indicators"][number]["reason"]>(reason: R): R {
  if (reason.code !== "judged") return reason;
  const { text: _text, judgedBy: _judgedBy, ...rest } = reason;
  return rest as unknown as R;
}

function publishedSteps(steps: NextSteps): NextSteps {
  const without = ({ learners: _learners, ...step }: NextSteps["do"][number]) => step;
  return { do: steps.do.map(without), findOut: steps.findOut.map(without) };
}
