import { type OutputFile, type OutputOptions, openOutput } from "./output-file.js";

/** Text in one piece, or in pieces that are made while it is written. */
export type Text = string | Iterable<string> | AsyncIterable<string>;

/** A file to be written. */
export interface TextFile {
  readonly path: string;
  readonly text: Text;
  /** Permissions of the file, such as 0o600; default: those of the file that it replaces. */
  readonly mode?: number;
}

/** Writes a text file whole or not at all, making the folders above it. */
export async function writeFile(
  path: string,
  text: Text,
  options: OutputOptions = {},
): Promise<void> {
  await writeFiles([{ path, text }], options);
}

/** Writes text files that belong together: none is put in its place before all are whole. */
export async function writeFiles(
  files: readonly TextFile[],
  options: OutputOptions = {},
): Promise<void> {
  const sealed = await sealFiles(files, options);
  try {
    sealed.place();
  } catch (error) {
    sealed.abandon();
    throw error;
  }
}

/** Writes text files under the names of parts, whole; gives what puts them in their places, or removes them. */
export async function sealFiles(
  files: readonly TextFile[],
  options: OutputOptions,
): Promise<Pick<OutputFile, "place" | "abandon">> {
  const opened: OutputFile[] = [];
  const abandon = () => {
    for (const file of opened) file.abandon();
  };
  try {
    for (const { path, text, mode } of files) {
      const file = await openOutput(path, { ...options, ...(mode !== undefined && { mode }) });
      opened.push(file);
      for await (const piece of piecesOf(text)) await file.write(piece);
      await file.seal();
    }
  } catch (error) {
    abandon();
    throw error;
  }
  const place = () => {
    for (const file of opened) file.place();
  };
  return { place, abandon };
}

/** Gives a text piece by piece. */
export function piecesOf(text: Text): Iterable<string> | AsyncIterable<string> {
  return typeof text === "string" ? [text] : text;
}
