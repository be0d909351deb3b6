import {
  describeHeadline,
  gradeWords,
  type InterpretationAudit,
  reasonWords,
} from "@career-benchmarks/core";
import { checkEntry } from "../check-entry.js";
import type { ReportEntry } from "../report-entry.js";
import { describeScore } from "../view/describe-benchmarks.js";
import { counted, listed } from "../view/numbers.js";
import { tidyAll } from "../view/tidy.js";
import type { FigureView, PictureRow, TableView, Track } from "./figure-view.js";
import { rangeMarks } from "./range-marks.js";

/** What an interpretation changed in the rubric, and what that did to a result. */
export interface InterpretationView extends FigureView {
  /** Every difference from the rubric itself, with its source and grade. */
  readonly differences: TableView;
}

/**
 * Describes what an interpretation changed and whom it left out: each benchmark as scored and as it
 * would be if nobody and nothing had been left out, and every difference from the rubric itself.
 *
 * @param entry - a result, with what `auditInterpretation` lists of each interpretation in `audits`
 * @returns plain data; without a picture where nobody and nothing was left out
 * @throws AssessmentError when the result was made with another rubric or version
 * @example
 * import { auditInterpretation, interpret, scoreAssessment } from "@career-benchmarks/core";
 * import { specialistSetting } from "@career-benchmarks/core/interpretations/specialist-setting";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 * import { describeInterpretation } from "@career-benchmarks/render";
 *
 * const rubric = interpret(gatsby2014School, [specialistSetting]);
 * const result = scoreAssessment(rubric, {
 *   profile: { yearGroups: ["X"], stages: ["ks3", "ks4"] },
 *   cohort: { size: 20, of: 24, reason: "agreed with the SENCO" },
 *   answers: { bm6_1_by_16: { count: 9, of: 9, excluded: { medical: 6 } } },
 * });
 * const audits = [auditInterpretation(gatsby2014School, specialistSetting)];
 * const figure = describeInterpretation({ rubric, result, audits });
 * figure.title;
 * //=> "6 exclusions of learners in 1 question: 1 of 8 benchmarks comes out otherwise without exclusions"
 */
export function describeInterpretation(entry: ReportEntry): InterpretationView {
  checkEntry(entry);
  const { rubric, result, audits = [] } = entry;
  const without = result.withoutExclusions?.benchmarks ?? [];
  const rows = without.flatMap((other): readonly Row[] => {
    const own = result.benchmarks.find(({ number }) => number === other.number);
    const benchmark = rubric.benchmarks.find(({ number }) => number === other.number);
    if (!own || !benchmark) return [];
    const ids = new Set<string>(
      benchmark.criteria.flatMap(({ indicators }) => indicators.map(({ id }) => id)),
    );
    const row = {
      label: `${own.number} ${benchmark.name}`,
      scored: describeScore(own),
      without: describeScore(other),
      learners: sumOf(
        result.excluded
          .filter(({ indicator }) => ids.has(indicator))
          .map(({ learners }) => sumOf(Object.values(learners))),
      ),
      questions: result.notApplicable.filter(
        ({ indicator, reason }) => ids.has(indicator) && reason.code === "judged",
      ).length,
    };
    return row.learners > 0 || row.questions > 0 || differs(row) ? [row] : [];
  });
  return tidyAll({
    title: titleOf(entry, rows),
    description:
      rows.length > 0
        ? "Per cent of the available points: the upper bar as scored, the lower one if nobody and nothing had been left out. Only the benchmarks that this concerns are shown."
        : "Nobody was left out and nothing was judged not applicable, so there is one score only.",
    ...(rows.length > 0 && {
      picture: {
        kind: "rows",
        most: 100,
        rows: rows.map(describeRow),
        key: [
          { shape: "sure", words: "as scored" },
          { shape: "second", words: "without exclusions" },
          ...(rows.some(({ scored, without }) => isRange(scored) || isRange(without))
            ? [{ shape: "maybe" as const, words: "still possible, not yet known" }]
            : []),
        ],
      },
    }),
    table: {
      caption: "Each benchmark with and without exclusions, and what is left out",
      columns: [
        "Benchmark",
        "As scored",
        "Without exclusions",
        "Learners left out",
        "Questions judged not applicable",
      ],
      rows: rows.map((row) => [
        row.label,
        scoreWords(row.scored),
        scoreWords(row.without),
        `${row.learners}`,
        `${row.questions}`,
      ]),
    },
    notes: [
      ...(result.withoutExclusions
        ? [`Without exclusions: ${describeHeadline(result.withoutExclusions.headline)}.`]
        : []),
      ...(rows.length > 0
        ? ["A learner left out of several questions counts in each of them."]
        : []),
      ...audits.map(auditWords),
    ],
    differences: differencesOf(audits),
  });
}

