import type { FiguresView } from "../view/result-view.js";
import { textFigure, textTable } from "./figure.js";
import { titled } from "./lines.js";

/** Writes the figures of a report, without the scores, which stand at its beginning. */
export function textFigures(figures: FiguresView): readonly string[] {
  const { settling, progress, national, gaps, interpretation } = figures;
  const differences = interpretation?.differences;
  return [
    ...(settling ? textFigure("What the unknown answers could settle", settling) : []),
    ...(progress ? textFigure("Progress over time", progress) : []),
    ...(national ? textFigure("Beside the national figures", national) : []),
    ...gaps.flatMap((gap) => textFigure(`Groups of learners: ${gap.dimension}`, gap)),
    ...(interpretation ? textFigure("What the interpretation changed", interpretation) : []),
    ...(differences ? titled(differences.caption, textTable(differences)) : []),
  ];
}
