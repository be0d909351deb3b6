import type { VNode } from "preact";
import type { BenchmarkView } from "../view/result-view.js";
import { Marked } from "./marked.js";

/** The numbers of the chart as a table. */
export function ScoreTable({
  benchmarks,
}: {
  readonly benchmarks: readonly BenchmarkView[];
}): VNode {
  return (
    <table class="flow scores">
      <caption>Status, points and per cent of each benchmark</caption>
      <thead>
        <tr>
          <th scope="col">Number</th>
          <th scope="col">Benchmark</th>
          <th scope="col">Status</th>
          <th scope="col">Points</th>
          <th scope="col">Per cent</th>
        </tr>
      </thead>
      <tbody>
        {benchmarks.map(({ number, name, symbol, words, points, percent, range }) => (
          <tr>
            <td>{number}</td>
            <th scope="row">{name}</th>
            <td>
              <Marked symbol={symbol} words={words} />
            </td>
            <td class={range ? undefined : "none"}>{points}</td>
            <td>{percent}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
