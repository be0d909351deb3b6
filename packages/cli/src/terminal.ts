import { escapeText } from "@career-benchmarks/core";

/** Where the command reads from and writes to; a test gives its own. */
export interface Terminal {
  readonly stdin: () => AsyncIterable<Uint8Array>;
  /** Writes data, or text that is safe already; settles when the reader of a pipe has caught up. */
  readonly out: (text: string) => void | Promise<void>;
  readonly err: (text: string) => void | Promise<void>;
  /** Whether somebody is watching stderr. */
  readonly errIsTerminal: boolean;
  /** Shows a line on stderr in place of the one before. */
  readonly status?: (line: string) => void | Promise<void>;
  /** Whether the reader of stdout has gone, so that nothing more need be written to it. */
  readonly outIsClosed?: () => boolean;
}

const longestLine = 2000;

/** Makes text safe to show: no character but line ends steers a terminal, and no line is too long. */
function safeText(text: string): string {
  return text
    .split("\n")
    .map((line) => escapeText(line, longestLine))
    .join("\n");
}

/** Puts a terminal behind one that makes messages safe. */
export function safeTerminal(terminal: Terminal): Terminal {
  return {
    ...terminal,
    err: async (text) => {
      if (text !== "") await terminal.err(safeText(text));
    },
    status: (line) => terminal.status?.(safeText(line)),
  };
}

/** Writes text for people to stdout. */
export async function say(terminal: Terminal, text: string): Promise<void> {
  if (text !== "") await terminal.out(safeText(text));
}
