import { spawn } from "node:child_process";
import { openSync, watch } from "node:fs";
import { fileURLToPath } from "node:url";

const bin = fileURLToPath(new URL("../../bin/career-benchmarks.js", import.meta.url));

/** What a stream of the process is: a pipe that is read, one whose reader goes away, or a file. */
type Output = "read" | "closed" | { readonly path: string };

/** How the process is started. */
export interface ProcessOptions {
  readonly stdout?: Output;
  readonly stderr?: Output;
  /** A path that is opened as stdin, or text; nothing when absent. */
  readonly stdin?:
    | { readonly path: string }
    /** With `stays` more may come, and never does. */
    | { readonly text: string; readonly stays?: boolean };
  readonly env?: Readonly<Record<string, string>>;
  /** What stands before the command, such as one that takes rights away. */
  readonly wrap?: readonly string[];
  /** Is told when there is a file in a folder. */
  readonly watch?: { readonly folder: string; readonly onFile: () => void };
  /** Is given the process once it runs. */
  readonly onStart?: (process: { readonly kill: (signal: NodeJS.Signals) => void }) => void;
}

/** Runs the built command as a process of its own. */
export async function runProcess(args: readonly string[], options: ProcessOptions = {}) {
  const { stdout = "read", stderr = "read", stdin, env = {}, watch: watched, onStart } = options;
  const [program = process.execPath, ...rest] = [...(options.wrap ?? []), process.execPath, bin];
  const child = spawn(program, [...rest, ...args], {
    stdio: [
      stdin && "path" in stdin ? openSync(stdin.path, "r") : stdin ? "pipe" : "ignore",
      typeof stdout === "object" ? openSync(stdout.path, "w") : "pipe",
      typeof stderr === "object" ? openSync(stderr.path, "w") : "pipe",
    ],
    env: { ...process.env, ...env },
  });
  // The process may end before it has read everything.
  child.stdin?.on("error", () => {});
  if (stdin && "text" in stdin) {
    child.stdin?.write(stdin.text);
    if (!stdin.stays) child.stdin?.end();
  }
  if (stdout === "closed") child.stdout?.destroy();
  if (stderr === "closed") child.stderr?.destroy();
  const written = { out: "", err: "" };
  child.stdout?.on("data", (piece: Buffer) => {
    written.out += piece.toString();
  });
  child.stderr?.on("data", (piece: Buffer) => {
    written.err += piece.toString();
  });
  const watcher = watched && watch(watched.folder, () => watched.onFile());
  onStart?.({ kill: (signal) => void child.kill(signal) });
  const code = await new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.on("close", (exit, signal) => resolve(exit ?? signal));
  });
  watcher?.close();
  return { code, ...written };
}
