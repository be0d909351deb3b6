/** How bytes become text; UTF-8 takes single bytes that are none for Windows-1252. */
export const encodings = ["utf-8", "utf-16le", "utf-16be", "windows-1252"] as const;

/** How bytes become text. */
export type Encoding = (typeof encodings)[number];

/** Finds the encoding of a file by its first bytes: its byte-order mark, else where the NULs stand. */
export function detectEncoding(head: Uint8Array): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  const nuls = [0, 0];
  for (let at = 0; at < head.length; at++) {
    if (head[at] === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = nuls;
  const pairs = head.length / 2;
  // English text in UTF-16 has a NUL in nearly every pair, always on the same side.
  if (odd > pairs * 0.4 && even < pairs * 0.05) return "utf-16le";
  if (even > pairs * 0.4 && odd < pairs * 0.05) return "utf-16be";
  return "utf-8";
}
