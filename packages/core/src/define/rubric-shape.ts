import { reasonCodes } from "../model/answer.js";
import type { Grade } from "../model/grade.js";
import type { AppliedInterpretation, CohortRule } from "../model/interpretation.js";
import { stages, yearGroups } from "../model/profile.js";
import type {
  Benchmark,
  Criterion,
  Edition,
  Indicator,
  Level,
  Rubric,
  Scale,
  Setting,
  ShareRule,
  Source,
  StatusRule,
  Wording,
} from "../model/rubric.js";
import { listOf, numberIn, objectOf, oneOf, text, textLike, truth } from "./shapes.js";

const grades: readonly Grade[] = ["published", "derived", "inferred", "unverified"];
const editions: readonly Edition[] = ["2014", "2025"];
const settings: readonly Setting[] = ["school", "college", "training-provider"];
const kinds: readonly Scale["kind"][] = ["yes-no", "coverage", "agreement"];

/** The outcomes of a level, worst to best. */
export const levelOutcomes: readonly Level["outcome"][] = [
  "not-achieved",
  "in-progress",
  "achieved",
];

/** The greatest number of points of a level, and the highest number of a benchmark. */
const most = 1_000_000;

const overlayId = textLike(
  /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
  "id-invalid",
  "lower-case words joined by hyphens",
);
const rubricId = textLike(
  /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:[+~][a-z0-9]+(?:-[a-z0-9]+)*)*$/,
  "id-invalid",
  "lower-case words joined by hyphens, such as our-trust-2025-school",
);
const levelId = textLike(
  /^[a-z][a-z0-9_-]{0,31}$/,
  "id-invalid",
  "a lower-case letter, then up to 31 letters, digits, hyphens or underscores",
);
const criterionId = textLike(/^[1-9]\d*\.[1-9]\d*$/, "id-invalid", "two numbers, such as 6.1");
const indicatorId = textLike(
  /^[a-z][a-z0-9_]{0,31}$/,
  "id-invalid",
  "a lower-case letter, then up to 31 letters, digits or underscores",
);
const version = textLike(
  /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/,
  "version-invalid",
  "a semantic version, such as 1.0.0",
);
const digest = textLike(/^[0-9a-f]{64}$/, "value-invalid", "64 hexadecimal digits");
const address = textLike(/^https?:\/\/\S+$/, "value-invalid", "an address that starts with http");

const source = listOf(text);
const grade = oneOf(grades);
const percent = numberIn(0, 100);
const share = numberIn(0, 100, false);

const level = objectOf<Level>(
  {
    id: levelId,
    label: text,
    points: numberIn(0, most),
    outcome: oneOf(levelOutcomes),
    source,
    grade,
  },
  { from: percent, to: percent },
);
const scale = objectOf<Scale>({ id: levelId, kind: oneOf(kinds), levels: listOf(level, 2) }, {});

const indicator = objectOf<Indicator>(
  { id: indicatorId, question: text, scale: text, scored: truth(), source, grade },
  {
    yearGroups: listOf(oneOf(yearGroups)),
    stages: listOf(oneOf(stages)),
    notApplicable: objectOf<NonNullable<Indicator["notApplicable"]>>(
      { allowed: listOf(oneOf(reasonCodes), 0) },
      {},
    ),
    emptyCohort: truth(true),
    note: text,
  },
);
const criterion = objectOf<Criterion>(
  { id: criterionId, statement: text, indicators: listOf(indicator), source, grade },
  { note: text },
);
const benchmark = objectOf<Benchmark>(
  {
    number: numberIn(1, most),
    name: text,
    summary: text,
    criteria: listOf(criterion),
    source,
    grade,
  },
  {},
);

const applied = objectOf<AppliedInterpretation>({ id: overlayId, version }, { digest });

/** What a document may say of itself, besides what it holds. */
export interface DocumentMarks {
  readonly $schema?: string;
  readonly formatVersion?: 1;
}

/** The fields of a rubric, and what each may hold, taken by itself. */
export const rubricShape = objectOf<Rubric & DocumentMarks>(
  {
    id: rubricId,
    version,
    edition: oneOf(editions),
    setting: oneOf(settings),
    title: text,
    benchmarks: listOf(benchmark),
    scales: listOf(scale),
    shareRule: objectOf<ShareRule>(
      { wholePercent: oneOf(["truncate"]), atLeast: numberIn(1, 99), source, grade },
      {},
    ),
    statusRule: objectOf<StatusRule>(
      {
        fullyAchieved: objectOf<StatusRule["fullyAchieved"]>({ from: share, source, grade }, {}),
        notAchieved: objectOf<StatusRule["notAchieved"]>({ to: share, source, grade }, {}),
      },
      {},
    ),
    sources: listOf(objectOf<Source>({ id: text, title: text }, { url: address })),
    textLicence: text,
  },
  {
    $schema: text,
    formatVersion: oneOf([1]),
    digest,
    resolvedDigest: digest,
    wording: listOf(
      objectOf<Wording>({ source: text, ids: listOf(text) }, { replaced: listOf(text) }),
      0,
    ),
    interpretations: listOf(applied, 0),
    cohort: objectOf<CohortRule>({ statement: text, required: truth(), source, grade }, {}),
    middleSchool: objectOf<NonNullable<Rubric["middleSchool"]>>(
      { notApplicable: listOf(numberIn(1, most)), source, grade },
      {},
    ),
  },
);
