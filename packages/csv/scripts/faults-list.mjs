/**
 * Faults that the tests must notice. Each is one change to one file of `src`: `find` stands in it
 * exactly once and becomes `replace`; `noticedBy` is the test file that has to fail.
 */
export const faults = [
  {
    name: "a reject keeps a column that is not known",
    file: "records/read-record-row.ts",
    find: 'if (issues.some(({ severity }) => severity === "error")) return { items: [], issues, kept };',
    replace:
      'kept["mother"] = row.cells[plan.columns.indexOf(undefined)] ?? "";\n  if (issues.some(({ severity }) => severity === "error")) return { items: [], issues, kept };',
    noticedBy: "records/record-canaries.test.ts",
  },
  {
    name: "a reject keeps text that its column can't hold",
    file: "records/read-record-row.ts",
    find: "inPlace && isRead ? text : notKept",
    replace: "inPlace ? text : notKept",
    noticedBy: "records/record-canaries.test.ts",
  },
  {
    name: "a row out of line keeps its cells",
    file: "records/read-record-row.ts",
    find: "return !isBroken && row.cells.length === columns.length;",
    replace: "return !isBroken;",
    noticedBy: "records/record-canaries.test.ts",
  },
  {
    name: "a broken row keeps its cells",
    file: "records/read-record-row.ts",
    find: "return !isBroken && row.cells.length === columns.length;",
    replace: "return row.cells.length === columns.length;",
    noticedBy: "records/record-canaries.test.ts",
  },
  {
    name: "a reject is accepted before it is fixed",
    file: "records/read-record-row.ts",
    find: "text === notKept ? undefined : column.parse(text)",
    replace: "column.parse(text)",
    noticedBy: "records/record-canaries.test.ts",
  },
  {
    name: "a message names a dropped column",
    file: "records/plan-record-columns.ts",
    find: 'code: "column-unknown",',
    replace:
      'code: "column-unknown",\n      place: { column: unknown.map(({ name }) => name).join() },',
    noticedBy: "records/record-canaries.test.ts",
  },
  {
    name: "a message quotes a learner's cell",
    file: "records/read-record-row.ts",
    find: ': { code, severity: "error", expected };',
    replace: ': { code, severity: "error", expected, received: text };',
    noticedBy: "records/record-canaries.test.ts",
  },
  {
    name: "a header may have any number of columns",
    file: "columns/column-limits.ts",
    find: "if (header.length > columns) {",
    replace: "if (header.length > 100 * columns) {",
    noticedBy: "work.test.ts",
  },
  {
    name: "what is wrong with a header is said in full at each row",
    file: "read/file-reader.ts",
    find: "const mostRepeated = 5;",
    replace: "const mostRepeated = 5000;",
    noticedBy: "work.test.ts",
  },
  {
    name: "each unknown indicator of a long file is compared with all",
    file: "long/read-long-rows.ts",
    find: "indicatorsByPlan.set(plan, made);",
    replace: "",
    noticedBy: "work.test.ts",
  },
];
