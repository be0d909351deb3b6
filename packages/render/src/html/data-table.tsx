import type { VNode } from "preact";
import type { TableView } from "../figures/figure-view.js";
import { counted } from "../view/numbers.js";
import { partsOf } from "./parts-of.js";

/** From so many columns on, a table scrolls on a small screen; with fewer its rows become lists. */
const many = 7;

/** So many rows stand open; a longer table is folded, and one that is longer still in parts. */
const mostOpen = 24;
const mostTogether = 100;

/** A table of texts under its caption; a long one is folded, so that a page stays a summary. */
export function DataTable({ table }: { readonly table: TableView }): VNode | null {
  const { caption, rows } = table;
  if (rows.length === 0) return null;
  if (rows.length <= mostOpen) return <Open table={table} />;
  return (
    <>
      {partsOf(rows.length, mostTogether).map(({ from, to }) => {
        const name = `${caption}: ${rows.length <= mostTogether ? counted(rows.length, "row") : partName(rows, from, to)}`;
        return (
          <details>
            <summary>{name}</summary>
            <Open table={{ ...table, rows: rows.slice(from, to) }} name={name} />
          </details>
        );
      })}
    </>
  );
}

function partName(rows: TableView["rows"], from: number, to: number): string {
  return `${from + 1} to ${to} of ${rows.length}, ${rows[from]?.[0] ?? ""} to ${rows[to - 1]?.[0] ?? ""}`;
}

function Open(props: { readonly table: TableView; readonly name?: string }): VNode {
  const { table, name = table.caption } = props;
  if (table.columns.length < many) return <Plain table={table} className="flow" named />;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="scroll" aria-label={name} tabIndex={0}>
      <Plain table={table} className="many" />
    </section>
  );
}

function Plain(props: {
  readonly table: TableView;
  readonly className: string;
  /** Whether each cell names its column, for where the header is not seen. */
  readonly named?: boolean;
}): VNode {
  const { table, className, named } = props;
  const { caption, columns, rows } = table;
  return (
    <table class={className}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col">{column}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, ...others]) => (
          <tr>
            <th scope="row" class={shortClass(first)}>
              {first}
            </th>
            {others.map((cell, index) => (
              <td data-name={named ? columns[index + 1] : undefined} class={shortClass(cell)}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Numbers and dates stay on one line. */
function shortClass(cell: string | undefined): string | undefined {
  return cell !== undefined && cell.length <= 15 ? "short" : undefined;
}
