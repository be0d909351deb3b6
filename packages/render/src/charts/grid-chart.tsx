import { scaleBand } from "d3-scale";
import type { VNode } from "preact";
import type { GridCell, GridPicture, Look } from "../figures/figure-view.js";
import { colours } from "./colours.js";
import { em, perCent } from "./em.js";
import { Label } from "./label.js";

const head = 1.8;
const pitch = 5.6;
const cellTop = 2.6;
const cellHeight = 2.5;

/** How high the grid is, in em. */
export function gridHeight({ rows }: GridPicture): number {
  return head + rows.length * pitch;
}

/** Cells in rows and columns: each row under its label. */
export function GridChart({ picture }: { readonly picture: GridPicture }): VNode {
  const { columns, rows } = picture;
  const across = scaleBand<number>()
    .domain(columns.map((_, index) => index))
    .range([0, 100])
    .paddingInner(0.06);
  const down = scaleBand<number>()
    .domain(rows.map((_, index) => index))
    .range([head, gridHeight(picture)]);
  const width = across.bandwidth();
  return (
    <>
      {columns.map((column, index) => (
        <text
          class="quiet"
          x={perCent((across(index) ?? 0) + width / 2)}
          y="1.1em"
          text-anchor="middle"
          fill={colours.quiet}
        >
          {column}
        </text>
      ))}
      {rows.map(({ label, cells }, row) => (
        <>
          <Label text={label} base={(down(row) ?? 0) + 2.1} />
          {cells.map((cell, index) => (
            <Cell
              cell={cell}
              x={across(index) ?? 0}
              width={width}
              top={(down(row) ?? 0) + cellTop}
            />
          ))}
        </>
      ))}
    </>
  );
}

function Cell(props: {
  readonly cell: GridCell;
  readonly x: number;
  readonly width: number;
  readonly top: number;
}): VNode {
  const { cell, x, width, top } = props;
  const { look, symbol, text } = cell;
  const middle = perCent(x + width / 2);
  const fill = textColour(look);
  return (
    <>
      <rect
        class={`cell ${look}`}
        x={perCent(x)}
        y={em(top)}
        width={perCent(width)}
        height={em(cellHeight)}
        {...looks(look)}
      />
      <text class={`on-${look}`} x={middle} y={em(top + 1.1)} text-anchor="middle" fill={fill}>
        {symbol}
      </text>
      {text && (
        <text class={`on-${look}`} x={middle} y={em(top + 2.15)} text-anchor="middle" fill={fill}>
          <tspan class="small" font-size=".8em">
            {text}
          </tspan>
        </text>
      )}
    </>
  );
}

function looks(look: Look) {
  switch (look) {
    case "strong":
      return { fill: colours.strong };
    case "tint":
      return { fill: colours.tint };
    case "plain":
      return { fill: colours.paper, stroke: colours.quiet };
    case "hatched":
      return { fill: colours.paper, stroke: colours.maybe, "stroke-dasharray": "4 3" };
    case "absent":
      return { fill: "none" };
  }
}

function textColour(look: Look): string {
  return look === "strong" ? colours.onStrong : look === "absent" ? colours.quiet : colours.ink;
}
