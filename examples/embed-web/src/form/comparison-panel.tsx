import {
  type BenchmarkChange,
  type Caveat,
  type Change,
  type Comparison,
  compareResults,
  describeHeadline,
  type PointsRange,
  type Result,
  type Rubric,
} from "@career-benchmarks/core";
import { useEffect, useState } from "preact/hooks";
import { FileButton } from "../page/file-button.js";
import { type ReadAssessment, readAssessment } from "./read-assessment.js";
import { percentWords } from "./score-words.js";
import type { Forms } from "./use-forms.js";

const changeWords: Readonly<Record<Change, string>> = {
  better: "▲ Better",
  worse: "▼ Worse",
  same: "Same",
  unknown: "Can’t be told yet",
};

const caveatWords: Readonly<Record<Caveat, string>> = {
  "different-rubric": "They answer different rubrics.",
  "different-version": "They answer different versions of the rubric.",
  "different-interpretations": "They are read in different ways.",
  "different-institution": "They are about different institutions.",
  "different-site": "They are about different sites.",
  "different-profile": "Other year groups are present.",
  "different-cohort": "They speak of other groups of learners.",
  "different-options": "They are scored with different options.",
  "different-resolution": "One of them has percentages only.",
  draft: "One of them is a draft.",
};

/** The score beside that of an earlier assessment, from a file. */
export function ComparisonPanel(props: {
  readonly forms: Forms;
  readonly rubric: Rubric;
  readonly result: Result;
}) {
  const { forms, rubric, result } = props;
  const { earlier } = forms.saved;
  const [read, setRead] = useState<ReadAssessment>();
  const [problems, setProblems] = useState<readonly string[]>([]);
  useEffect(() => {
    let wanted = true;
    setRead(undefined);
    if (earlier) {
      readAssessment(JSON.stringify(earlier.assessment)).then((found) => wanted && setRead(found));
    }
    return () => {
      wanted = false;
    };
  }, [earlier]);

  const choose = async ([file]: readonly File[]) => {
    if (!file) return;
    const found = await readAssessment(await file.text());
    setProblems(found.ok ? [] : found.problems);
    if (!found.ok) return;
    const { assessment } = found;
    forms.save((saved) => ({ ...saved, earlier: { name: file.name, assessment } }));
  };
  return (
    <section class="comparison" aria-labelledby="comparison">
      <h2 id="comparison">Compare with last time</h2>
      {!earlier && <p>Choose a file that you saved from this page before.</p>}
      {earlier && read?.ok && (
        <ComparisonTable
          rubric={rubric}
          name={earlier.name}
          comparison={compareResults(withoutOptions(read.result), withoutOptions(result))}
        />
      )}
      {earlier && read?.ok === false && (
        <Problems what={`“${earlier.name}” can’t be compared`} problems={read.problems} />
      )}
      {problems.length > 0 && <Problems what="The file can’t be used" problems={problems} />}
      <div class="buttons">
        <FileButton accept=".json,application/json" quiet onFiles={choose}>
          Choose an earlier file
        </FileButton>
        {earlier && (
          <button
            type="button"
            class="button quiet"
            onClick={() => forms.save(({ earlier: _, ...saved }) => saved)}
          >
            Stop comparing
          </button>
        )}
      </div>
    </section>
  );
}

/** How wrong answers are treated while typing is no difference between two years. */
function withoutOptions(result: Result): Result {
  return { ...result, options: {} };
}

/** What is wrong with a file. */
export function Problems(props: { readonly what: string; readonly problems: readonly string[] }) {
  return (
    <div class="notice" role="alert">
      <p>
        <b>{props.what}.</b>
      </p>
      <ul>
        {props.problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </div>
  );
}

function ComparisonTable(props: {
  readonly rubric: Rubric;
  readonly name: string;
  readonly comparison: Comparison;
}) {
  const { rubric, name, comparison } = props;
  const { headline, benchmarks, caveats, statement } = comparison;
  return (
    <>
      <p>
        Last time ({name}): {describeHeadline(headline.from)}. Now: {describeHeadline(headline.to)}.
      </p>
      {statement && <p class="notice">{statement}</p>}
      {caveats.length > 0 && (
        <ul class="notes">
          {caveats.map((caveat) => (
            <li key={caveat}>{caveatWords[caveat]}</li>
          ))}
        </ul>
      )}
      <table class="changes">
        <thead>
          <tr>
            <th scope="col">Benchmark</th>
            <th scope="col">Last time</th>
            <th scope="col">Now</th>
            {!statement && <th scope="col">Change</th>}
          </tr>
        </thead>
        <tbody>
          {benchmarks.map((benchmark) => (
            <ChangeRow
              key={benchmark.number}
              benchmark={benchmark}
              name={rubric.benchmarks.find(({ number }) => number === benchmark.number)?.name ?? ""}
              changes={!statement}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}

function ChangeRow(props: {
  readonly benchmark: BenchmarkChange;
  readonly name: string;
  readonly changes: boolean;
}) {
  const { number, points, change } = props.benchmark;
  return (
    <tr>
      <th scope="row">
        {number} {props.name}
      </th>
      <td>{pointsCell(points.from)}</td>
      <td>{pointsCell(points.to)}</td>
      {props.changes && <td>{changeWords[change]}</td>}
    </tr>
  );
}

function pointsCell(points: PointsRange | undefined): string {
  return (points && percentWords(points)) || "Not applicable";
}
