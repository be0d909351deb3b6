import type { VNode } from "preact";
import type { Picture, Shape } from "../figures/figure-view.js";
import { colours } from "./colours.js";
import { em } from "./em.js";
import { MarkShape } from "./mark.js";
import { Place } from "./place.js";

const line = 1.6;

/** How high the key is, in em. */
export function keyHeight(picture: Picture): number {
  const lines = linesOf(picture).length;
  return lines > 0 ? lines * line + 0.9 : 0.3;
}

/** What the shapes of a picture stand for: each a line of its own, so that it fits a small screen. */
export function Key(props: {
  readonly picture: Picture;
  readonly id: string;
  readonly top: number;
}): VNode {
  const { picture, id, top } = props;
  return (
    <>
      {linesOf(picture).map(({ shape, symbol, words }, index) => (
        // Its own coordinates: the shapes of the key are not on the axis of the picture.
        <Place y={em(top + 0.9 + index * line)}>
          {shape ? (
            <Place width="1.6em">
              <Swatch shape={shape} id={id} />
            </Place>
          ) : (
            <text class="quiet" x=".4em" y=".85em" fill={colours.quiet}>
              {symbol}
            </text>
          )}
          <text class="quiet" x="2.2em" y=".85em" fill={colours.quiet}>
            {words}
          </text>
        </Place>
      ))}
    </>
  );
}

function Swatch({ shape, id }: { readonly shape: Shape; readonly id: string }): VNode {
  const point = shape === "dot" || shape === "everyone";
  return <MarkShape shape={shape} from={point ? 50 : 0} to={point ? 50 : 100} top={0.05} id={id} />;
}

interface KeyLine {
  readonly shape?: Shape;
  readonly symbol?: string;
  readonly words: string;
}

function linesOf(picture: Picture): readonly KeyLine[] {
  switch (picture.kind) {
    case "rows":
      return picture.key;
    case "grid":
      return picture.key.map(({ symbol, text }) => ({ symbol, words: text }));
    case "line":
      return picture.anyRange ? [{ shape: "maybe", words: "still possible, not yet known" }] : [];
  }
}
