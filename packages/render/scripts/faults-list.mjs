/**
 * Faults that the tests must notice. Each is one change to one file of `src`: `find` stands in it
 * exactly once and becomes `replace`; `noticedBy` is the test file that has to fail.
 */
export const faults = [
  {
    name: "the headline of gaps rests on a small group",
    file: "figures/gap-headline.ts",
    find: "size !== undefined && size >= least",
    replace: "size !== undefined",
    noticedBy: "figures/gap-headline.test.ts",
  },
  {
    name: "the headline of gaps rests on learners whose group is not known",
    file: "figures/gap-headline.ts",
    find: "!combined && !unknown &&",
    replace: "!combined &&",
    noticedBy: "figures/gap-headline.test.ts",
  },
  {
    name: "a publication lists rejected rows",
    file: "view/describe-rejects.ts",
    find: 'if (audience === "published") return { sentence, rows: [], more: "" };',
    replace: "",
    noticedBy: "audience/audience.test.ts",
  },
  {
    name: "a publication keeps the counts behind an answer",
    file: "audience/for-audience.ts",
    find: "result: publishedResult(result),",
    replace: "result,",
    noticedBy: "audience/audience.test.ts",
  },
];
