import { gatsby2025School } from "@career-benchmarks/core/rubrics/2025-school";
import { describe, expect, it } from "vitest";
import {
  type Destination,
  type DestinationRoute,
  type Learner,
  type MeasureOptions,
  measure,
  type Records,
} from "../index.js";

const onRoll: Learner = { id: "here", yearGroup: 10 };
const options: MeasureOptions = { asAt: "2025-07-31" };

const count = (records: Partial<Records>, more: Partial<MeasureOptions> = {}) => {
  const { benchmark3 } = measure(
    gatsby2025School,
    { learners: [onRoll], ...records },
    { ...options, ...more },
  );
  const share = (wanted: string) => {
    const {
      count,
      of,
      unknown = 0,
    } = benchmark3.shares.find(({ id }) => id === wanted) ?? {
      count: -1,
      of: -1,
    };
    return [count, of, unknown];
  };
  return { benchmark3, share };
};

describe("meetings with an adviser", () => {
  const meeting = { learner: "here", day: "2025-02-03" };

  it.each<[string, readonly (boolean | undefined)[], readonly number[]]>([
    ["every meeting has the advice", [true, true], [1, 1, 0]],
    ["one has not", [true, false, undefined], [0, 1, 0]],
    ["of one nobody wrote it down", [true, undefined], [0, 1, 1]],
    ["there was none", [], [0, 0, 0]],
  ])("%s", (_, advice, expected) => {
    const guidance = advice.map((adviceRecorded) => ({
      ...meeting,
      ...(adviceRecorded !== undefined && { adviceRecorded }),
    }));
    expect(count({ guidance }).share("advice_recorded")).toEqual(expected);
  });

  it("nobody is known to have had none unless the records are complete", () => {
    expect(count({ guidance: [] }).share("guidance_meeting")).toEqual([0, 1, 1]);
    expect(count({ guidance: [] }, { complete: ["guidance"] }).share("guidance_meeting")).toEqual([
      0, 1, 0,
    ]);
    expect(count({ guidance: [meeting] }).share("guidance_meeting")).toEqual([1, 1, 0]);
  });
});

describe("destinations of leavers", () => {
  const leaver = (id: string, own: Partial<Learner>): Learner => ({
    id,
    yearGroup: 11,
    left: "2024-06-28",
    ...own,
  });
  const found = (
    learner: string,
    route: DestinationRoute | undefined,
    own: Partial<Destination> = {},
  ): Destination => ({
    learner,
    kind: "actual",
    day: "2024-11-01",
    codeSet: "nccis",
    code: "230",
    consent: true,
    ...(route && { route }),
    ...own,
  });
  const learners = (...leavers: readonly Learner[]) => [onRoll, ...leavers];

  it.each<[string, Destination | undefined, readonly number[]]>([
    ["found in the year after", found("a", "education"), [1, 1, 0]],
    ["found, on a route that is not established", found("a", undefined), [1, 1, 0]],
    ["looked for and not known", found("a", "not-known"), [0, 1, 0]],
    ["not on record", undefined, [0, 1, 1]],
    ["only intended", found("a", "education", { kind: "intended" }), [0, 1, 1]],
    ["only in the official measure", found("a", "education", { kind: "sustained" }), [0, 1, 1]],
    ["found before leaving", found("a", "education", { day: "2024-06-01" }), [0, 1, 1]],
    ["found without consent", found("a", "education", { consent: false }), [0, 1, 1]],
  ])("%s", (_, destination, expected) => {
    const destinations = destination ? [destination] : [];
    const { share } = count({ learners: learners(leaver("a", {})), destinations });
    expect(share("destination_1_known")).toEqual(expected);
  });

  it("counts what was found after 16 without consent, said or not, and does not use it", () => {
    const { consent: _, ...unsaid } = found("b", "employment");
    const { benchmark3, share } = count(
      {
        learners: learners(leaver("a", {}), leaver("b", {}), leaver("c", {})),
        destinations: [
          found("a", "employment", { consent: false }),
          unsaid,
          found("c", "employment"),
        ],
      },
      { complete: ["destinations"] },
    );
    expect(benchmark3.withoutConsent).toEqual([
      { yearsAfter: 1, learners: 2 },
      { yearsAfter: 2, learners: 0 },
      { yearsAfter: 3, learners: 0 },
    ]);
    expect(share("destination_1_known")).toEqual([1, 3, 0]);
    expect(share("destination_1_employment")).toEqual([1, 3, 0]);
  });

  it("needs no consent before the end of year 11", () => {
    const { consent: _, ...unsaid } = found("a", "education");
    const { share } = count({
      learners: learners(leaver("a", { yearGroup: 10 })),
      destinations: [unsaid],
    });
    expect(share("destination_1_known")).toEqual([1, 1, 0]);
  });

  it("follows those who left one, two and three academic years ago, from key stage 4 on", () => {
    const left = (year: number) => ({ left: `${year}-07-19` });
    const all = learners(
      leaver("one", left(2024)),
      leaver("two", left(2023)),
      leaver("three", left(2022)),
      leaver("four", left(2021)),
      leaver("young", { ...left(2024), yearGroup: 8 }),
      leaver("guest", { ...left(2024), enrolment: "G" }),
    );
    const { share } = count({ learners: all }, { complete: ["destinations"] });
    expect([1, 2, 3].map((years) => share(`destination_${years}_known`))).toEqual([
      [0, 1, 1],
      [0, 1, 1],
      [0, 1, 1],
    ]);
    const known = count({ learners: all, destinations: [] }, { complete: ["destinations"] });
    expect(known.share("destination_1_known")).toEqual([0, 1, 0]);
  });

  it("shows routes by group", () => {
    const { benchmark3 } = count(
      {
        learners: learners(
          leaver("a", { senProvision: "E" }),
          leaver("b", { senProvision: "N" }),
          leaver("c", {}),
        ),
        destinations: [found("a", "supported-internship"), found("b", "education")],
      },
      { groupBy: ["sen_provision"] },
    );
    const [table] = benchmark3.groups;
    expect(table?.groups.map(({ id }) => id)).toEqual(["N", "E", "unknown"]);
    const cells = table?.cells.filter(
      ({ measure: id }) => id === "destination_1_supported_internship",
    );
    expect(cells?.map(({ count, of, unknown = 0 }) => [count, of, unknown])).toEqual([
      [0, 1, 0],
      [1, 1, 0],
      [0, 1, 1],
    ]);
  });
});
