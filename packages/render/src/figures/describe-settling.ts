import type { NextStep, PercentsResult, Result } from "@career-benchmarks/core";
import { checkEntry } from "../check-entry.js";
import type { ReportEntry } from "../report-entry.js";
import { counted, listed, pointsOf } from "../view/numbers.js";
import { tidyAll } from "../view/tidy.js";
import { asAtWords } from "./as-at-words.js";
import type { FigureView, PictureRow } from "./figure-view.js";

interface Open {
  readonly score: (Result | PercentsResult)["benchmarks"][number];
  readonly name: string;
  readonly steps: readonly NextStep[];
}

/**
 * Describes which unknown answers would settle which benchmark: those whose status they leave open,
 * the ones with the fewest answers missing first.
 *
 * @param entry - a result with its next steps
 * @returns plain data; without a picture where nothing is open or no next steps are given
 * @throws AssessmentError when the result was made with another rubric or version
 * @example
 * import { nextSteps, scoreAssessment } from "@career-benchmarks/core";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 * import { describeSettling } from "@career-benchmarks/render";
 *
 * const result = scoreAssessment(gatsby2014School, {
 *   profile: { yearGroups: [7, 8, 9, 10, 11] },
 *   answers: { bm2_1_information_used: "all" },
 * });
 * const steps = nextSteps(gatsby2014School, result);
 * const figure = describeSettling({ rubric: gatsby2014School, result, steps });
 * figure.title;
 * //=> "4 of 8 undetermined benchmarks hang on one answer each: benchmarks 2, 5, 6 and 8"
 */
export function describeSettling(entry: ReportEntry): FigureView {
  checkEntry(entry);
  const open = openBenchmarks(entry).sort((a, b) => a.steps.length - b.steps.length);
  return tidyAll({
    title: titleOf(entry, open),
    description: descriptionOf(entry, open),
    ...(open.length > 0 && {
      picture: {
        kind: "rows",
        most: 100,
        rows: open.map(describeRow),
        key: [
          { shape: "sure", words: "earned for certain" },
          { shape: "maybe", words: "one unknown answer each" },
        ],
      },
    }),
    table: {
      caption: "The unknown answers of each undetermined benchmark",
      columns: ["Benchmark", "Certain", "To find out", "Up to"],
      rows: open.flatMap(({ score, name, steps }) =>
        steps.map(({ question, points }) => [
          `${score.number} ${name}`,
          `${score.min} of ${score.available} points`,
          question,
          `${counted(points, "more point")}`,
        ]),
      ),
    },
    notes: [],
  });
}

function openBenchmarks({ rubric, result, steps }: ReportEntry): Open[] {
  return result.benchmarks.flatMap((score): Open[] => {
    const own = steps?.findOut.filter(({ benchmark }) => benchmark === score.number) ?? [];
    if (score.status !== "undetermined" || own.length === 0) return [];
    const name = rubric.benchmarks.find(({ number }) => number === score.number)?.name ?? "";
    return [{ score, name, steps: own }];
  });
}

function titleOf({ result, steps }: ReportEntry, open: readonly Open[]): string {
  const undetermined = result.benchmarks.filter(({ status }) => status === "undetermined").length;
  if (undetermined === 0) return "No benchmark is undetermined";
  if (!steps || open.length === 0) {
    return `${counted(undetermined, "benchmark")} undetermined, and the open questions are not known`;
  }
  const single = open.filter((each) => each.steps.length === 1);
  const one = counted(undetermined, "undetermined benchmark");
  if (single.length > 0) {
    const numbers = single.map(({ score }) => score.number).sort((a, b) => a - b);
    const which = `${numbers.length === 1 ? "benchmark" : "benchmarks"} ${listed(numbers)}`;
    const hang = numbers.length === 1 ? "hangs on one answer" : "hang on one answer each";
    return `${numbers.length} of ${one} ${hang}: ${which}`;
  }
  const answers = open.reduce((sum, each) => sum + each.steps.length, 0);
  return `${counted(answers, "answer")} would settle ${one}`;
}

function descriptionOf({ result }: ReportEntry, open: readonly Open[]): string {
  if (open.length === 0) return "There is no unknown answer to show.";
  return `What each unknown answer could still earn, as a share of the points available${asAtWords(result)}. The benchmarks with the fewest answers missing come first.`;
}

function describeRow({ score, name, steps }: Open): PictureRow {
  const { number, available } = score;
  const perCent = (points: number) => (100 * points) / available;
  const certain = score.min ?? 0;
  const ends = [certain];
  for (const [index, { points }] of steps.entries()) ends.push((ends[index] ?? 0) + points);
  return {
    label: `${number} ${name}`,
    tracks: [
      {
        marks: [
          ...(certain > 0 ? [{ shape: "sure" as const, from: 0, to: perCent(certain) }] : []),
          ...steps.map((_, index) => ({
            shape: "maybe" as const,
            from: perCent(ends[index] ?? certain),
            to: perCent(ends[index + 1] ?? certain),
          })),
        ],
        value: counted(steps.length, "answer"),
        detail: `${pointsOf(score)} points`,
      },
    ],
  };
}
