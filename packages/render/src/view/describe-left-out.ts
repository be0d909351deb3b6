import {
  describeHeadline,
  describeReason,
  type ExclusionReason,
  exclusionReasons,
  exclusionWords,
  type PercentsResult,
  type Result,
  type Rubric,
} from "@career-benchmarks/core";
import { defaultPolicy } from "@career-benchmarks/disclosure";
import type { Audience } from "../audience/audience.js";
import { type ExclusionGroup, publishExclusions } from "../audience/published-exclusions.js";
import { describeScore } from "./describe-benchmarks.js";
import { counted, listed } from "./numbers.js";
import type { ComparedView, LeftOutView, NotApplicableView, QuestionView } from "./result-view.js";

type AnyResult = Result | PercentsResult;

/** Groups the questions that do not apply by the reason why. */
export function describeNotApplicable(
  rubric: Rubric,
  result: AnyResult,
): readonly NotApplicableView[] {
  const ids = new Set(result.notApplicable.map(({ indicator }) => indicator));
  const groups = new Map<string, QuestionView[]>();
  for (const indicator of indicatorsOf(rubric)) {
    const found = result.indicators.find(({ id }) => id === indicator.id);
    if (!found || !ids.has(indicator.id)) continue;
    const reason = describeReason(rubric, indicator, found);
    const { id, question } = indicator;
    groups.set(reason, [...(groups.get(reason) ?? []), { id, question }]);
  }
  return Array.from(groups, ([reason, questions]) => ({ reason, questions }));
}

/** Counts the learners left out of each question's cohort, by reason; small numbers are not published. */
export function describeLeftOut(
  rubric: Rubric,
  result: AnyResult,
  audience: Audience,
): readonly LeftOutView[] {
  const indicators = indicatorsOf(rubric);
  return result.excluded.map(({ indicator, learners, text }) => {
    const groups = exclusionReasons
      .map((reason) => ({ reason, learners: learners[reason] ?? 0 }))
      .filter((group) => group.learners > 0);
    const all = groups.reduce((sum, group) => sum + group.learners, 0);
    const counts =
      audience === "published" ? publishedCounts(groups, all) : exactCounts(groups, all, text);
    return {
      id: indicator,
      question: indicators.find(({ id }) => id === indicator)?.question ?? indicator,
      ...counts,
    };
  });
}

type Counts = Pick<LeftOutView, "learners" | "detail">;

function exactCounts(
  groups: readonly ExclusionGroup[],
  all: number,
  text: string | undefined,
): Counts {
  const parts = groups.map(({ reason, learners }) => describeGroup(reason, learners, text));
  return { learners: all, detail: listed(parts) };
}

const least = defaultPolicy.minNumerator;

function publishedCounts(all: readonly ExclusionGroup[], sum: number): Counts {
  const published = publishExclusions(all, least);
  if (published.kind === "withheld") {
    return {
      learners: null,
      detail: `Fewer than ${counted(least, "learner")}; how many and why is withheld to protect them`,
    };
  }
  const { groups, merged } = published;
  const parts = groups.map(({ reason, learners }) => describeGroup(reason, learners));
  const rest =
    merged > 0 ? [`${counted(merged, "learner")} for reasons withheld to protect them`] : [];
  return { learners: sum, detail: listed([...parts, ...rest]) };
}

function describeGroup(reason: ExclusionReason, learners: number, text?: string) {
  const why = reason === "other" && text ? `for another reason (${text})` : exclusionWords[reason];
  return `${counted(learners, "learner")} ${why}`;
}

/** Puts into words what the headline would be if nobody and nothing had been left out. */
export function headlineWithoutExclusions({ withoutExclusions }: AnyResult): string | undefined {
  if (!withoutExclusions) return undefined;
  return `Without exclusions: ${describeHeadline(withoutExclusions.headline)}`;
}

/** Lists the benchmarks that would come out otherwise if nobody and nothing had been left out. */
export function describeWithoutExclusions(
  rubric: Rubric,
  result: AnyResult,
): readonly ComparedView[] {
  const without = result.withoutExclusions?.benchmarks ?? [];
  return without.flatMap((score): ComparedView[] => {
    const { number } = score;
    const own = result.benchmarks.find((candidate) => candidate.number === number);
    const name = rubric.benchmarks.find((candidate) => candidate.number === number)?.name ?? "";
    const [scored, withoutExclusions] = [own ? scoreWords(own) : "", scoreWords(score)];
    return scored === withoutExclusions ? [] : [{ number, name, scored, withoutExclusions }];
  });
}

function scoreWords(score: AnyResult["benchmarks"][number]): string {
  const { words, points, percent } = describeScore(score);
  return score.available === 0 ? words : `${words}, ${points} points (${percent})`;
}

function indicatorsOf(rubric: Rubric) {
  return rubric.benchmarks
    .flatMap(({ criteria }) => criteria)
    .flatMap(({ indicators }) => indicators);
}
