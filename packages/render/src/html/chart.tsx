import type { VNode } from "preact";
import type { BenchmarkView, ResultView } from "../view/result-view.js";
import { twoLines } from "./two-lines.js";

// All lengths are in em, so that the chart grows with the reader's text size.
const pitch = 4;
const labelBase = 2.15;
const barTop = 2.6;
const barHeight = 0.95;
const longestLabel = 36;

/** The scores as bars: what is certain is solid, what is possible is hatched. */
export function Chart({ view, id }: { readonly view: ResultView; readonly id: string }): VNode {
  const { benchmarks, headline } = view;
  const anyRange = benchmarks.some(({ range }) => range && range.from < range.to);
  return (
    <figure>
      <svg
        class="chart"
        role="img"
        aria-labelledby={`${id}_title ${id}_desc`}
        width="100%"
        height={`${em(benchmarks.length * pitch)}`}
      >
        <title id={`${id}_title`}>{headline}</title>
        <desc id={`${id}_desc`}>
          {`Share of the available points. ${benchmarks.map(describeBar).join(" ")}`}
        </desc>
        {benchmarks.map((benchmark, index) => (
          <Bar benchmark={benchmark} top={index * pitch} />
        ))}
      </svg>
      <figcaption>
        <span>
          <Swatch kind="sure" /> earned for certain
        </span>{" "}
        {anyRange && (
          <span>
            <Swatch kind="maybe" /> still possible, not yet known
          </span>
        )}{" "}
        <span class="unit">Per cent of the available points</span>
      </figcaption>
    </figure>
  );
}

function describeBar({ number, percent, words, range }: BenchmarkView): string {
  return `Benchmark ${number}: ${range ? `${percent}, ` : ""}${words.toLowerCase()}.`;
}

function Bar({
  benchmark,
  top,
}: {
  readonly benchmark: BenchmarkView;
  readonly top: number;
}): VNode {
  const { number, name, range, percent, symbol, words } = benchmark;
  const label = `${number} ${name}`;
  const [first, second] = twoLines(label, longestLabel);
  const base = em(top + labelBase);
  return (
    <>
      <text y={base} class={second ? "wide" : undefined}>
        {label}
      </text>
      {second && (
        <text class="narrow" y={em(top + labelBase - 1.1)}>
          {first}
          <tspan x="0" y={base}>
            {second}
          </tspan>
        </text>
      )}
      {range ? (
        <>
          {/* biome-ignore lint/a11y/noSvgWithoutTitle: the chart around it has one */}
          <svg y={em(top + barTop)} width="66%" height={em(barHeight)}>
            <rect class="track" width="100%" height="100%" />
            {range.from > 0 && <rect class="sure" width={`${range.from}%`} height="100%" />}
            {range.from < range.to && (
              <rect
                class="maybe"
                x={`${range.from}%`}
                width={`${range.to - range.from}%`}
                height="100%"
              />
            )}
          </svg>
          <text class="value" x="68%" y={em(top + barTop + 0.82)}>
            {percent}
            <tspan class="status" x="80%">
              {symbol} {words}
            </tspan>
          </text>
        </>
      ) : (
        <text class="none" y={em(top + barTop + 0.82)}>
          {words}
        </text>
      )}
    </>
  );
}

function Swatch({ kind }: { readonly kind: "sure" | "maybe" }): VNode {
  return (
    <svg class="swatch" aria-hidden="true" width="1.5em" height=".8em">
      <rect class={kind} width="100%" height="100%" />
    </svg>
  );
}

/** The hatching, once for all charts of a page. */
export function Hatching(): VNode {
  return (
    <svg class="defs" aria-hidden="true" width="0" height="0">
      <defs>
        <pattern
          id="page_hatching"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect class="hatch-ground" width="6" height="6" />
          <rect class="hatch-line" width="3" height="6" />
        </pattern>
      </defs>
    </svg>
  );
}

function em(length: number): string {
  return `${Number(length.toFixed(2))}em`;
}
