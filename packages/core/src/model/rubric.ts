import type { Grade } from "./grade.js";
import type { AppliedInterpretation, CohortRule } from "./interpretation.js";
import type { Stage, YearGroup } from "./profile.js";

/** An edition of the benchmarks: first published 2014, or the update in force from September 2025. */
export type Edition = "2014" | "2025";

/** The kind of institution that a rubric is written for. */
export type Setting = "school" | "college" | "training-provider";

/** One edition of the benchmarks for one setting. Every rule of scoring is in here, as data. */
export interface Rubric<Id extends string = string, LevelId extends string = string> {
  readonly id: string;
  /** Semantic version of the data. */
  readonly version: string;
  readonly edition: Edition;
  readonly setting: Setting;
  readonly title: string;
  readonly benchmarks: readonly Benchmark<Id>[];
  readonly scales: readonly Scale<LevelId>[];
  readonly shareRule: ShareRule;
  readonly statusRule: StatusRule;
  readonly sources: readonly Source[];
  /** What is known of the right to reuse the published wording, and whose wording this is. */
  readonly textLicence: string;
  /** Which rules these are: see `digestOf`. An interpreted rubric keeps the digest of the rubric that was read. */
  readonly digest?: string;
  /** Which rules they are as interpreted: `digestOf` the interpreted rubric. */
  readonly resolvedDigest?: string;
  /** Whose wording is shown, when it is not the rubric's own: see `withWording`. */
  readonly wording?: readonly Wording[];
  /** What it has been read through, in order of id: see `interpret`. */
  readonly interpretations?: readonly AppliedInterpretation[];
  /** Who decides which learners a result speaks of, where an interpretation says so. */
  readonly cohort?: CohortRule;
  /** What a middle school is not asked, where that is not established. */
  readonly middleSchool?: Sourced & { readonly notApplicable: readonly number[] };
}

/** One of the eight benchmarks. */
export interface Benchmark<Id extends string = string> extends Sourced {
  readonly number: number;
  readonly name: string;
  readonly summary: string;
  readonly criteria: readonly Criterion<Id>[];
}

/** A numbered requirement of a benchmark, such as 6.1. */
export interface Criterion<Id extends string = string> extends Sourced {
  readonly id: string;
  readonly statement: string;
  /** What to bear in mind, where an interpretation says so. */
  readonly note?: string;
  readonly indicators: readonly Indicator<Id>[];
}

/** One question about a criterion; Compass calls it an assessment area. */
export interface Indicator<Id extends string = string> extends Sourced {
  readonly id: Id;
  readonly question: string;
  /** The id of the scale it is answered on. */
  readonly scale: string;
  /** Whether the answer earns points. */
  readonly scored: boolean;
  /** Asked only when one of these year groups is present; absent means asked of everyone. */
  readonly yearGroups?: readonly YearGroup[];
  /** Asked only when one of these stages is present; absent means asked of everyone. */
  readonly stages?: readonly Stage[];
  /** The reasons for which a person may judge it not applicable; absent means none. */
  readonly notApplicable?: { readonly allowed: readonly ReasonCode[] };
  /** Whether a cohort of nobody makes it not applicable, as where nobody considers higher education. */
  readonly emptyCohort?: true;
  /** What to bear in mind, where an interpretation says so. */
  readonly note?: string;
}

/** The answers that an indicator can take, worst to best. */
export interface Scale<LevelId extends string = string> {
  readonly id: string;
  readonly kind: "yes-no" | "coverage" | "agreement";
  readonly levels: readonly Level<LevelId>[];
}

/** One answer of a scale. */
export interface Level<LevelId extends string = string> extends Sourced {
  readonly id: LevelId;
  readonly label: string;
  /** Whole points earned. */
  readonly points: number;
  readonly outcome: "achieved" | "in-progress" | "not-achieved";
  /** The lowest whole per cent of learners, as published; coverage scales only. */
  readonly from?: number;
  /** The highest whole per cent of learners, as published; coverage scales only. */
  readonly to?: number;
}

/** How a share of learners becomes a level of a coverage scale. */
export interface ShareRule extends Sourced {
  /** The whole per cent is cut off, not rounded. */
  readonly wholePercent: "truncate";
  /** A share above nothing counts as at least this many per cent. */
  readonly atLeast: number;
}

/** From which share of the available points a benchmark has which status. */
export interface StatusRule {
  /** Fully achieved from this per cent of the available points. */
  readonly fullyAchieved: Sourced & { readonly from: number };
  /** Not achieved up to this per cent of the available points. */
  readonly notAchieved: Sourced & { readonly to: number };
}

/** A document that facts are taken from. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly url?: string;
}

/** Whatever rests on sources, and how well. */
export interface Sourced {
  /** Ids of entries in the rubric's `sources`. */
  readonly source: readonly string[];
  readonly grade: Grade;
}

/** Wording shown in place of the rubric's own, and where it is from. */
export interface Wording {
  readonly source: string;
  /** The criteria and indicators whose text is shown in this wording. */
  readonly ids: readonly string[];
  /** The rubric's own texts for `ids`, one each: its digest is made of these. */
  readonly replaced?: readonly string[];
}

/** Why a person judged an indicator not applicable. */
export type ReasonCode = "no-realistic-destination" | "best-interests" | "other";

/** The indicator ids of a rubric or a benchmark, as literal types. */
export type IndicatorId<R> = R extends Rubric<infer Id> | Benchmark<infer Id> ? Id : never;

/** The level ids of a rubric, as literal types. */
export type LevelId<R> = R extends Rubric<string, infer Level> ? Level : never;
