import { cbds, codeSet, type ValueOfSet } from "./code-set.js";

/** Lists the codes of sex, which is what is published; a gender identity is another thing and not read. */
export const sexCodes = codeSet({
  id: "CS119",
  title: "Sex",
  grade: "published",
  source: cbds,
  codes: [
    { code: "M", meaning: "Male" },
    { code: "F", meaning: "Female" },
    { code: "U", meaning: "Unknown" },
    { code: "X", note: "Older code of systems inside a school", becomes: "U" },
  ],
});

/** Sex (CBDS CS119). */
export type Sex = ValueOfSet<typeof sexCodes>;
