import type { VNode } from "preact";
import type { OverviewRow, OverviewView } from "../view/overview-view.js";
import { statusKey } from "../view/status-key.js";
import { RejectsNotice } from "./rejects.js";

/** Institutions down, benchmarks across. */
export function Overview(props: {
  readonly overview: OverviewView;
  /** The address of a result's report. */
  readonly href: (row: OverviewRow) => string;
  /** Whether a script may sort the table. */
  readonly sortable?: boolean;
}): VNode {
  const { overview, href, sortable } = props;
  return (
    <>
      <header>
        <p class="eyebrow">Gatsby Benchmarks</p>
        <h1>{overview.title}</h1>
        <p class="lead">{overview.sentences.join(" ")}</p>
        <RejectsNotice rejects={overview.rejects} />
      </header>
      {overview.rows.length > 0 && (
        <section>
          <h2>Results side by side</h2>
          <p class="finding">{overview.finding}</p>
          <p class="measure">Status and per cent of the available points, by benchmark.</p>
          <Key />
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
          <section class="scroll" aria-label="Results side by side" tabIndex={0}>
            <OverviewTable overview={overview} href={href} sortable={sortable} />
          </section>
          <ol class="names">
            {overview.benchmarks.map(({ number, name }) => (
              <li value={number}>{name}</li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

function Key(): VNode {
  return (
    <ul class="key">
      {statusKey.map(({ status, symbol, words }) => (
        <li>
          <i aria-hidden="true" class={status}>
            {symbol}
          </i>{" "}
          {words}
        </li>
      ))}
    </ul>
  );
}

function OverviewTable(props: {
  readonly overview: OverviewView;
  readonly href: (row: OverviewRow) => string;
  readonly sortable: boolean | undefined;
}): VNode {
  const { benchmarks, rows, counts } = props.overview;
  return (
    <table class="overview" data-sortable={props.sortable || undefined}>
      <caption class="unseen">Status and per cent of the available points, by benchmark</caption>
      <thead>
        <tr>
          <th scope="col">Institution</th>
          <th scope="col">Fully achieved</th>
          {benchmarks.map(({ number, name }) => (
            <th scope="col" aria-label={`${number} ${name}`}>
              {number}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            <th scope="row">
              <a href={props.href(row)}>{row.title}</a>{" "}
              <small>
                {row.asAt}, {row.rubric}
              </small>
            </th>
            <td data-sort={props.sortable ? row.counts.min * 100 + row.counts.max : undefined}>
              {row.fullyAchieved}
            </td>
            {benchmarks.map(({ number }) => (
              <Cell row={row} number={number} sortable={props.sortable} />
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Fully achieved for certain</th>
          <td>results</td>
          {counts.map(({ fullyAchieved }) => (
            <td>{fullyAchieved}</td>
          ))}
        </tr>
        <tr>
          <th scope="row">Undetermined</th>
          <td>results</td>
          {counts.map(({ undetermined }) => (
            <td>{undetermined}</td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

function Cell(props: {
  readonly row: OverviewRow;
  readonly number: number;
  readonly sortable: boolean | undefined;
}): VNode {
  const { row, number, sortable } = props;
  const cell = row.cells.find((candidate) => candidate.number === number);
  if (!cell) return <td data-sort={sortable ? -2 : undefined}>not in this rubric</td>;
  const { status, symbol, words, percent, range } = cell;
  const order = range ? range.from * 1000 + range.to : -1;
  return (
    <td class={status} data-sort={sortable ? order : undefined}>
      <i aria-hidden="true">{symbol}</i> <span class="unseen">{words}, </span>
      {percent.replace(" %", "\u00a0%")}
    </td>
  );
}
