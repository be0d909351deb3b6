import type { ComponentChildren, VNode } from "preact";
import { Chart } from "../charts/chart.js";
import type { FigureView } from "../figures/figure-view.js";
import { requireProtected } from "../figures/protected-views.js";
import { DataTable } from "./data-table.js";
import { Heading } from "./heading.js";

/** A figure as a section: its finding, its measure, the picture, the same numbers as a table, notes. */
export function FigureSection(props: {
  readonly heading: string;
  readonly view: FigureView;
  readonly id: string;
  readonly level: number;
  /** More that belongs to the figure. */
  readonly children?: ComponentChildren;
}): VNode {
  const { heading, view, id, level, children } = props;
  requireProtected(view);
  return (
    <section class="figure">
      <Heading level={level}>{heading}</Heading>
      <FigureBody view={view} id={id} />
      {children}
    </section>
  );
}

/** A figure that has been checked, without a heading. */
export function FigureBody({
  view,
  id,
}: {
  readonly view: FigureView;
  readonly id: string;
}): VNode {
  const { title, description, picture, table, notes } = view;
  return (
    <>
      <p class="finding">{title}</p>
      <p class="measure">{description}</p>
      {picture && <Chart view={{ ...view, picture }} id={id} />}
      <DataTable table={table} />
      {notes.length > 0 && (
        <ul class="figure-notes">
          {notes.map((note) => (
            <li>{note}</li>
          ))}
        </ul>
      )}
    </>
  );
}
