import type { MisPages, MisRecords, ReadMisOptions } from "../mis-records.js";
import { checkOptions } from "./check-options.js";
import { makeReading } from "./make-reading.js";
import type { MisShape } from "./mis-shape.js";
import { pagesOf } from "./pages-of.js";

/** Reads pages that are known to be of one system. */
export async function readPages(
  shape: MisShape,
  pages: MisPages,
  options: ReadMisOptions,
): Promise<MisRecords> {
  checkOptions(options, shape);
  const tailored = shape.tailor?.(options) ?? shape;
  const reading = await makeReading(tailored, options);
  const isLearner = tailored.isLearner ?? (() => false);
  for await (const page of pagesOf(pages, isLearner)) await reading.takePage(page);
  return reading.finish();
}
