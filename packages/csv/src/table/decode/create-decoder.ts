import type { Encoding } from "./detect-encoding.js";
import { decodeUtf8, unfinishedTail } from "./utf-8.js";
import { decodeWindows1252, textOf } from "./windows-1252.js";

/** Something about the encoding that the reader should know, and at which character it shows. */
export interface DecodingMark {
  readonly what: "stray-byte" | "mixed" | "undefined-byte" | "half-character";
  /** Counted in characters from the start of the file. */
  readonly at: number;
}

/** Turns chunks of bytes into text, the same for any chunks. */
export interface Decoder {
  decode(bytes: Uint8Array): string;
  /** Decodes what is left of a character that the file breaks off. */
  end(): string;
}

/** Creates a decoder of one file; `tell` takes each kind of mark once, where it first shows. */
export function createDecoder(encoding: Encoding, tell: (mark: DecodingMark) => void): Decoder {
  const marked = new Set<DecodingMark["what"]>();
  let held: Uint8Array = new Uint8Array();
  let length = 0;
  let multibyteAt: number | undefined;
  let strayAt: number | undefined;

  const mark = (what: DecodingMark["what"], at: number | undefined) => {
    if (at === undefined || marked.has(what)) return;
    marked.add(what);
    tell({ what, at });
  };
  const absolute = (at: number | undefined) => (at === undefined ? undefined : length + at);

  const readUtf8 = (bytes: Uint8Array): string => {
    const decoded = decodeUtf8(bytes);
    multibyteAt ??= absolute(decoded.multibyteAt);
    strayAt ??= absolute(decoded.strayAt);
    mark("stray-byte", strayAt);
    mark("undefined-byte", absolute(decoded.undefinedAt));
    if (multibyteAt !== undefined && strayAt !== undefined) {
      mark("mixed", Math.max(multibyteAt, strayAt));
    }
    return decoded.text;
  };
  const read = (bytes: Uint8Array): string => {
    if (encoding === "utf-8") return readUtf8(bytes);
    if (encoding === "windows-1252") return decodeWindows1252(bytes);
    return readUtf16(bytes, encoding === "utf-16le" ? 0 : 1);
  };
  const take = (bytes: Uint8Array): string => {
    const text = read(bytes);
    length += text.length;
    return text;
  };
  return {
    decode: (bytes) => {
      const all = held.length === 0 ? bytes : joined(held, bytes);
      const tail = tailOf(all, encoding);
      held = all.slice(all.length - tail);
      return take(all.subarray(0, all.length - tail));
    },
    end: () => {
      const rest = held;
      held = new Uint8Array();
      if (rest.length === 0 || encoding === "utf-8") return take(rest);
      mark("half-character", length);
      return "";
    },
  };
}

function tailOf(bytes: Uint8Array, encoding: Encoding): number {
  if (encoding === "utf-8") return unfinishedTail(bytes);
  return encoding === "windows-1252" ? 0 : bytes.length % 2;
}

function readUtf16(bytes: Uint8Array, highByte: 0 | 1): string {
  const units = new Uint16Array(bytes.length / 2);
  for (let unit = 0; unit < units.length; unit++) {
    const [first, second] = [bytes[unit * 2] ?? 0, bytes[unit * 2 + 1] ?? 0];
    units[unit] = highByte === 0 ? first | (second << 8) : (first << 8) | second;
  }
  return textOf(units);
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
