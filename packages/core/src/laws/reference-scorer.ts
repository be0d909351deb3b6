import type { Answer } from "../model/answer.js";
import type { Assessment } from "../model/assessment.js";
import type { Profile } from "../model/profile.js";
import type { Outcome, Result, Status } from "../model/result.js";
import type { Indicator, Level, Rubric, Scale } from "../model/rubric.js";

/** How one question may turn out: at a level of its scale, or not applicable. */
interface Turnout {
  readonly indicator: Indicator;
  readonly scale: Scale;
  readonly level?: Level;
}

/** The parts of a result that the reference scorer works out. */
export interface ReferenceScore {
  readonly indicators: readonly { readonly id: string; readonly outcome: Outcome }[];
  readonly criteria: readonly { readonly id: string; readonly outcome: Outcome }[];
  readonly benchmarks: readonly Pick<
    Result["benchmarks"][number],
    "number" | "min" | "max" | "available" | "percent" | "percentMax" | "status"
  >[];
  readonly headline: Result["headline"];
}

/**
 * Scores by trying every way in which what is unknown may turn out: slow, obvious, and written
 * apart from the scorer that it is compared with.
 */
export function referenceScore(rubric: Rubric, assessment: Assessment): ReferenceScore {
  const criteria = rubric.benchmarks.flatMap((benchmark) => benchmark.criteria);
  const indicators = criteria.flatMap((criterion) => criterion.indicators);
  const possible = (asked: readonly Indicator[]) =>
    everyCombination(asked.map((indicator) => turnouts(rubric, assessment, indicator)));

  const benchmarks = rubric.benchmarks.map((benchmark) => {
    const finals = possible(benchmark.criteria.flatMap((criterion) => criterion.indicators)).map(
      (completion) => finalScore(rubric, completion),
    );
    const percents = finals.flatMap(({ percent }) => percent ?? []);
    return {
      number: benchmark.number,
      min: Math.min(...finals.map(({ points }) => points)),
      max: Math.max(...finals.map(({ points }) => points)),
      available: Math.max(...finals.map(({ available }) => available)),
      percent: percents.length > 0 ? Math.min(...percents) : null,
      percentMax: percents.length > 0 ? Math.max(...percents) : null,
      status: agreed(finals.map(({ status }) => status)) ?? "undetermined",
      mayBeFull: finals.some(({ status }) => status === "fully-achieved"),
    } as const;
  });
  const min = benchmarks.filter(({ status }) => status === "fully-achieved").length;
  return {
    indicators: indicators.map((indicator) => ({
      id: indicator.id,
      outcome: agreed(possible([indicator]).map(finalOutcome)) ?? "unknown",
    })),
    criteria: criteria.map(({ id, indicators }) => ({
      id,
      outcome: agreed(possible(indicators).map(finalOutcome)) ?? "unknown",
    })),
    benchmarks: benchmarks.map(({ mayBeFull, ...benchmark }) => benchmark),
    headline: {
      fullyAchieved: min,
      min,
      max: benchmarks.filter(({ mayBeFull }) => mayBeFull).length,
      of: benchmarks.filter(({ status }) => status !== "not-applicable").length,
    },
  };
}

/** The one value of a list, or undefined when its values differ. */
function agreed<T>(values: readonly T[]): T | undefined {
  return values.every((value) => value === values[0]) ? values[0] : undefined;
}

function everyCombination<T>(choices: readonly (readonly T[])[]): readonly (readonly T[])[] {
  const [first, ...rest] = choices;
  if (!first) return [[]];
  return everyCombination(rest).flatMap((tail) => first.map((choice) => [choice, ...tail]));
}

