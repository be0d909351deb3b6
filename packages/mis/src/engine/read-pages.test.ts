import { makePseudonyms } from "@career-benchmarks/evidence";
import { describe, expect, it } from "vitest";
import { readWonde } from "../wonde/read-wonde.js";

const asAt = "2025-07-31";
const options = { asAt, keepIds: true } as const;

const student = (mis_id: string, more: { left?: string; sen?: string; gender?: string } = {}) => ({
  mis_id,
  upi: "made-up",
  gender: more.gender ?? null,
  education_details: {
    data: { current_nc_year: "10", admission_date: "2021-09-06", leaving_date: more.left ?? null },
  },
  extended_details: {
    data: { sen_status: more.sen ?? "N", leaver_destination: more.left ? "310" : null },
  },
});

describe("identifiers", () => {
  it("become the hashes that activities under the same key get", async () => {
    const key = "a made-up secret key";
    const { learners } = await readWonde({ data: [student("S1")] }, { asAt, key });
    expect(learners[0]?.id).toBe(await (await makePseudonyms(key))("S1"));
  });

  it("of destinations become the same hashes", async () => {
    const left = student("S1", { left: "2025-06-27" });
    const records = await readWonde({ data: [left] }, { asAt, key: "a made-up secret key" });
    expect(records.destinations[0]?.learner).toBe(records.learners[0]?.id);
  });

  it("that begin with zero stay as they are", async () => {
    const { learners } = await readWonde({ data: [student("0042")] }, options);
    expect(learners[0]?.id).toBe("0042");
  });
});

describe("a learner who comes twice", () => {
  const left = student("S1", { left: "2024-07-19" });

  it.each<[string, object[], object, string]>([
    ["alike is counted once", [student("S1"), student("S1")], {}, "learner-repeated"],
    [
      "otherwise alike but different: the later wins",
      [student("S1", { sen: "K" }), student("S1", { sen: "E" })],
      { senProvision: "E" },
      "learner-conflict",
    ],
    [
      "on roll and then as a leaver stays on roll",
      [student("S1"), left],
      { senProvision: "N" },
      "learner-conflict",
    ],
    [
      "as a leaver and then on roll is on roll",
      [left, student("S1")],
      { senProvision: "N" },
      "learner-conflict",
    ],
  ])("%s", async (_, data, expected, code) => {
    const records = await readWonde([{ data: data.slice(0, 1) }, { data: data.slice(1) }], options);
    expect(records.learners).toMatchObject([{ id: "S1", ...expected }]);
    expect(records.learners[0]).not.toHaveProperty("left");
    expect(records.destinations).toEqual([]);
    expect(records.issues).toMatchObject([{ code, path: "pages[1].data[0]" }]);
    expect(records.report.learners).toEqual({ seen: 2, read: 1, left: 1 });
  });

  it("is told by the fields that differ, not by what is in them", async () => {
    const data = [student("S1", { gender: "MALE" }), student("S1", { gender: "FEMALE", sen: "E" })];
    const { issues } = await readWonde({ data }, options);
    expect(issues[0]?.hint).toMatch(/differ in senProvision, sex;/);
    expect(JSON.stringify(issues)).not.toMatch(/MALE|"E"/);
  });
});

describe("pages", () => {
  it.each<[string, unknown, object]>([
    ["text", '{"data":[]}', { code: "page-not-understood", hint: "Parse the JSON first." }],
    ["null", null, { code: "page-not-understood" }],
    [
      "another object",
      { people: [] },
      { code: "page-not-understood", expected: "a page of Wonde" },
    ],
    ["an error body", { error: "invalid_token", error_description: "x" }, { code: "source-error" }],
  ])("that are %s are issues, and the rest is read", async (_, page, issue) => {
    const pages = [{ data: [student("S1")] }, page, { data: [student("S2")] }];
    const { learners, issues, report } = await readWonde(pages, options);
    expect(learners).toHaveLength(2);
    expect(issues).toMatchObject([{ ...issue, severity: "error", path: "pages[1]" }]);
    expect(report.pages).toBe(3);
  });

  it("that fail to come fail in the caller's own way", async () => {
    const failure = new Error("no network");
    async function* pages(): AsyncGenerator<object> {
      yield { data: [student("S1")] };
      throw failure;
    }
    await expect(readWonde(pages(), options)).rejects.toBe(failure);
  });

  it("are taken one at a time", async () => {
    const order: string[] = [];
    async function* pages() {
      for (const id of ["S1", "S2"]) {
        order.push(`made ${id}`);
        yield {
          get data() {
            order.push(`read ${id}`);
            return [student(id)];
          },
        };
      }
    }
    await readWonde(pages(), options);
    expect(order.filter((step, index) => order.indexOf(step) === index)).toEqual([
      "made S1",
      "read S1",
      "made S2",
      "read S2",
    ]);
  });
});

describe("the report", () => {
  it("counts what was used and dropped, and names only what the system documents", async () => {
    const data = [
      { ...student("S1"), surname: "x", "Jane of year ten": 1, R201100018042: 1 },
      { ...student("S2"), surname: null },
    ];
    const { report } = await readWonde({ data }, options);
    expect(report.used).toMatchObject({ mis_id: 2, "extended_details.sen_status": 2 });
    expect(report.used).not.toHaveProperty("gender");
    expect(report.dropped).toEqual({ "(other)": 2, surname: 2, upi: 2 });
  });

  it("counts what is missing, by reason", async () => {
    const data = [student("S1"), student("S2", { gender: "MALE", sen: "£" })];
    const { report } = await readWonde({ data }, options);
    expect(report.missing).toMatchObject({
      sex: { "not-recorded-or-not-permitted": 1 },
      senProvision: { "not-understood": 1 },
      senTypes: { "not-supported": 2 },
    });
    expect(report.issues).toEqual({ "field-not-understood": 1 });
  });
});
