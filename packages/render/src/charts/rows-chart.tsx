import type { VNode } from "preact";
import type { RowsPicture, Track } from "../figures/figure-view.js";
import { colours } from "./colours.js";
import { em, perCent } from "./em.js";
import { Label } from "./label.js";
import { barHeight, MarkShape } from "./mark.js";

const labelBase = 2.4;
const firstTrack = 2.85;
const trackPitch = 1.35;
const barsWidth = 64;

/** How high the rows are, in em. */
export function rowsHeight({ rows }: RowsPicture): number {
  return topsOf(rows).at(-1) ?? 0;
}

/** Rows of bars or dots on one axis, each under its label. */
export function RowsChart({
  picture,
  id,
}: {
  readonly picture: RowsPicture;
  readonly id: string;
}): VNode {
  const { rows, most } = picture;
  const tops = topsOf(rows);
  return (
    <>
      {rows.map(({ label, tracks }, index) => (
        <>
          <Label text={label} base={(tops[index] ?? 0) + labelBase} heading={tracks.length === 0} />
          {tracks.map((track, place) => (
            <TrackLine
              track={track}
              top={(tops[index] ?? 0) + firstTrack + place * trackPitch}
              most={most}
              id={id}
            />
          ))}
        </>
      ))}
    </>
  );
}

/** Where each row begins, and where the last one ends. */
function topsOf(rows: RowsPicture["rows"]): readonly number[] {
  const tops = [0];
  for (const [index, { tracks }] of rows.entries()) {
    tops.push((tops[index] ?? 0) + firstTrack + tracks.length * trackPitch);
  }
  return tops;
}

function TrackLine(props: {
  readonly track: Track;
  readonly top: number;
  readonly most: number;
  readonly id: string;
}): VNode {
  const { track, top, most, id } = props;
  const base = em(top + 0.82);
  if (track.marks.length === 0 && !track.detail) {
    return (
      <text class="quiet" y={base} fill={colours.quiet}>
        {track.value}
      </text>
    );
  }
  const place = (value: number) => (value / most) * barsWidth;
  return (
    <>
      <rect
        class="track"
        y={em(top)}
        width={perCent(barsWidth)}
        height={em(barHeight)}
        fill={colours.track}
      />
      {track.marks.map(({ shape, from, to }) => (
        <MarkShape shape={shape} from={place(from)} to={place(to)} top={top} id={id} />
      ))}
      <text class="value" x="66%" y={base}>
        {track.value}
      </text>
      {track.detail && (
        <text class="detail" x="81%" y={base} fill={colours.quiet}>
          {track.detail}
        </text>
      )}
    </>
  );
}
