/** What the bytes 0x80 to 0x9f mean; the five that mean nothing stay control characters. */
const upperControls =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

/** The character code of every byte; own table, as some versions of Node take it for Latin-1. */
const codes = Uint16Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x80 && byte < 0xa0 ? upperControls.charCodeAt(byte - 0x80) : byte,
);

/** Bytes to which Windows-1252 gives no character. */
export const undefinedBytes: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** Reads bytes as Windows-1252. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return textOf(Uint16Array.from(bytes, (byte) => codes[byte] ?? byte));
}

/** Makes text of UTF-16 code units; in steps, for a call takes so many arguments only. */
export function textOf(units: Uint16Array): string {
  let text = "";
  for (let at = 0; at < units.length; at += 8192) {
    text += String.fromCharCode(...units.subarray(at, at + 8192));
  }
  return text;
}
