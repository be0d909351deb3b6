import type { Reject } from "@career-benchmarks/core";

const where = "under “How to read rows that leave something out”";

/** What to do in the page, where the library's hint names an option of the command line. */
const hints: Readonly<Record<string, string>> = {
  "rubric-missing": `Name it in the column rubric, or choose the setting above, ${where}.`,
  "year-groups-missing": `Fill the column in, or choose above what to assume, ${where}.`,
};

/** Words the hints of a reject for a reader of the page. */
export function withPageHints(reject: Reject): Reject {
  return {
    ...reject,
    issues: reject.issues.map((issue) => {
      const hint = hints[issue.code];
      return hint ? { ...issue, hint } : issue;
    }),
  };
}
