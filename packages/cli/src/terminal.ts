import { once } from "node:events";

/** Where the command reads from and writes to; a test gives its own. */
export interface Terminal {
  readonly stdin: () => AsyncIterable<Uint8Array>;
  /** Settles when the reader of a pipe has caught up, so that large output need not be held. */
  readonly out: (text: string) => void | Promise<void>;
  readonly err: (text: string) => void;
  /** Whether somebody is watching stderr. */
  readonly errIsTerminal: boolean;
}

/** The terminal that the process runs in. */
export const processTerminal: Terminal = {
  stdin: () => process.stdin,
  out: async (text) => {
    if (!process.stdout.write(text)) await once(process.stdout, "drain");
  },
  err: (text) => void process.stderr.write(text),
  errIsTerminal: process.stderr.isTTY === true,
};
