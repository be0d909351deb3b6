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
  else for await (const page of list) yield* listOfPages(page, isLearner) ?? [page];
}

/** Tells a list of pages, such as a file may hold, from a page. */
function listOfPages(
  value: unknown,
  isLearner: (value: unknown) => boolean,
): AsyncIterable<unknown> | Iterable<unknown> | undefined {
  const isPage = Array.isArray(value) && (value.length === 0 || value.some(isLearner));
  if (isPage) return undefined;
  return isAsyncIterable(value) || isIterable(value) ? value : undefined;
}

function isAsyncIterable(pages: unknown): pages is AsyncIterable<unknown> {
  return typeof pages === "object" && pages !== null && Symbol.asyncIterator in pages;
}

function isIterable(pages: unknown): pages is Iterable<unknown> {
  return typeof pages === "object" && pages !== null && Symbol.iterator in pages;
}
