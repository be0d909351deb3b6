// biome-ignore-all lint/a11y/noRedundantRoles: a narrow screen lays the table out as cards, and then it is no table to every browser unless it says so
import type { Status } from "@career-benchmarks/core";
import { statusWords } from "@career-benchmarks/core";
import { statusSymbols } from "../page/status-symbols.js";
import type { RowsPage } from "./session-types.js";

/** Institutions down, benchmarks across. */
export function OverviewGrid({ rows: { rows, benchmarks } }: { readonly rows: RowsPage }) {
  return (
    <>
      <StatusKey />
      <table class="grid" role="table">
        <caption class="unseen">Status and per cent of the available points, by benchmark</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              Institution
            </th>
            <th role="columnheader" scope="col">
              Fully achieved
            </th>
            {benchmarks.map(({ number, name }) => (
              <th role="columnheader" scope="col" key={number} aria-label={`${number} ${name}`}>
                {number}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr role="row" key={row.index}>
              <th role="rowheader" scope="row">
                <a href={`#/report/${row.index}`}>{row.title}</a>{" "}
                <small>
                  {row.asAt}, {row.rubric}
                </small>
              </th>
              <td role="cell" class="headline-cell">
                {row.fullyAchieved}
                <span class="narrow-only"> fully achieved</span>
              </td>
              {benchmarks.map(({ number }) => {
                const cell = row.cells.find((each) => each.number === number);
                return cell ? (
                  <td role="cell" key={number} class={cell.status}>
                    <b class="narrow-only" aria-hidden="true">
                      {number}
                    </b>
                    <i aria-hidden="true">{cell.symbol}</i>{" "}
                    <span class="unseen">{cell.words}, </span>
                    <span class={cell.range ? "share" : "unseen"}>
                      {cell.range ? shortPercent(cell.range) : cell.percent}
                    </span>
                  </td>
                ) : (
                  <td role="cell" key={number}>
                    not in this rubric
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <details class="benchmark-names">
        <summary>The benchmarks by number</summary>
        <ol>
          {benchmarks.map(({ number, name }) => (
            <li key={number} value={number}>
              {name}
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}

function shortPercent({ from, to }: { readonly from: number; readonly to: number }): string {
  return from === to ? `${from}\u00a0%` : `${from}–${to}\u00a0%`;
}

const bestFirst: readonly Status[] = [
  "fully-achieved",
  "partially-achieved",
  "not-achieved",
  "undetermined",
  "not-applicable",
];

/** What the shapes stand for. */
function StatusKey() {
  return (
    <ul class="key">
      {bestFirst.map((status) => (
        <li key={status}>
          <i aria-hidden="true" class={status}>
            {statusSymbols[status]}
          </i>{" "}
          {statusWords[status]}
        </li>
      ))}
    </ul>
  );
}
