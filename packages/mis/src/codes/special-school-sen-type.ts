import {
  type CodeSet,
  type CodeStandingFor,
  type SenType,
  senTypeCodes,
} from "@career-benchmarks/evidence";

/** Lists the types that a special school is organised for: those of learners without `DS` and `NSA`. */
export const specialSchoolSenTypeCodes: CodeSet<CodeStandingFor<SenType>> = {
  id: "CS077",
  title: "SEN type of a special school",
  grade: "published",
  source: senTypeCodes.source,
  codes: senTypeCodes.codes.filter(({ code }) => !["DS", "NSA", "BESD"].includes(code)),
};
