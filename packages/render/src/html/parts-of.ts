/** Cuts so many rows into parts of at most a size: where each begins, and where it ends. */
export function partsOf(
  count: number,
  size: number,
): readonly { readonly from: number; readonly to: number }[] {
  return Array.from({ length: Math.ceil(count / size) }, (_, index) => ({
    from: index * size,
    to: Math.min(count, (index + 1) * size),
  }));
}
