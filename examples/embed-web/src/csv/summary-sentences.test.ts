import { describe, expect, it } from "vitest";
import type { Summary } from "./session-types.js";
import { summarySentences } from "./summary-sentences.js";

const summary = (part: Partial<Summary>): Summary => ({
  files: [],
  results: 0,
  rejected: 0,
  rejects: { rows: [], more: "" },
  issues: [],
  editions: [],
  names: [],
  milliseconds: 0,
  ...part,
});

describe("summarySentences", () => {
  it.each([
    [{}, ["There is no row to score in this file."]],
    [{ results: 1 }, ["The one row was scored."]],
    [{ results: 20000 }, ["All 20,000 rows were scored."]],
    [{ results: 12, rejected: 3 }, ["12 of 15 rows scored; 3 could not be and are listed below."]],
    [
      { results: 14, rejected: 1, mended: 2 },
      [
        "14 of 15 rows scored; 1 could not be and is listed below.",
        "2 rows have come back mended.",
      ],
    ],
  ])("of %j", (part, sentences) => {
    expect(summarySentences(summary(part))).toEqual(sentences);
  });
});
