import type { NextPage } from "../engine/next-page.js";
import { shapeOf } from "./detect-mis.js";

/**
 * Says where a page has the next one, so that a caller can fetch it: an address, the query of one, or
 * a page number. Systems that tell it in headers, or not at all, give nothing here.
 *
 * @param page - one page of parsed JSON
 * @returns undefined when it is the last one, says nothing, or is of no system that is known
 * @example
 * import { nextMisPage } from "@career-benchmarks/mis";
 *
 * const pagination = [{ PageNumber: 1, NextPage: "?page=2&pageSize=2" }];
 * nextMisPage({ Students: [], __pagination__: pagination });
 * //=> { kind: "query", query: "?page=2&pageSize=2" }
 */
export function nextMisPage(page: unknown): NextPage | undefined {
  return shapeOf(page)?.shape.open(page)?.next;
}
