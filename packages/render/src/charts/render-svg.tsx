import type { ComponentChildren, VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { checkKnown } from "../check-options.js";
import type { FigureView } from "../figures/figure-view.js";
import { requireProtected } from "../figures/protected-views.js";
import { chartStyles } from "../styles/styles.js";
import { tidyAll } from "../view/tidy.js";
import { Drawing, drawingHeight, Names } from "./chart.js";
import { colours } from "./colours.js";
import { em } from "./em.js";
import { labelLines } from "./label-lines.js";
import { Place } from "./place.js";

/** How a picture is to be written. */
export interface SvgOptions {
  /** Starts the ids in the picture, so that they are unique where it is put into a page; `figure` if absent. */
  readonly idPrefix?: string;
  /** The width in pixels; without it the picture is as wide as its place. */
  readonly width?: number;
  /** Whether it brings its own style sheet (the default), for dark schemes and small widths. */
  readonly styles?: boolean;
}

const fontSize = 15;
const margin = 1.2;
const titleLine = 1.35;

/**
 * Renders a figure as an SVG picture that stands alone: its finding, its measure, the drawing, a key.
 *
 * Text stays text and keeps its size at every width. Colours stand as attributes too, so that the
 * picture looks right without its style sheet; they can be set as custom properties such as
 * `--cb-strong`. There are no scripts and no style attributes.
 *
 * @param view - what one of the `describe` functions gives
 * @param options - a prefix for ids, a width, and whether to bring a style sheet
 * @returns an `svg` element, also valid as an XML document
 * @throws UnprotectedError when it shows groups of learners and does not come from `describeGaps`
 * @throws TypeError when there is no such option, or the prefix could not be an id
 * @example
 * import { scoreAssessment } from "@career-benchmarks/core";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 * import { describeScores, renderSvg } from "@career-benchmarks/render";
 *
 * const result = scoreAssessment(gatsby2014School, {
 *   profile: { yearGroups: [7, 8, 9, 10, 11] },
 *   answers: { bm5_1_each_year: "all" },
 * });
 * const svg = renderSvg(describeScores({ rubric: gatsby2014School, result }));
 * svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"'); //=> true
 */
export function renderSvg(view: FigureView, options: SvgOptions = {}): string {
  checkKnown(options, ["idPrefix", "width", "styles"]);
  requireProtected(view);
  const { idPrefix = "figure", width, styles = true } = options;
  const id = checkIdPrefix(idPrefix);
  const svg = renderToString(
    <Alone view={tidyAll(view)} id={id} width={width}>
      {styles && <style dangerouslySetInnerHTML={{ __html: chartStyles }} />}
    </Alone>,
  );
  // The only thing that may stand in HTML text and not in XML.
  return svg.replaceAll("]]>", "]]&gt;");
}

/** Refuses a prefix that could not start an id, a selector and a reference. */
export function checkIdPrefix(prefix: string): string {
  if (/^[A-Za-z][\w-]*$/.test(prefix)) return prefix;
  throw new TypeError(
    "idPrefix must begin with a letter and hold only letters, digits, hyphens and underscores, such as report-1.",
  );
}

function Alone(props: {
  readonly view: FigureView;
  readonly id: string;
  readonly width: number | undefined;
  readonly children: ComponentChildren;
}): VNode {
  const { view, id, width, children } = props;
  const heads = headsOf(view, width);
  const top = margin + heads.length * titleLine + 0.4;
  const height = top + (view.picture ? drawingHeight(view.picture) : 0) + margin;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: Names has it
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="career-benchmarks chart"
      role="img"
      aria-labelledby={`${id}_title ${id}_desc`}
      width={width ?? "100%"}
      height={em(height)}
      font-family="system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif"
      font-size={fontSize}
      fill={colours.ink}
    >
      <Names view={view} id={id} />
      {children}
      <rect class="paper" width="100%" height="100%" fill={colours.paper} />
      <Place x="3%" width="94%">
        {heads.map(({ text, strong }, index) => (
          <text
            class={strong ? undefined : "quiet"}
            y={em(margin + (index + 0.8) * titleLine)}
            font-weight={strong ? 700 : undefined}
            fill={strong ? undefined : colours.quiet}
          >
            {text}
          </text>
        ))}
        {view.picture && (
          <Place y={em(top)}>
            <Drawing picture={view.picture} id={id} />
          </Place>
        )}
      </Place>
    </svg>
  );
}

/** The finding and the measure in lines: as long as a given width allows, or as a small screen does. */
function headsOf({ title, description }: FigureView, width = 320) {
  const strong = Math.max(20, Math.floor(width / 9.8));
  const plain = Math.max(22, Math.floor(width / 8.6));
  return [
    ...labelLines(title, strong, 6).map((text) => ({ text, strong: true })),
    ...labelLines(description, plain, 8).map((text) => ({ text, strong: false })),
  ];
}
