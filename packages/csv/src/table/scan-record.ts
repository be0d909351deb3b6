/** Where a record of a CSV ends, and what its text is like. */
export interface ScannedRecord {
  /** Where its text ends, without the line end. */
  readonly end: number;
  /** Where the next record begins. */
  readonly next: number;
  /** The line ends that it takes, its own included. */
  readonly lines: number;
  /** `quotes`: a quote that is not closed or not doubled; `length`: a line longer than any row is. */
  readonly fault?: "quotes" | "length";
  /** Pairs of positions between which spaces stand outside the quotes of a quoted cell. */
  readonly gaps?: readonly number[];
}

/** What scanning needs to know. */
export interface ScanOptions {
  /** Each is one character. */
  readonly delimiters: string;
  /** Whether the text ends here; otherwise more may come. */
  readonly final: boolean;
  /** Records beyond this many characters are faulty. */
  readonly longest: number;
}

/** Finds line ends and quotes; remembers what was found, for most rows hold neither quote nor CR. */
export interface TextSearch {
  readonly text: string;
  lineEnd(from: number): number;
  quote(from: number): number;
}

/** Prepares a text for scanning. */
export function searchIn(text: string): TextSearch {
  const finder = (wanted: string) => {
    let found = -1;
    let searched = -1;
    return (from: number) => {
      if (searched < 0 || from < searched || found < from) {
        const at = text.indexOf(wanted, from);
        found = at < 0 ? text.length : at;
        searched = from;
      }
      return found;
    };
  };
  const [lf, cr, quote] = [finder("\n"), finder("\r"), finder('"')];
  return { text, quote, lineEnd: (from) => Math.min(lf(from), cr(from)) };
}

/**
 * Finds the end of the record that begins at a position: RFC 4180, any line end, spaces around quotes.
 *
 * A record whose quotes don't pair up ends with its first line, so that it takes no other row along.
 * Whatever text may still come never changes an answer that was given.
 *
 * @returns the record, or undefined when more text is needed to tell
 */
export function scanRecord(
  search: TextSearch,
  start: number,
  options: ScanOptions,
): ScannedRecord | undefined {
  const lineEnd = search.lineEnd(start);
  const cutoff = start + options.longest;
  if (search.quote(start) < Math.min(lineEnd, cutoff)) {
    const quoted = scanQuoted(search, start, cutoff, options);
    if (quoted !== "faulty") return quoted;
    return firstLine(search, start, cutoff, options, "quotes");
  }
  return firstLine(search, start, cutoff, options);
}

function firstLine(
  search: TextSearch,
  start: number,
  cutoff: number,
  { final }: ScanOptions,
  fault?: "quotes",
): ScannedRecord | undefined {
  const { text } = search;
  const end = search.lineEnd(start);
  if (end > cutoff) {
    const cut = isHighSurrogate(text, cutoff - 1) ? cutoff - 1 : cutoff;
    return { end: cut, next: cut, lines: 0, fault: "length" };
  }
  const next = afterLineEnd(text, end, final);
  if (next === undefined) return undefined;
  return { end, next, lines: next > end ? 1 : 0, ...(fault && { fault }) };
}

/** Scans cell by cell; `faulty` when a quote is neither closed, nor doubled, nor inside an open cell. */
function scanQuoted(
  { text, lineEnd }: TextSearch,
  start: number,
  cutoff: number,
  { delimiters, final }: ScanOptions,
): ScannedRecord | "faulty" | undefined {
  const gaps: number[] = [];
  let at = start;
  let lines = 0;
  for (;;) {
    const open = skipSpaces(text, at, delimiters);
    if (open >= cutoff) return "faulty";
    if (open >= text.length && !final) return undefined;
    let end: number;
    if (text[open] === '"') {
      const close = closingQuote(text, open);
      if (close < 0 || close >= cutoff)
        return text.length < cutoff && !final ? undefined : "faulty";
      end = skipSpaces(text, close + 1, delimiters);
      if (end > cutoff) return "faulty";
      if (end >= text.length && !final) return undefined;
      if (open > at) gaps.push(at, open);
      if (end > close + 1) gaps.push(close + 1, end);
      lines += countLineEnds(text, open, close);
    } else {
      end = nextDelimiter(text, at, Math.min(lineEnd(at), cutoff), delimiters);
      if (end >= cutoff && lineEnd(at) > cutoff) return "faulty";
      if (end >= text.length && !final) return undefined;
    }
    const after = text[end];
    if (after !== undefined && delimiters.includes(after)) {
      at = end + 1;
      continue;
    }
    if (after !== undefined && after !== "\n" && after !== "\r") return "faulty";
    const next = afterLineEnd(text, end, final);
    if (next === undefined) return undefined;
    if (next > end) lines += 1;
    return { end, next, lines, ...(gaps.length > 0 && { gaps }) };
  }
}

/** Finds the quote that closes a cell; a quote at the end of the text closes, as far as can be seen. */
function closingQuote(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function skipSpaces(text: string, from: number, delimiters: string): number {
  let at = from;
  while (text[at] === " " || (text[at] === "\t" && !delimiters.includes("\t"))) at += 1;
  return at;
}

function nextDelimiter(text: string, from: number, to: number, delimiters: string): number {
  for (let at = from; at < to; at++) {
    if (delimiters.includes(text[at] ?? "")) return at;
  }
  return to;
}

/** Steps over a line end; undefined when an LF may still come after a CR, or a line end at all. */
function afterLineEnd(text: string, end: number, final: boolean): number | undefined {
  if (text[end] === "\n") return end + 1;
  if (text[end] === "\r") {
    if (end + 1 >= text.length) return final ? end + 1 : undefined;
    return text[end + 1] === "\n" ? end + 2 : end + 1;
  }
  return final ? end : undefined;
}

function countLineEnds(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = from; at < to; at++) {
    const character = text[at];
    if (character === "\n" || (character === "\r" && text[at + 1] !== "\n")) lines += 1;
  }
  return lines;
}

function isHighSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00;
}
