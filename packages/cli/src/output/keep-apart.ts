import { CommandError, message, UnsayableError } from "../command-error.js";
import { identityOf, identityOfStream, streams } from "./file-identity.js";

/** A path and the option, or argument, that names it. */
export interface NamedPath {
  readonly name: string;
  readonly path: string;
}

interface Known {
  readonly key: string | undefined;
  readonly words: string;
}

/**
 * Stops when an output is also an input, or two outputs are one, by whatever names; called before
 * anything is opened. Standard input and output count too, where they lead from and to files.
 */
export function keepApart(inputs: readonly NamedPath[], outputs: readonly NamedPath[]): void {
  const read = inputs.map(knowInput);
  const written = outputs.map(knowFile);
  const said = knowStreams();
  for (const output of [...said, ...written]) refuseSame(output, read);
  for (const stream of said) refuseSame(stream, written);
  for (const [at, output] of written.entries()) refuseSame(output, written.slice(0, at));
}

/** Makes a check that stops when a file that would be replaced or removed is an input, or a standard stream. */
export function protectInputs(inputs: readonly NamedPath[]): (path: string) => void {
  const kept = [...inputs.map(knowInput), ...knowStreams()];
  return (path) => refuseSame({ key: identityOf(path), words: path }, kept);
}

/** Makes a check that tells whether a file is an input. */
export function recogniseInputs(inputs: readonly NamedPath[]): (path: string) => boolean {
  const read = inputs.map(knowInput);
  return (path) => findSame({ key: identityOf(path), words: path }, read) !== undefined;
}

/** Where standard error is itself what must not be written to, the refusal can't be said on it. */
function refuseSame(one: Known, others: readonly Known[]): void {
  const same = findSame(one, others);
  if (!same) return;
  const text = message`Nothing was written: ${one.words} and ${same.words} are the same file. Choose another name for what is written.`;
  if (identityOfStream(streams.stderr) !== same.key) throw new CommandError(text);
  throw new UnsayableError(text, identityOfStream(streams.stdout) !== same.key);
}

function findSame(one: Known, others: readonly Known[]): Known | undefined {
  return others.find(({ key }) => key !== undefined && key === one.key);
}

function knowStreams(): readonly Known[] {
  return [streams.stdout, streams.stderr].map((stream) => ({
    key: identityOfStream(stream),
    words: stream === streams.stdout ? "standard output" : "standard error",
  }));
}

function knowInput(input: NamedPath): Known {
  if (input.path !== "-") return knowFile(input);
  return { key: identityOfStream(streams.stdin), words: "standard input" };
}

function knowFile({ name, path }: NamedPath): Known {
  return { key: identityOf(path), words: `${name} ${path}` };
}