interface Row {
  readonly label: string;
  readonly scored: ReturnType<typeof describeScore>;
  readonly without: ReturnType<typeof describeScore>;
  readonly learners: number;
  readonly questions: number;
}

function titleOf({ result }: ReportEntry, rows: readonly Row[]): string {
  const who = listed(result.interpretations.map(({ id }) => id));
  if (rows.length === 0) {
    return who
      ? `Read with ${who}: nothing is left out`
      : "No interpretation, and nothing left out";
  }
  const learners = sumOf(result.excluded.map((each) => sumOf(Object.values(each.learners))));
  const judged = sumOf(rows.map(({ questions }) => questions));
  const left = [
    ...(learners > 0
      ? [
          `${counted(learners, "exclusion")} of learners in ${counted(result.excluded.length, "question")}`,
        ]
      : []),
    ...(judged > 0 ? [`${counted(judged, "question")} judged not applicable`] : []),
  ];
  const others = rows.filter(differs).length;
  const of = counted(result.benchmarks.length, "benchmark");
  const outcome =
    others === 0
      ? "every benchmark comes out the same without exclusions"
      : `${others} of ${of} ${others === 1 ? "comes" : "come"} out otherwise without exclusions`;
  return `${listed(left)}: ${outcome}`;
}

function differs({ scored, without }: Pick<Row, "scored" | "without">): boolean {
  return scoreWords(scored) !== scoreWords(without);
}

function describeRow({ label, scored, without }: Row): PictureRow {
  return { label, tracks: [trackOf(scored, "sure"), trackOf(without, "second")] };
}

function trackOf(score: Row["scored"], shape: "sure" | "second"): Track {
  const { symbol, words, percent, range } = score;
  if (!range) return { marks: [], value: `${symbol} ${words}` };
  return { marks: rangeMarks(range, shape), value: `${symbol} ${percent}`, detail: words };
}

function scoreWords({ symbol, words, percent, range }: Row["scored"]): string {
  return range ? `${symbol} ${words}, ${percent}` : `${symbol} ${words}`;
}

function isRange({ range }: Row["scored"]): boolean {
  return range !== null && range.from < range.to;
}

function auditWords({ interpretation, totals }: InterpretationAudit): string {
  const { differences, easier, mayBeLeftOut } = totals;
  return `${interpretation.id} ${interpretation.version} differs from the rubric in ${counted(differences, "place")}; ${easier} ${easier === 1 ? "asks" : "ask"} for less, and ${mayBeLeftOut.indicators} of ${mayBeLeftOut.of} questions may be left out where the rubric itself does not allow it.`;
}

function differencesOf(audits: readonly InterpretationAudit[]): TableView {
  return {
    caption: "Every difference from the rubric itself",
    columns: ["Where", "What", "The rubric", "As interpreted", "Asks for less", "Basis"],
    rows: audits.flatMap(({ differences }) =>
      differences.map(({ target, field, before, after, easier, source, grade }) => [
        target,
        fieldNames[field],
        valueWords(before),
        valueWords(after),
        easier ? "yes" : "no",
        `${grade}: ${gradeWords[grade]} (${source.join(", ")})`,
      ]),
    ),
  };
}

const fieldNames: Readonly<Record<InterpretationAudit["differences"][number]["field"], string>> = {
  statement: "the statement",
  question: "the question",
  note: "a note",
  notApplicable: "when it may be left out",
  emptyCohort: "if it concerns nobody",
  yearGroups: "the year groups asked",
  stages: "the key stages asked",
  cohort: "who is reported on",
};

/** Puts the value of a field into words; the fields of an interpretation are of these shapes only. */
function valueWords(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === true) return "not applicable";
  if (Array.isArray(value)) return listed(value.map(String));
  if (typeof value !== "object" || value === null) return `${value}`;
  if ("allowed" in value && Array.isArray(value.allowed)) {
    return listed(value.allowed.map((reason) => reasonText(`${reason}`)));
  }
  return "statement" in value ? `${value.statement}` : JSON.stringify(value);
}

function reasonText(code: string): string {
  return Object.entries(reasonWords).find(([known]) => known === code)?.[1] ?? code;
}

function sumOf(numbers: readonly (number | undefined)[]): number {
  return numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0);
}
