import type { VNode } from "preact";
import type { OverviewRow, OverviewView } from "../view/overview-view.js";
import { statusKey } from "../view/status-key.js";
import { partsOf } from "./parts-of.js";
import { RejectsNotice } from "./rejects.js";

/** Institutions down, benchmarks across. */
export function Overview(props: {
  readonly overview: OverviewView;
  /** The address of a result's report; absent where there are none. */
  readonly href?: ((row: OverviewRow) => string) | undefined;
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
          {overview.rows.length > mostTogether && <Totals overview={overview} />}
          <Parts overview={overview} href={href} sortable={sortable} />
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

/** So many results stand in one table; more are folded in parts, under the sums of all. */
const mostTogether = 100;

interface TableProps {
  readonly overview: OverviewView;
  readonly href: ((row: OverviewRow) => string) | undefined;
  readonly sortable: boolean | undefined;
}

function Parts({ overview, href, sortable }: TableProps): VNode {
  const { rows } = overview;
  const part = (from: number, to: number, name: string) => (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="scroll" aria-label={name} tabIndex={0}>
      <OverviewTable
        overview={{ ...overview, rows: rows.slice(from, to) }}
        href={href}
        sortable={sortable}
        totals={rows.length <= mostTogether}
      />
    </section>
  );
  if (rows.length <= mostTogether) return part(0, rows.length, "Results side by side");
  return (
    <div class="reports">
      {partsOf(rows.length, mostTogether).map(({ from, to }) => {
        const name = `Results ${from + 1} to ${to} of ${rows.length}`;
        return (
          <details>
            <summary>
              {name}
              <span>
                {rows[from]?.title} to {rows[to - 1]?.title}
              </span>
            </summary>
            {part(from, to, name)}
          </details>
        );
      })}
    </div>
  );
}

/** The sums of a table that is folded in parts. */
function Totals({ overview }: { readonly overview: OverviewView }): VNode {
  const { benchmarks, counts } = overview;
  return (
    <table class="flow">
      <caption>Results by benchmark, of those to which it applies</caption>
      <thead>
        <tr>
          <th scope="col">Benchmark</th>
          <th scope="col">Fully achieved for certain</th>
          <th scope="col">Undetermined</th>
        </tr>
      </thead>
      <tbody>
        {benchmarks.map(({ number, name }) => {
          const own = counts.find((each) => each.number === number);
          return (
            <tr>
              <th scope="row">
                {number} {name}
              </th>
              <td data-name="Fully achieved for certain">{own?.fullyAchieved}</td>
              <td data-name="Undetermined">{own?.undetermined}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
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

function OverviewTable(props: TableProps & { readonly totals: boolean }): VNode {
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
              {props.href ? <a href={props.href(row)}>{row.title}</a> : row.title}{" "}
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
      {props.totals && (
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
      )}
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
