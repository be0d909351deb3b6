import type { MisPages } from "../mis-records.js";

/**
 * Goes through pages however they are given.
 *
 * @param isLearner - tells a learner's object, so that a bare array of learners is one page
 */
export async function* pagesOf(
  pages: MisPages,
  isLearner: (value: unknown) => boolean,
): AsyncGenerator<unknown, void, undefined> {
  const list = listOfPages(pages, isLearner);
  if (!list) yield pages;
  else for await (const page of list) yield* isEmpty(page) ? [page] : pagesIn(page);

  function pagesIn(page: unknown) {
    return listOfPages(page, isLearner) ?? [page];
  }
}

/** An empty array in the place of a page is a page without learners. */
function isEmpty(page: unknown): boolean {
  return Array.isArray(page) && page.length === 0;
}

/** Tells a list of pages, such as a file may hold, from a page. */
function listOfPages(
  value: unknown,
  isLearner: (value: unknown) => boolean,
): AsyncIterable<unknown> | Iterable<unknown> | undefined {
  if (Array.isArray(value) && value.some(isLearner)) return undefined;
  return isAsyncIterable(value) || isIterable(value) ? value : undefined;
}

function isAsyncIterable(pages: unknown): pages is AsyncIterable<unknown> {
  return typeof pages === "object" && pages !== null && Symbol.asyncIterator in pages;
}

function isIterable(pages: unknown): pages is Iterable<unknown> {
  return typeof pages === "object" && pages !== null && Symbol.iterator in pages;
}
