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
  if (isAsyncIterable(pages)) yield* pages;
  else if (!isIterable(pages) || (Array.isArray(pages) && pages.some(isLearner))) yield pages;
  else yield* pages;
}

function isAsyncIterable(pages: unknown): pages is AsyncIterable<unknown> {
  return typeof pages === "object" && pages !== null && Symbol.asyncIterator in pages;
}

function isIterable(pages: unknown): pages is Iterable<unknown> {
  return typeof pages === "object" && pages !== null && Symbol.iterator in pages;
}
