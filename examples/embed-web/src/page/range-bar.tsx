/** A bar of what is certain, solid, and what is still possible, hatched; the words are beside it. */
export function RangeBar({ from, to }: { readonly from: number; readonly to: number }) {
  return (
    <svg class="range-bar" aria-hidden="true" width="100%" height="10">
      <rect class="track" width="100%" height="10" rx="2" />
      {to > from && (
        <rect
          class="maybe"
          x={`${from}%`}
          width={`${to - from}%`}
          height="10"
          fill="url(#hatching)"
        />
      )}
      {from > 0 && <rect class="sure" width={`${from}%`} height="10" rx="2" />}
    </svg>
  );
}

/** The hatching of every bar, once for the page. */
export function Hatching() {
  return (
    <svg class="unseen" aria-hidden="true" width="0" height="0">
      <defs>
        <pattern
          id="hatching"
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
