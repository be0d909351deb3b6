import { checkOptions } from "../check-options.js";
import type { TableView } from "../figures/figure-view.js";
import type { PageView } from "../pages/page-view.js";
import type { ReportEntry, ReportOptions } from "../report-entry.js";
import { describeMethods } from "../view/describe-methods.js";
import { describeOverview } from "../view/describe-overview.js";
import { reconstruction } from "../view/describe-rubric-method.js";
import { counted, listed } from "../view/numbers.js";
import type { MethodView } from "../view/result-view.js";
import { tidyAll } from "../view/tidy.js";

/**
 * Describes for a researcher how results were made: rubrics with version and digest, options, counts
 * in and out, grades, sources, and how to cite and to reproduce them.
 *
 * @param entries - results and their rubrics
 * @param options - a title, and the rows that could not be scored
 * @returns plain data for `renderPageHtml` and its siblings
 * @throws AssessmentError when a result was made with another rubric or version than its entry's
 * @throws TypeError when there is no such option
 * @example
 * import { scoreBenchmarkPercents } from "@career-benchmarks/core";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 * import { describeMethod } from "@career-benchmarks/render";
 *
 * const result = scoreBenchmarkPercents(gatsby2014School, { 1: 58 }, { yearGroups: [11] });
 * const { headline } = describeMethod([{ rubric: gatsby2014School, result }]);
 * headline; //=> "1 row in: 1 result and 0 rejects out"
 */
export function describeMethod(
  entries: readonly ReportEntry[],
  options: ReportOptions = {},
): PageView {
  checkOptions(options);
  const overview = describeOverview(entries, options);
  const { rejects = [], title } = options;
  const methods = describeMethods(entries);
  const rows = entries.length + rejects.length;
  return tidyAll({
    eyebrow: "Method",
    title: title ?? "How these results were made",
    headline: `${counted(rows, "row")} in: ${counted(entries.length, "result")} and ${counted(rejects.length, "reject")} out`,
    brief: [
      { label: "Rubrics", value: listed(methods.map(nameOf)) || "None" },
      { label: "Engine", value: listed([...new Set(entries.map(engineOf))]) || "None" },
      { label: "Weakest grade", value: listed(gradesOf(entries)) || "None" },
    ],
    sections: [
      {
        heading: "Counts in and out",
        parts: [
          {
            kind: "sentences",
            sentences: [
              "Every row that was read is a result or a reject; none is dropped or counted twice.",
            ],
          },
          { kind: "table", table: countsTable(entries, rejects.length) },
          ...(rejects.length > 0
            ? [
                {
                  kind: "table" as const,
                  table: codesTable(
                    "Why rows were rejected",
                    rejects.map((each) => each.issues),
                  ),
                },
              ]
            : []),
          ...(entries.some(({ result }) => result.issues.length > 0)
            ? [
                {
                  kind: "table" as const,
                  table: codesTable(
                    "Warnings in results",
                    entries.map(({ result }) => result.issues),
                  ),
                },
              ]
            : []),
        ],
      },
      { heading: "Options", parts: [{ kind: "table", table: optionsTable(entries) }] },
      ...methods.map((method) => ({
        heading: `Rubric: ${method.rubric.title}`,
        parts: [
          { kind: "list" as const, items: identityOf(method) },
          {
            kind: "sentences" as const,
            sentences: method.sentences.filter((sentence) => sentence !== reconstruction),
          },
          { kind: "sources" as const, method },
        ],
      })),
      {
        heading: "To cite",
        parts: [{ kind: "sentences", sentences: citations(methods, entries) }],
      },
      { heading: "To reproduce", parts: [{ kind: "list", items: steps(methods, entries) }] },
      {
        heading: "Limits",
        parts: [
          {
            kind: "list",
            items: [
              reconstruction,
              "Editions are different measures: no difference between them is better or worse.",
              "What is not known is a range. A mean of what is certain is a lower bound.",
              ...(overview.rejects.sentence
                ? ["Rejected rows are missing, perhaps not at random."]
                : []),
            ],
          },
        ],
      },
    ],
  });
}

