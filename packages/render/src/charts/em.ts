/** Writes a length in em, with at most two decimals. */
export function em(length: number): string {
  return `${decimals(length)}em`;
}

/** Writes a share of the width, with at most two decimals. */
export function perCent(share: number): string {
  return `${decimals(share)}%`;
}

function decimals(value: number): number {
  return Number(value.toFixed(2));
}
