import type { FigureView } from "../figures/figure-view.js";
import { requireProtected } from "../figures/protected-views.js";
import { blocks, heading, list, table } from "./blocks.js";
import { escapeMarkdown } from "./escape.js";

/** Writes a figure under a heading: its finding, its measure, its numbers, notes. */
export function markdownFigure(title: string, view: FigureView, level: number): string {
  requireProtected(view);
  return blocks([heading(level, title), markdownFigureBody(view)]);
}

/** Writes a figure that has been checked, without a heading. */
export function markdownFigureBody(view: FigureView): string {
  const { title, description, notes } = view;
  return blocks([
    `**${escapeMarkdown(title)}**`,
    escapeMarkdown(description),
    view.table.rows.length > 0 && table(view.table.columns, view.table.rows),
    list(notes.map(escapeMarkdown)),
  ]);
}
