import { InputError } from "@career-benchmarks/core";
import { checkOptions } from "../engine/check-options.js";
import { aboutPage, makeReading, type Reading } from "../engine/make-reading.js";
import type { MisShape } from "../engine/mis-shape.js";
import { pagesOf } from "../engine/pages-of.js";
import type { MisIssue, MisPages, MisRecords, ReadMisOptions } from "../mis-records.js";
import { shapeOf } from "./detect-mis.js";
import { misShapes } from "./mis-shapes.js";

/**
 * Reads the pages of whichever system they are of: the first page that is recognised decides, and
 * pages of another system become issues.
 *
 * @param pages - parsed JSON, one page or several; see `MisPages`
 * @param options - the day, and a key for the hashes of identifiers or `keepIds`
 * @returns learners and other records, and what was wrong, used, dropped and missing
 * @throws InputError when an option is wrong, or no page is of a system that can be read
 * @example
 * import { readMis } from "@career-benchmarks/mis";
 *
 * const page = { Students: [{ Id: "7", XID: null, YearGroup: "Year  10" }] };
 * const options = { asAt: "2025-07-31", key: "a made-up secret key" };
 * const { learners, report } = await readMis(page, options);
 * [report.vendor, learners.length, learners[0]?.id.length]; //=> ["xporter", 1, 32]
 */
export async function readMis(pages: MisPages, options: ReadMisOptions): Promise<MisRecords> {
  const earlier: MisIssue[] = [];
  let reading: Reading | undefined;
  for await (const page of pagesOf(pages, isLearner)) {
    if (!reading) {
      const found = shapeOf(page);
      if (!found) {
        earlier.push({
          ...aboutPage(page, undefined, undefined),
          path: `pages[${earlier.length}]`,
        });
        continue;
      }
      checkOptions(options, found.shape);
      const { shape } = found;
      const systemOf = (other: unknown) => otherSystemThan(shape, other);
      reading = await makeReading(shape.tailor?.(options) ?? shape, options, { earlier, systemOf });
    }
    await reading.takePage(page);
  }
  if (!reading) throw new InputError([notRecognised(earlier)]);
  return reading.finish();
}

function isLearner(value: unknown): boolean {
  return misShapes.some((shape) => shape.isLearner?.(value) ?? false);
}

function otherSystemThan({ vendor }: MisShape, page: unknown): string | undefined {
  const found = shapeOf(page)?.shape;
  return found && found.vendor !== vendor ? found.title : undefined;
}

function notRecognised(issues: readonly MisIssue[]): MisIssue {
  const [first] = issues;
  return {
    code: "mis-not-recognised",
    severity: "error",
    path: "pages",
    expected: `pages of ${misShapes.map(({ title }) => title).join(", ")}`,
    received: issues.length === 0 ? "no page at all" : `${issues.length} that are of none of them`,
    ...(first?.code === "source-error" && first.hint && { hint: first.hint }),
  };
}
