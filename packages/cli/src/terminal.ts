/** Where the command reads from and writes to; a test gives its own. */
export interface Terminal {
  readonly readStdin: () => Promise<Uint8Array>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether somebody is watching stderr. */
  readonly errIsTerminal: boolean;
}

/** The terminal that the process runs in. */
export const processTerminal: Terminal = {
  readStdin: async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk);
    return Buffer.concat(chunks);
  },
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  errIsTerminal: process.stderr.isTTY === true,
};
