import type { Answer, Answers } from "@career-benchmarks/core";
import type {
  Gatsby2014SchoolIndicatorId,
  Gatsby2014SchoolLevelId,
} from "@career-benchmarks/core/rubrics/2014-school";
import fc from "fast-check";
import type { ReportEntry } from "../src/report-entry.js";
import { entryOf, indicatorIds, toEighteen, toSixteen } from "./entries.js";

const levels = ["none", "small-minority", "some", "most", "overwhelming-majority", "all"];

const share = fc
  .record({ count: fc.nat(120), unknown: fc.nat(30), rest: fc.nat(80), excluded: fc.nat(5) })
  .filter(({ count, unknown, rest }) => count + unknown + rest > 0)
  .map(({ count, unknown, rest, excluded }) => ({
    count,
    of: count + unknown + rest,
    unknown,
    excluded: { medical: excluded },
  }));

const range = fc
  .tuple(fc.nat(5), fc.nat(5))
  .map(([a, b]) => ({ from: levels[Math.min(a, b)] ?? "", to: levels[Math.max(a, b)] ?? "" }));

const coverage: fc.Arbitrary<Answer | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom(...levels),
  share,
  range,
);

const yesNo: fc.Arbitrary<Answer | undefined> = fc.constantFrom(undefined, true, false);

/** Any result of either profile, with next steps. */
export const arbitraryEntry: fc.Arbitrary<ReportEntry> = fc
  .record({
    profile: fc.constantFrom(toEighteen, toSixteen),
    answers: fc.tuple(...indicatorIds.map(({ scale }) => (scale === "yes-no" ? yesNo : coverage))),
  })
  .map(({ profile, answers }) => {
    const pairs = answers.map((answer, index) => [indicatorIds[index]?.id, answer] as const);
    const given = pairs.filter(([, answer]) => answer !== undefined);
    return entryOf(
      Object.fromEntries(given) as Answers<Gatsby2014SchoolIndicatorId, Gatsby2014SchoolLevelId>,
      profile,
    );
  });
