import type { FigureView, TableView } from "../figures/figure-view.js";
import { requireProtected } from "../figures/protected-views.js";
import { bullets, hanging, titled } from "./lines.js";

/** Writes a figure under a heading: its finding, its measure, its numbers, notes. */
export function textFigure(title: string, view: FigureView): readonly string[] {
  requireProtected(view);
  return titled(title, textFigureBody(view));
}

/** Writes a figure that has been checked, without a heading. */
export function textFigureBody(view: FigureView): readonly string[] {
  const { title, description, table, notes } = view;
  return [
    ...hanging("", title),
    ...hanging("", description),
    ...textTable(table),
    ...bullets(notes),
  ];
}

/** Writes each row as its name and, indented, the other cells with the names of their columns. */
export function textTable({ columns, rows }: TableView): readonly string[] {
  return rows.flatMap(([first = "", ...others]) => [
    ...hanging("- ", first),
    ...hanging(
      "    ",
      others.map((cell, index) => `${columns[index + 1] ?? ""}: ${cell}`).join("; "),
    ),
  ]);
}
