import type { VNode } from "preact";
import type { LinePicture, LinePoint } from "../figures/figure-view.js";
import { colours } from "./colours.js";
import { em, perCent } from "./em.js";
import { Place } from "./place.js";

const step = 1.35;
const left = 7;
const right = 96;
/** Labels of dates nearer than this share of the width would touch on a small screen. */
const labelGap = 27;

type Series = LinePicture["series"][number];

/** How high the chart is, in em. */
export function lineHeight({ most, series }: LinePicture): number {
  return bottomOf({ most, series }) + 1.8;
}

/** Points in time over a scale of whole numbers; each series stands alone. */
export function LineChart({
  picture,
  id,
}: {
  readonly picture: LinePicture;
  readonly id: string;
}): VNode {
  const { most, series } = picture;
  const bottom = bottomOf(picture);
  const up = (value: number) => bottom - value * step;
  return (
    <>
      {Array.from({ length: most + 1 }, (_, value) => (
        <>
          <line
            class="grid"
            x1={perCent(left)}
            x2="100%"
            y1={em(up(value))}
            y2={em(up(value))}
            stroke={colours.line}
          />
          <text
            class="quiet"
            x={perCent(left - 2)}
            y={em(up(value) + 0.35)}
            text-anchor="end"
            fill={colours.quiet}
          >
            {value}
          </text>
        </>
      ))}
      {series.slice(1).map((after, index) => (
        <Break at={breakBetween(series[index], after)} top={headsHeight(series)} bottom={bottom} />
      ))}
      {series.map((one, index) => (
        <SeriesLine one={one} index={index} up={up} id={id} count={series.length} />
      ))}
      <DateLabels points={series.flatMap(({ points }) => points)} base={bottom + 1.5} />
    </>
  );
}

function bottomOf({ most, series }: Pick<LinePicture, "most" | "series">): number {
  return headsHeight(series) + 1.6 + most * step;
}

/** One line of text for the name of each series, where there is more than one. */
function headsHeight(series: LinePicture["series"]): number {
  return series.length > 1 ? series.length * 1.4 : 0;
}

function across(at: number): number {
  return left + 3 + at * (right - left - 3);
}

function breakBetween(before: Series | undefined, after: Series): number {
  const [from, to] = [before?.points.at(-1)?.at ?? 0, after.points[0]?.at ?? 1];
  return across((from + to) / 2);
}

/** A line across the picture where one series ends and the next begins. */
function Break(props: {
  readonly at: number;
  readonly top: number;
  readonly bottom: number;
}): VNode {
  return (
    <line
      class="break"
      x1={perCent(props.at)}
      x2={perCent(props.at)}
      y1={em(props.top + 0.4)}
      y2={em(props.bottom)}
      stroke={colours.quiet}
      stroke-dasharray="4 4"
    />
  );
}

function SeriesLine(props: {
  readonly one: Series;
  readonly index: number;
  readonly up: (value: number) => number;
  readonly id: string;
  readonly count: number;
}): VNode {
  const { one, index, up, id, count } = props;
  const { points, name } = one;
  const places = points.map(({ at }) => across(at));
  const middle = ((places[0] ?? 0) + (places.at(-1) ?? 0)) / 2;
  const side = middle < 40 ? "start" : middle > 60 ? "end" : "middle";
  return (
    <>
      {count > 1 && (
        <text
          x={perCent(side === "start" ? left : side === "end" ? 100 : middle)}
          y={em(1.1 + index * 1.4)}
          text-anchor={side}
        >
          {name}
        </text>
      )}
      {points.slice(1).map((point, place) => (
        <line
          class="joined"
          x1={perCent(places[place] ?? 0)}
          x2={perCent(places[place + 1] ?? 0)}
          y1={em(up(points[place]?.from ?? 0))}
          y2={em(up(point.from))}
          stroke={colours.strong}
          stroke-width="2"
        />
      ))}
      {points.map((point, place) => (
        <PointMark point={point} x={places[place] ?? 0} up={up} id={id} square={index % 2 === 1} />
      ))}
    </>
  );
}

function PointMark(props: {
  readonly point: LinePoint;
  readonly x: number;
  readonly up: (value: number) => number;
  readonly id: string;
  readonly square: boolean;
}): VNode {
  const { point, x, up, id, square } = props;
  const { from, to, value } = point;
  return (
    <>
      {from < to && (
        // A stretch of its own coordinates: half an em to the left of a share of the width.
        <Place x={perCent(x)}>
          <rect
            class="maybe"
            x="-.4em"
            y={em(up(to))}
            width=".8em"
            height={em(up(from) - up(to))}
            fill={`url(#${id}_hatching)`}
            stroke={colours.maybe}
          />
        </Place>
      )}
      {square ? (
        <Place x={perCent(x)}>
          <rect
            class="sure"
            x="-.38em"
            y={em(up(from) - 0.38)}
            width=".76em"
            height=".76em"
            fill={colours.strong}
          />
        </Place>
      ) : (
        <circle class="sure" cx={perCent(x)} cy={em(up(from))} r=".42em" fill={colours.strong} />
      )}
      <text class="value" x={perCent(x)} y={em(up(to) - 0.75)} text-anchor="middle">
        {value}
      </text>
    </>
  );
}

/** The dates that there is room for: the last one always, the others from the first on. */
function DateLabels(props: {
  readonly points: readonly LinePoint[];
  readonly base: number;
}): VNode {
  const { points, base } = props;
  const all = points.map(({ at, label }) => ({ x: across(at), label }));
  const last = all.at(-1);
  const shown: typeof all = [];
  for (const one of all.slice(0, -1)) {
    const before = shown.at(-1)?.x ?? Number.NEGATIVE_INFINITY;
    if (one.x - before >= labelGap && (last?.x ?? 0) - one.x >= labelGap) shown.push(one);
  }
  return (
    <>
      {[...shown, ...(last ? [last] : [])].map(({ x, label }) => {
        const side = x < 20 ? "start" : x > 85 ? "end" : "middle";
        return (
          <text
            class="quiet"
            x={perCent(side === "start" ? left : side === "end" ? 100 : x)}
            y={em(base)}
            text-anchor={side}
            fill={colours.quiet}
          >
            {label}
          </text>
        );
      })}
    </>
  );
}
