/** Breaks a label into two lines of about the same length, if it is longer than one may be. */
export function twoLines(label: string, longest: number): readonly [string, string?] {
  if (label.length <= longest) return [label];
  const middle = label.length / 2;
  const spaces = [...label.matchAll(/ /g)].map(({ index }) => index);
  const [first, ...others] = spaces;
  if (first === undefined) return [label];
  const nearest = others.reduce(
    (best, space) => (Math.abs(space - middle) < Math.abs(best - middle) ? space : best),
    first,
  );
  return [label.slice(0, nearest), label.slice(nearest + 1)];
}
