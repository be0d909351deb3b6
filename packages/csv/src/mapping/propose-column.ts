import type { Rubric } from "@career-benchmarks/core";
import { keyColumns, percentColumn } from "../columns/key-columns.js";
import { plainName } from "./column-mapping.js";
import { ourColumns } from "./our-columns.js";
import type { Proposal } from "./proposal.js";
import { synonyms } from "./synonyms.js";
import { likeness, wordsOf } from "./words-of.js";

/** Words at least so alike are taken for the same question; less alike ones may be. */
const alike = { likely: 0.7, possible: 0.4, ahead: 0.15 } as const;

/** Finds what one column may be; the first way that finds anything counts. */
export function proposeColumn(
  column: string,
  rubric: Rubric,
  questions: QuestionWords,
  suggest: (name: string) => string | undefined,
): Proposal {
  const found =
    byName(column, rubric) ??
    byOtherName(column) ??
    byBenchmark(column, rubric) ??
    byQuestion(column, rubric, questions) ??
    bySimilarName(column, suggest);
  return { column, sure: "none", others: [], ...found };
}

/** The words of each question, and those of its id, by indicator. */
export type QuestionWords = ReadonlyMap<
  string,
  readonly [question: ReadonlySet<string>, id: ReadonlySet<string>]
>;

/** Takes the words of the questions of a rubric, once for all columns. */
export function questionWords({ benchmarks }: Rubric): QuestionWords {
  const indicators = benchmarks.flatMap(({ criteria }) =>
    criteria.flatMap((criterion) => criterion.indicators),
  );
  return new Map(
    indicators.map(({ id, question }) => [
      id,
      [wordsOf(question), wordsOf(id.replace(/^bm\d+_\d+_/, ""))],
    ]),
  );
}

type Found = Omit<Proposal, "column">;

function byName(column: string, rubric: Rubric): Found | undefined {
  const target = ourColumns([rubric]).find((name) => name === withUnderscores(column));
  return target === undefined ? undefined : { target, sure: "certain", by: "name", others: [] };
}

function byOtherName(column: string): Found | undefined {
  const words = withUnderscores(column).replaceAll("_", " ");
  const target = keyColumns.find((name) => synonyms[name]?.includes(words));
  return target && { target, sure: "likely", by: "other name", others: [] };
}

function bySimilarName(
  column: string,
  suggest: (name: string) => string | undefined,
): Found | undefined {
  const target = suggest(withUnderscores(column));
  // A short name is near to many others.
  const sure = (target?.length ?? 0) >= 8 ? "likely" : "possible";
  return target === undefined ? undefined : { target, sure, by: "similar name", others: [] };
}

/** Finds a benchmark's percentage, such as `Benchmark 3 (%)`; without a word for it, it could be a status. */
function byBenchmark(column: string, rubric: Rubric): Found | undefined {
  const match =
    /^(?:gatsby )?(?:benchmark|gb|bm) ?([1-8])(?: ?[:-])?( ?\(?(?:%|per ?cent|percentage|pct)\)?.*| (?:score|result|total))?$/i.exec(
      plainName(column).replaceAll("_", " "),
    );
  const number = Number(match?.[1]);
  if (!match || !rubric.benchmarks.some((benchmark) => benchmark.number === number)) {
    return undefined;
  }
  const isPercent = /%|per ?cent|pct/i.test(match[2] ?? "");
  return {
    target: percentColumn(number),
    sure: isPercent ? "likely" : "possible",
    by: "benchmark number",
    others: [],
  };
}

/** Finds a question by its criterion's number and by its words; a number narrows the search. */
function byQuestion(column: string, rubric: Rubric, questions: QuestionWords): Found | undefined {
  const criteria = rubric.benchmarks.flatMap((benchmark) => benchmark.criteria);
  const number = /(?<![\d.])([1-8])[._]([1-9]\d?)(?![\d.])/.exec(column);
  const named = criteria.find(({ id }) => number && id === `${number[1]}.${number[2]}`);
  const words = wordsOf(number ? column.replace(number[0], " ").replace(/\bbm\b/i, " ") : column);
  const ranked = (named ? [named] : criteria)
    .flatMap(({ indicators }) => indicators)
    .map(({ id }) => {
      const known = questions.get(id) ?? [];
      return { id, score: Math.max(0, ...known.map((each) => likeness(words, each))) };
    })
    .sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  if (!best) return undefined;
  const others = ranked
    .slice(1)
    .filter(({ score }) => score > 0 && score >= best.score - alike.ahead);
  const otherIds = others.slice(0, 5).map(({ id }) => id);
  const lead = best.score - (second?.score ?? 0);
  // The very words of one question are not those of another, however near.
  const ahead = lead >= alike.ahead || (best.score === 1 && lead > 0);
  if (named && ranked.length === 1) {
    return { target: best.id, sure: "likely", by: "criterion", others: [] };
  }
  const enough = named ? alike.possible : alike.likely;
  if (best.score >= enough && ahead) {
    return { target: best.id, sure: "likely", by: "words", others: otherIds };
  }
  if (named) {
    const ids = ranked.map(({ id }) => id);
    return best.score > 0
      ? { target: best.id, sure: "possible", by: "criterion", others: ids.slice(1) }
      : { sure: "possible", by: "criterion", others: ids };
  }
  if (best.score < alike.possible) return undefined;
  return { target: best.id, sure: "possible", by: "words", others: otherIds };
}

function withUnderscores(name: string): string {
  return plainName(name).replace(/[\s_-]+/g, "_");
}
