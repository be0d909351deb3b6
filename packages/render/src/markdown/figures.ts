import type { FiguresView } from "../view/result-view.js";
import { blocks, heading, table } from "./blocks.js";
import { markdownFigure } from "./figure.js";

/** Writes the figures of a report, without the scores, which stand at its beginning. */
export function markdownFigures(figures: FiguresView, level: number): string {
  const { settling, progress, national, gaps, interpretation } = figures;
  const differences = interpretation?.differences;
  return blocks([
    settling && markdownFigure("What the unknown answers could settle", settling, level),
    progress && markdownFigure("Progress over time", progress, level),
    national && markdownFigure("Beside the national figures", national, level),
    ...gaps.map((gap) => markdownFigure(`Groups of learners: ${gap.dimension}`, gap, level)),
    interpretation && markdownFigure("What the interpretation changed", interpretation, level),
    differences &&
      differences.rows.length > 0 &&
      blocks([
        heading(level + 1, differences.caption),
        table(differences.columns, differences.rows),
      ]),
  ]);
}
