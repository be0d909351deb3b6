import type { VNode } from "preact";
import type { FigureView, Picture } from "../figures/figure-view.js";
import { em } from "./em.js";
import { GridChart, gridHeight } from "./grid-chart.js";
import { Hatching } from "./hatching.js";
import { Key, keyHeight } from "./key.js";
import { LineChart, lineHeight } from "./line-chart.js";
import { RowsChart, rowsHeight } from "./rows-chart.js";

/** The picture of a figure in a page: as wide as its place, in the colours and type of the page. */
export function Chart(props: {
  readonly view: FigureView & { readonly picture: Picture };
  /** Starts the ids in the picture, so that they are unique on a page. */
  readonly id: string;
}): VNode {
  const { view, id } = props;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: Names has it
    <svg
      class="chart"
      role="img"
      aria-labelledby={`${id}_title ${id}_desc`}
      width="100%"
      height={em(drawingHeight(view.picture))}
    >
      <Names view={view} id={id} />
      <Drawing picture={view.picture} id={id} />
    </svg>
  );
}

/** The title and description that a reader hears in place of the picture. */
export function Names({ view, id }: { readonly view: FigureView; readonly id: string }): VNode {
  return (
    <>
      <title id={`${id}_title`}>{view.title}</title>
      <desc id={`${id}_desc`}>
        {[
          view.description,
          ...spoken(view.picture),
          "The table beside it has the same numbers.",
        ].join(" ")}
      </desc>
    </>
  );
}

/** How high the drawing and its key are, in em. */
export function drawingHeight(picture: Picture): number {
  return bodyHeight(picture) + keyHeight(picture);
}

/** What is drawn, and its key below. */
export function Drawing({
  picture,
  id,
}: {
  readonly picture: Picture;
  readonly id: string;
}): VNode {
  return (
    <>
      <Hatching id={id} />
      <Body picture={picture} id={id} />
      <Key picture={picture} id={id} top={bodyHeight(picture)} />
    </>
  );
}

function Body({ picture, id }: { readonly picture: Picture; readonly id: string }): VNode {
  switch (picture.kind) {
    case "rows":
      return <RowsChart picture={picture} id={id} />;
    case "line":
      return <LineChart picture={picture} id={id} />;
    case "grid":
      return <GridChart picture={picture} />;
  }
}

function bodyHeight(picture: Picture): number {
  switch (picture.kind) {
    case "rows":
      return rowsHeight(picture);
    case "line":
      return lineHeight(picture);
    case "grid":
      return gridHeight(picture);
  }
}

/** The most rows that are read out one by one; a reader of more has the table. */
const mostSpoken = 12;

function spoken(picture: Picture | undefined): readonly string[] {
  if (picture?.kind === "rows" && picture.rows.length <= mostSpoken) {
    return picture.rows.map(({ label, tracks }) => {
      const values = tracks.map(({ value, detail }) => [value, detail].filter(Boolean).join(", "));
      return `${label}: ${values.join("; ")}.`;
    });
  }
  if (picture?.kind === "line") {
    return picture.series.flatMap(({ name, points }) => [
      ...(picture.series.length > 1 ? [`${name}:`] : []),
      ...points.map(({ label, value }) => `${label}: ${value}.`),
    ]);
  }
  return [];
}
