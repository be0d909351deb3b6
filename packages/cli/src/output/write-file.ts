import { openOutput } from "./output-file.js";

/** Text in one piece, or in pieces that are made while it is written. */
export type Text = string | Iterable<string> | AsyncIterable<string>;

/** Writes a text file whole or not at all, making the folders above it. */
export async function writeFile(path: string, text: Text): Promise<void> {
  const file = await openOutput(path);
  try {
    for await (const piece of typeof text === "string" ? [text] : text) await file.write(piece);
  } catch (error) {
    await file.abandon();
    throw error;
  }
  await file.finish();
}