/** Lists every way in which a question may turn out. */
function turnouts(
  rubric: Rubric,
  assessment: Assessment,
  indicator: Indicator,
): readonly Turnout[] {
  const scale = rubric.scales.find(({ id }) => id === indicator.scale);
  if (!scale) throw new TypeError(indicator.scale);
  const at = (levels: readonly Level[]) => levels.map((level) => ({ indicator, scale, level }));
  const notApplicable = { indicator, scale };
  if (!isAsked(indicator, assessment.profile)) return [notApplicable];
  const answer: Answer | undefined = assessment.answers[indicator.id];
  const { levels } = scale;
  if (answer === undefined) {
    // An unscored question earns nothing however it turns out: there is nothing to try.
    if (!indicator.scored) return at(levels.slice(0, 1));
    const droppable = indicator.emptyCohort || indicator.notApplicable;
    return droppable ? [...at(levels), notApplicable] : at(levels);
  }
  if (typeof answer === "boolean") return at(answer ? levels.slice(-1) : levels.slice(0, 1));
  if (typeof answer === "string") return at(levels.filter(({ id }) => id === answer));
  if ("notApplicable" in answer) return [notApplicable];
  if ("percent" in answer) return at([levelOfShare(scale, answer.percent, 100)]);
  if ("from" in answer) {
    const place = (id: string) => levels.findIndex((level) => level.id === id);
    return at(levels.slice(place(answer.from), place(answer.to) + 1));
  }
  if (answer.of === 0) return [notApplicable];
  const counts = Array.from(
    { length: 1 + (answer.unknown ?? 0) },
    (_, more) => answer.count + more,
  );
  return at([...new Set(counts.map((count) => levelOfShare(scale, count, answer.of)))]);
}

/** The best level whose lower end a share reaches; but some learners are never nobody. */
function levelOfShare({ levels }: Scale, count: number, of: number): Level {
  const reached = levels.filter(({ from }) => from !== undefined && from * of <= 100 * count);
  const level = count > 0 && reached.length === 1 ? levels[1] : reached.at(-1);
  if (!level) throw new TypeError(`No level for ${count} of ${of}`);
  return level;
}

function isAsked({ yearGroups, stages }: Indicator, profile: Profile): boolean {
  const ages = profile.yearGroups.map((year) => (typeof year === "number" ? year : 0));
  const present = {
    ks3: ages.some((year) => year >= 7 && year <= 9),
    ks4: ages.some((year) => year === 10 || year === 11),
    ks5: ages.some((year) => year >= 12),
  };
  const hasStage = stages?.some((stage) => present[stage] || profile.stages?.includes(stage));
  const hasYear = yearGroups?.some((year) => profile.yearGroups.includes(year));
  return hasStage !== false && hasYear !== false;
}

/** What a benchmark comes to once everything is known. */
function finalScore(rubric: Rubric, completion: readonly Turnout[]) {
  const scored = completion.filter(({ indicator, level }) => indicator.scored && level);
  const points = sum(scored.map(({ level }) => level?.points ?? 0));
  const available = sum(scored.map(({ scale }) => scale.levels.at(-1)?.points ?? 0));
  if (available === 0)
    return { points, available, percent: null, status: "not-applicable" } as const;
  const share = points / available;
  const { fullyAchieved, notAchieved } = rubric.statusRule;
  let status: Status = "partially-achieved";
  if (share >= fullyAchieved.from / 100) status = "fully-achieved";
  else if (share <= notAchieved.to / 100) status = "not-achieved";
  let percent = 0;
  while ((percent + 1) * available <= 100 * points) percent++;
  return { points, available, percent, status } as const;
}

/** What one question, or the questions of a criterion together, come out as once all is known. */
function finalOutcome(completion: readonly Turnout[]): Outcome {
  const applicable = completion.filter(({ level }) => level);
  if (applicable.length === 0) return "not-applicable";
  const outcomes = applicable.flatMap(({ indicator, level }) =>
    indicator.scored && level ? [level.outcome] : [],
  );
  if (outcomes.length === 0) return "unscored";
  return agreed(outcomes) ?? "in-progress";
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
