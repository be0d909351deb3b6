import { decodeWindows1252, undefinedBytes } from "./windows-1252.js";

/** Text of bytes that should be UTF-8, and where in it a byte was something else. */
export interface DecodedUtf8 {
  readonly text: string;
  /** Where the first character of more than one byte stands. */
  readonly multibyteAt?: number;
  /** Where the first byte stands that is not UTF-8 and was read as Windows-1252. */
  readonly strayAt?: number;
  /** Where the first byte stands that is neither. */
  readonly undefinedAt?: number;
}

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Reads whole characters as UTF-8, and every byte that can't be as Windows-1252. */
export function decodeUtf8(bytes: Uint8Array): DecodedUtf8 {
  try {
    const text = strict.decode(bytes);
    if (text.length === bytes.length) return { text };
    return { text, multibyteAt: bytes.findIndex((byte) => byte > 0x7f) };
  } catch {
    return decodeMixed(bytes);
  }
}

function decodeMixed(bytes: Uint8Array): DecodedUtf8 {
  const found: { multibyteAt?: number; strayAt?: number; undefinedAt?: number } = {};
  let text = "";
  let start = 0;
  let at = 0;
  // Characters since `start`, kept beside bytes, for two bytes or more are one or two of them.
  let length = 0;
  while (at < bytes.length) {
    const size = sequenceAt(bytes, at);
    if (size > 0) {
      if (size > 1) found.multibyteAt ??= text.length + length;
      at += size;
      length += size === 4 ? 2 : 1;
      continue;
    }
    text += strict.decode(bytes.subarray(start, at));
    found.strayAt ??= text.length;
    if (undefinedBytes.has(bytes[at] ?? 0)) found.undefinedAt ??= text.length;
    text += decodeWindows1252(bytes.subarray(at, at + 1));
    at += 1;
    start = at;
    length = 0;
  }
  return { ...found, text: text + strict.decode(bytes.subarray(start)) };
}

/** Counts the bytes at the end that begin a character which the next chunk may complete. */
export function unfinishedTail(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return sequenceAt(bytes, bytes.length - back) === -1 ? back : 0;
  }
  return 0;
}

/** Measures the character at a position: its bytes, 0 when it is no UTF-8, -1 when bytes are missing. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const size = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  for (let offset = 1; offset < size; offset++) {
    const byte = bytes[at + offset];
    if (byte === undefined) return -1;
    const [least, most] = offset === 1 ? secondByte(lead) : [0x80, 0xbf];
    if (byte < least || byte > most) return 0;
  }
  return size;
}

/** The range of the second byte, which rules out overlong forms, surrogates and what is above Unicode. */
function secondByte(lead: number): readonly [number, number] {
  if (lead === 0xe0) return [0xa0, 0xbf];
  if (lead === 0xed) return [0x80, 0x9f];
  if (lead === 0xf0) return [0x90, 0xbf];
  if (lead === 0xf4) return [0x80, 0x8f];
  return [0x80, 0xbf];
}
