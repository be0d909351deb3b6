import type { Grade, Rubric } from "@career-benchmarks/core";
import { describeGrades, describeSources } from "./describe-sources.js";
import { notesOf } from "./notes-of.js";
import { counted, listed } from "./numbers.js";
import type { MethodView, SourceView } from "./result-view.js";
import { tidyAll } from "./tidy.js";

/** A rubric in words: its benchmarks, criteria and questions, who is asked, on which sources. */
export interface RubricView {
  readonly title: string;
  readonly id: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly rules: readonly string[];
  readonly scales: readonly {
    readonly id: string;
    readonly levels: readonly { readonly label: string; readonly detail: string }[];
  }[];
  readonly benchmarks: readonly RubricBenchmarkView[];
  readonly grades: MethodView["grades"];
  readonly sources: readonly SourceView[];
}

/** A benchmark of a rubric in words. */
export interface RubricBenchmarkView {
  readonly number: number;
  readonly name: string;
  readonly summary: string;
  /** The points available when every question is asked. */
  readonly points: string;
  readonly basis: string;
  readonly criteria: readonly {
    readonly id: string;
    readonly statement: string;
    /** What an interpretation asks to bear in mind. */
    readonly notes: readonly string[];
    readonly basis: string;
    readonly indicators: readonly {
      readonly id: string;
      readonly question: string;
      readonly scale: string;
      readonly points: string;
      readonly asked: string;
      readonly basis: string;
    }[];
  }[];
}

type Indicator = Rubric["benchmarks"][number]["criteria"][number]["indicators"][number];

/** Describes a rubric in words. */
export function describeRubric(rubric: Rubric): RubricView {
  const { version, edition, setting, shareRule, statusRule } = rubric;
  const digest = rubric.resolvedDigest ?? rubric.digest;
  const sources = describeSources(rubric);
  const { fullyAchieved, notAchieved } = statusRule;
  const most = (indicators: readonly Indicator[]) =>
    indicators.reduce((sum, indicator) => sum + pointsAvailable(rubric, indicator), 0);
  return tidyAll({
    title: rubric.title,
    id: rubric.id,
    facts: [
      { label: "Id", value: rubric.id },
      { label: "Version", value: version },
      { label: "Edition", value: edition },
      { label: "Setting", value: setting },
      ...(digest === undefined ? [] : [{ label: "Digest (SHA-256)", value: digest }]),
      { label: "Wording", value: rubric.textLicence },
    ],
    rules: [
      `A share of learners is cut off to a whole per cent, and a share above nothing counts as at least ${shareRule.atLeast} %. ${basis(shareRule)}`,
      `A benchmark is fully achieved from ${fullyAchieved.from} % of its available points. ${basis(fullyAchieved)}`,
      `A benchmark is not achieved up to ${notAchieved.to} % of its available points. ${basis(notAchieved)}`,
    ],
    scales: rubric.scales.map(({ id, levels }) => ({
      id,
      levels: levels.map((level) => ({
        label: level.label,
        detail: `${counted(level.points, "point")}${band(level)}. ${basis(level)}`,
      })),
    })),
    benchmarks: rubric.benchmarks.map((benchmark) => ({
      number: benchmark.number,
      name: benchmark.name,
      summary: benchmark.summary,
      points: counted(most(benchmark.criteria.flatMap(({ indicators }) => indicators)), "point"),
      basis: basis(benchmark),
      criteria: benchmark.criteria.map((criterion) => ({
        id: criterion.id,
        statement: criterion.statement,
        notes: notesOf(criterion),
        basis: basis(criterion),
        indicators: criterion.indicators.map((indicator) => ({
          id: indicator.id,
          question: indicator.question,
          scale: indicator.scale,
          points: indicator.scored ? `${pointsAvailable(rubric, indicator)}` : "not scored",
          asked: askedWords(indicator),
          basis: basis(indicator),
        })),
      })),
    })),
    grades: describeGrades(sources),
    sources,
  });
}

function basis({ grade, source }: { readonly grade: Grade; readonly source: readonly string[] }) {
  return `[${grade}: ${source.join(", ")}]`;
}

function band({ from, to }: { readonly from?: number; readonly to?: number }): string {
  if (from === undefined || to === undefined) return "";
  return from === to ? `, ${from} % of learners` : `, ${from} to ${to} % of learners`;
}

function askedWords({ stages, yearGroups, emptyCohort, notApplicable }: Indicator): string {
  const years = yearGroups?.map((year) => `year ${year}`) ?? [];
  const keyStages = stages?.map((stage) => `key stage ${stage.slice(2)}`) ?? [];
  const who = [...years, ...keyStages].join(" or ") || "everyone";
  const reasons = notApplicable?.allowed ?? [];
  const mayNotApply = [
    emptyCohort && "it concerns nobody",
    reasons.length > 0 && `judged so: ${listed(reasons)}`,
  ].filter(Boolean);
  return mayNotApply.length > 0 ? `${who}; not applicable where ${mayNotApply.join(" or ")}` : who;
}

function pointsAvailable(rubric: Rubric, { scale, scored }: Indicator): number {
  const levels = rubric.scales.find(({ id }) => id === scale)?.levels ?? [];
  return scored ? Math.max(0, ...levels.map(({ points }) => points)) : 0;
}
