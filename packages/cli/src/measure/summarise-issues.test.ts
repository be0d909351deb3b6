import { expect, it } from "vitest";
import { summariseIssues } from "./summarise-issues.js";

const issue = (row: number, column: string) =>
  ({
    code: "cell-not-understood",
    severity: "error",
    place: { file: "made-up.csv", row, line: row + 1, column },
    expected: "yes or no",
  }) as const;

it("tells the first of a kind and counts the others", () => {
  expect(summariseIssues([issue(1, "visit"), issue(2, "used"), issue(5, "visit")])).toEqual([
    "made-up.csv, row 1 (line 2), visit: expected yes or no [cell-not-understood] (and 1 more like it)",
    "made-up.csv, row 2 (line 3), used: expected yes or no [cell-not-understood]",
  ]);
});

it("takes the same field of other learners for the same kind", () => {
  const inPage = (learner: number) =>
    ({
      code: "field-not-understood",
      severity: "warning",
      path: `pages[0].data[${learner}].sex`,
    }) as const;
  expect(summariseIssues([inPage(3), inPage(4), inPage(9)])).toEqual([
    expect.stringMatching(/^pages\[0\]\.data\[3\]\.sex: .*\(and 2 more like it\)$/),
  ]);
});
