import type { Grade, Headline, Outcome, Status } from "@career-benchmarks/core";
import type { InterpretationView } from "../figures/describe-interpretation.js";
import type { FigureView } from "../figures/figure-view.js";
import type { GapsView } from "../figures/gaps-view.js";

/** A result in words and in a fixed order: what every format writes, and nothing else. */
export interface ResultView {
  /** The institution and its site. */
  readonly title: string;
  /** Such as "As at November 2018". */
  readonly asAt: string;
  /** The title of the rubric. */
  readonly subtitle: string;
  /** A sentence without a full stop. */
  readonly headline: string;
  readonly counts: Headline;
  /** What is achieved, what is uncertain and what to do next: the first screen. */
  readonly brief: readonly BriefView[];
  /** The sentence for the headline without exclusions, where somebody or something was left out. */
  readonly headlineWithoutExclusions?: string;
  readonly facts: readonly FactView[];
  /** What a reader must know before reading on. */
  readonly notes: readonly string[];
  readonly benchmarks: readonly BenchmarkView[];
  readonly steps?: { readonly do: readonly StepView[]; readonly findOut: readonly StepView[] };
  readonly unknown: readonly UnknownView[];
  readonly notApplicable: readonly NotApplicableView[];
  readonly leftOut: readonly LeftOutView[];
  /** The benchmarks that would come out otherwise if nobody and nothing had been left out. */
  readonly withoutExclusions: readonly ComparedView[];
  readonly warnings: readonly string[];
  readonly figures: FiguresView;
  /** How well founded the score is. */
  readonly grade: string;
  readonly method: MethodView;
}

/** One line of the first screen. */
export interface BriefView {
  readonly label: string;
  readonly value: string;
  readonly detail?: string;
}

/** The figures of a report; those that it has nothing for are absent. */
export interface FiguresView {
  readonly scores: FigureView;
  readonly progress?: FigureView;
  /** Also where there is nothing to compare with: its description then says why. */
  readonly national?: FigureView;
  readonly settling?: FigureView;
  readonly gaps: readonly GapsView[];
  readonly interpretation?: InterpretationView;
}

/** Something to know of the institution or the assessment, such as its URN. */
export interface FactView {
  readonly label: string;
  readonly value: string;
}

/** A benchmark, its score in words and as numbers for a chart. */
export interface BenchmarkView {
  readonly number: number;
  readonly name: string;
  readonly status: Status;
  readonly words: string;
  readonly symbol: string;
  /** Such as "12 of 17", or "10 to 12 of 17" while something is unknown. */
  readonly points: string;
  /** Such as "70 %" or "58 to 70 %". */
  readonly percent: string;
  /** The same numbers for a chart; null when nothing is available. */
  readonly range: { readonly from: number; readonly to: number } | null;
  /** How many of its questions are answered. */
  readonly coverage: string;
  readonly criteria: readonly CriterionView[];
}

/** A criterion and its outcome. */
export interface CriterionView {
  readonly id: string;
  readonly statement: string;
  /** What an interpretation asks to bear in mind. */
  readonly notes: readonly string[];
  readonly outcome: Outcome;
  readonly words: string;
  readonly symbol: string;
  readonly indicators: readonly IndicatorView[];
}

/** A question, its outcome and why. */
export interface IndicatorView {
  readonly id: string;
  readonly question: string;
  readonly outcome: Outcome;
  readonly words: string;
  readonly symbol: string;
  readonly reason: string;
  readonly points: string;
}

/** Something to do or to find out. */
export interface StepView {
  readonly id: string;
  readonly benchmark: number;
  readonly question: string;
  /** What it takes and what it gains. */
  readonly detail: string;
  readonly completes: boolean;
  /** What its criterion looks like in practice, where something is known of it. */
  readonly practice: readonly PracticeView[];
}

/** What a criterion looks like where it is lived, and how to begin. */
export interface PracticeView {
  readonly looksLike: string;
  /** Such as "School: Ask pupils what they feel holds them back." */
  readonly firstSteps: readonly string[];
  /** Such as "inferred: …", and the titles of the sources. */
  readonly basis: string;
}

/** What is not known of a benchmark. */
export interface UnknownView {
  readonly benchmark: number;
  readonly name: string;
  /** Such as "5 of 17 questions, up to 5 points". */
  readonly detail: string;
  readonly questions: readonly QuestionView[];
}

/** A question and its id. */
export interface QuestionView {
  readonly id: string;
  readonly question: string;
}

/** Questions that do not apply for the same reason. */
export interface NotApplicableView {
  readonly reason: string;
  readonly questions: readonly QuestionView[];
}

/** Learners left out of the cohort of a question. */
export interface LeftOutView extends QuestionView {
  /** Null where the number is withheld. */
  readonly learners: number | null;
  /** Such as "2 learners in their best interests". */
  readonly detail: string;
}

/** A benchmark with and without exclusions. */
export interface ComparedView {
  readonly number: number;
  readonly name: string;
  readonly scored: string;
  readonly withoutExclusions: string;
}

/** How results were scored and on which sources; the same for all results of one rubric and version. */
export interface MethodView {
  readonly rubric: { readonly title: string; readonly id: string; readonly version: string };
  readonly digest?: string;
  readonly sentences: readonly string[];
  readonly grades: readonly { readonly grade: Grade; readonly words: string }[];
  readonly sources: readonly SourceView[];
}

/** A source, and the grades of what rests on it. */
export interface SourceView {
  readonly id: string;
  readonly title: string;
  /** Only an http or https address. */
  readonly url?: string;
  readonly grades: readonly Grade[];
}
