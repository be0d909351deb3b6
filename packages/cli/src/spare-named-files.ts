import { registerFile } from "./commands/read-registers.js";
import { identityOf, identityOfStream, streams } from "./output/file-identity.js";
import type { Terminal } from "./terminal.js";

/**
 * Keeps messages out of a file that an argument names, where standard error leads into it: even a
 * refusal would change the file. They go to standard output, unless that leads there too.
 */
export function spareNamedFiles(terminal: Terminal, args: readonly string[]): Terminal {
  const stderr = identityOfStream(streams.stderr);
  if (stderr === undefined) return terminal;
  const named = new Set(args.flatMap(namesIn).map(identityOf));
  if (args.includes("-")) named.add(identityOfStream(streams.stdin));
  if (!named.has(stderr)) return terminal;
  const isFree = !named.has(identityOfStream(streams.stdout));
  return { ...terminal, err: isFree ? terminal.out : () => {}, status: () => {} };
}

/** What of an argument may be the name of a file: `x`, `--map=x`, `-rx`, `x@2024-01-01`. */
function namesIn(arg: string): readonly string[] {
  const names = [arg, arg.slice(arg.indexOf("=") + 1), arg.slice(2)].filter((name) => name !== "");
  return names.flatMap((name) => [name, registerFile(name).file]);
}