function nameOf({ rubric }: MethodView): string {
  return `${rubric.id} ${rubric.version}`;
}

function engineOf({ result }: ReportEntry): string {
  return `${result.engine.name} ${result.engine.version}`;
}

function gradesOf(entries: readonly ReportEntry[]): readonly string[] {
  return tally(entries.map(({ result }) => result.grade)).map(
    ([grade, count]) => `${grade} (${counted(count, "result")})`,
  );
}

/** How often each stands in a list, the most frequent first. */
function tally(words: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

function countsTable(entries: readonly ReportEntry[], rejects: number): TableView {
  const of = (label: string, test: (entry: ReportEntry) => boolean) => [
    label,
    `${entries.filter(test).length}`,
  ];
  return {
    caption: "Rows in, results and rejects out",
    columns: ["What", "How many"],
    rows: [
      ["Rows in", `${entries.length + rejects}`],
      ["Rejects", `${rejects}`],
      ["Results", `${entries.length}`],
      of("Results from answers", ({ result }) => result.resolution === "indicator"),
      of("Results from percentages only", ({ result }) => result.resolution === "benchmark"),
      of("Drafts", ({ result }) => result.assessment.state === "draft"),
      of("Without a date", ({ result }) => result.asAt === undefined),
      of(
        "With an undetermined benchmark",
        ({ result }) => result.headline.min < result.headline.max,
      ),
      of("With exclusions", ({ result }) => result.withoutExclusions !== undefined),
      ...tally(entries.map(({ result }) => `${result.rubric.id} ${result.rubric.version}`)).map(
        ([name, count]) => [`Results of ${name}`, `${count}`],
      ),
    ],
  };
}

function codesTable(
  caption: string,
  issues: readonly (readonly { readonly code: string; readonly severity: string }[])[],
): TableView {
  const codes = tally(
    issues.flatMap((each) => [
      ...new Set(each.map(({ code, severity }) => `${code} (${severity})`)),
    ]),
  );
  return {
    caption: `${caption}: a row counts once for each code`,
    columns: ["Code", "Rows"],
    rows: codes.map(([code, count]) => [code, `${count}`]),
  };
}

function optionsTable(entries: readonly ReportEntry[]): TableView {
  const rows = tally(
    entries.flatMap(({ result }) => [
      `What cannot be read: ${result.options.onInvalid === "unknown" ? "counts as unknown" : "is an error"}`,
      `Year groups: ${result.profile.assumed ? "assumed" : "as stated"}`,
      `Interpretations: ${listed(result.interpretations.map(({ id, version }) => `${id} ${version}`)) || "none"}`,
    ]),
  );
  return {
    caption: "The options that results were made with",
    columns: ["Option", "Results"],
    rows: [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, count]) => [name, `${count}`]),
  };
}

function identityOf({ rubric, digest }: MethodView): readonly string[] {
  return [
    `Id: ${rubric.id}`,
    `Version: ${rubric.version}`,
    digest === undefined
      ? "No digest is known"
      : `Digest (SHA-256 of the canonical JSON): ${digest}`,
  ];
}

function citations(
  methods: readonly MethodView[],
  entries: readonly ReportEntry[],
): readonly string[] {
  const engines = listed([...new Set(entries.map(engineOf))]);
  return methods.map(({ rubric, digest }) => {
    const mark = digest === undefined ? "" : `, SHA-256 ${digest.slice(0, 16)}…`;
    return `${rubric.title}: rubric ${rubric.id}, version ${rubric.version}${mark}. Scored with ${engines}.`;
  });
}

function steps(methods: readonly MethodView[], entries: readonly ReportEntry[]): readonly string[] {
  const engines = listed([...new Set(entries.map(engineOf))]);
  return [
    `Install ${engines || "the engine"} in this very version; results do not depend on the machine, the day or the order of rows.`,
    ...methods.map(
      ({ rubric }) =>
        `Compare the digest of ${rubric.id} with the one above: equal digests are equal rules.`,
    ),
    "Score the same file again: the same rows give the same bytes. As JSON, results hold their options and the reason for every answer.",
    "Score without an interpretation, or with another edition, to see what a choice changed.",
  ];
}
