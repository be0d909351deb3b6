import { docExamples } from "@career-benchmarks/tooling/doc-examples";
import { describe, expect, it } from "vitest";

describe("the docstring, with its example, of", () => {
  it.each(docExamples(new URL("..", import.meta.url)))("$name", ({ problems }) => {
    expect(problems).toEqual([]);
  });
});
