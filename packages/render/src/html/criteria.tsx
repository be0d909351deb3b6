import type { VNode } from "preact";
import { notCounted } from "../view/numbers.js";
import type { BenchmarkView, CriterionView } from "../view/result-view.js";
import { Heading } from "./heading.js";
import { Marked } from "./marked.js";

/** A benchmark, its criteria and the questions behind them. */
export function BenchmarkDetails(props: {
  readonly benchmark: BenchmarkView;
  readonly level: number;
}): VNode {
  const { number, name, symbol, words, points, percent, range, coverage, criteria } =
    props.benchmark;
  return (
    <section class="benchmark">
      <Heading level={props.level}>
        {number} {name}
      </Heading>
      <p class="score">
        <b>
          <Marked symbol={symbol} words={words} />
        </b>
        {range && ` · ${points} points · ${percent}`}
        {` · ${coverage}`}
      </p>
      {criteria.map((criterion) => (
        <CriterionTable criterion={criterion} />
      ))}
    </section>
  );
}

function CriterionTable({ criterion }: { readonly criterion: CriterionView }): VNode {
  const { id, statement, notes, symbol, words, indicators } = criterion;
  return (
    <table class="flow">
      <caption>
        <b>{id}</b> {statement}{" "}
        <span>
          <Marked symbol={symbol} words={words} />
        </span>
        {notes.map((note) => (
          <em>{note}</em>
        ))}
      </caption>
      <thead>
        <tr>
          <th scope="col">Question</th>
          <th scope="col">Outcome</th>
          <th scope="col">Why</th>
          <th scope="col">Points</th>
        </tr>
      </thead>
      <tbody>
        {indicators.map((indicator) => (
          <tr>
            <th scope="row">{indicator.question}</th>
            <td>
              <Marked symbol={indicator.symbol} words={indicator.words} />
            </td>
            <td>{indicator.reason}</td>
            <td class={indicator.points === notCounted ? "none" : undefined}>{indicator.points}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
