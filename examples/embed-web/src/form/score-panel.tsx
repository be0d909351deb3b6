import { describeHeadline, type Result, type Rubric, statusWords } from "@career-benchmarks/core";
import { Announce } from "../page/announce.js";
import { RangeBar } from "../page/range-bar.js";
import { statusSymbols } from "../page/status-symbols.js";
import { percentWords } from "./score-words.js";

/** The score as it stands, always in view beside the questions. */
export function ScorePanel({
  rubric,
  result,
}: {
  readonly rubric: Rubric;
  readonly result: Result;
}) {
  const headline = describeHeadline(result.headline);
  const { coverage } = totals(result);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <aside class="score-panel" aria-labelledby="score" tabIndex={0}>
      <h2 id="score">Score so far</h2>
      <Announce text={headline} />
      <p class="headline">{headline}</p>
      <p class="coverage">
        {coverage.answered} of {coverage.applicable} questions answered
      </p>
      <ol>
        {result.benchmarks.map((score) => {
          const { number, status, percent, percentMax } = score;
          const name = rubric.benchmarks.find((each) => each.number === number)?.name;
          return (
            <li key={number}>
              <p>
                <b>{number}</b> {name}
              </p>
              {percent !== null && percentMax !== null && (
                <RangeBar from={percent} to={percentMax} />
              )}
              <p class="status">
                <span>
                  <i aria-hidden="true">{statusSymbols[status]}</i> {statusWords[status]}
                </span>
                <span class="percent">{percentWords(score)}</span>
              </p>
            </li>
          );
        })}
      </ol>
      {result.withoutExclusions && (
        <p class="small-print">
          If nobody had been left out and everything applied:{" "}
          {describeHeadline(result.withoutExclusions.headline)}.
        </p>
      )}
    </aside>
  );
}

function totals({ benchmarks }: Result) {
  return benchmarks.reduce(
    (sum, { coverage }) => ({
      coverage: {
        answered: sum.coverage.answered + coverage.answered,
        applicable: sum.coverage.applicable + coverage.applicable,
      },
    }),
    { coverage: { answered: 0, applicable: 0 } },
  );
}
