import { describe, expect, it } from "vitest";
import { misShapes } from "./detect/mis-shapes.js";
import { readPages } from "./engine/read-pages.js";
import type { MisIdentifier } from "./mis-records.js";
import { canaries } from "./testing/canaries.js";
import { samplePages } from "./testing/sample-pages.js";

const written: Readonly<Record<MisIdentifier, string>> = {
  mis: canaries.id,
  vendor: canaries.vendorId,
  upn: canaries.upn,
  uln: canaries.uln,
  "admission-number": canaries.admission,
};

/** Every identifier of every system. */
const all = misShapes.flatMap((shape) =>
  (Object.keys(shape.identifiers) as MisIdentifier[]).map(
    (identifier) => [shape.vendor, identifier, shape] as const,
  ),
);

/** The sample pages of a system as JSON text with an identifier written in another way, parsed. */
function pagesWith(vendor: keyof typeof samplePages, identifier: MisIdentifier, json: string) {
  const text = JSON.stringify(samplePages[vendor]);
  const id = JSON.stringify(written[identifier]);
  return { differs: text.includes(id), pages: JSON.parse(text.replaceAll(id, json)) as object[] };
}

const cases = all.filter(([vendor, identifier]) => pagesWith(vendor, identifier, "0").differs);

it("every identifier of a system is tried, but two of Arbor: one stands in a link, one in flat rows only", () => {
  const others = all.filter((each) => !cases.includes(each));
  expect(others.map(([vendor, identifier]) => `${vendor} ${identifier}`)).toEqual([
    "arbor mis",
    "arbor upn",
  ]);
});

const options = { asAt: "2025-07-31", keepIds: true } as const;

describe.each(cases)("an identifier of %s, %s,", (vendor, identifier, shape) => {
  it.each(["12345678901234567890", "9007199254740993", "-9007199254740993", "1e21", "12.5"])(
    "that is the number %s is refused, and its learner counted as lost",
    async (json) => {
      const { pages } = pagesWith(vendor, identifier, json);
      const read = await readPages(shape, pages, { ...options, identifier });
      expect(read.learners).toEqual([]);
      // Two lists of one learner that cannot be joined count as two.
      const { seen, left } = read.report.learners;
      expect([left, read.report.learners.read]).toEqual([seen, 0]);
      const errors = read.issues.filter(({ severity }) => severity === "error");
      expect(errors.map(({ code }) => code)).toEqual(Array(seen).fill("id-not-exact"));
      expect(errors[0]?.hint).toContain("as text");
      expect(JSON.stringify(read)).not.toMatch(/1234567890|9007199254740|1e21|12\.5/);
    },
  );

  it("that is a text of twenty digits passes whole", async () => {
    const { pages } = pagesWith(vendor, identifier, '"12345678901234567890"');
    const { learners } = await readPages(shape, pages, { ...options, identifier });
    expect(learners.map(({ id }) => id)).toEqual(["12345678901234567890"]);
  });

  it("that is a whole number below 2^53 is read as its digits", async () => {
    const { pages } = pagesWith(vendor, identifier, "9007199254740991");
    const { learners } = await readPages(shape, pages, { ...options, identifier });
    expect(learners.map(({ id }) => id)).toEqual(["9007199254740991"]);
  });
});

describe("objects of a list", () => {
  const demographics = (sourcedId: string, sex: string) =>
    `{ "sourcedId": ${sourcedId}, "sex": "${sex}" }`;
  const user = (sourcedId: string, upn: string) =>
    `{ "sourcedId": ${sourcedId}, "role": "student", "grades": ["11"], "metadata": { "UPN": "${upn}" } }`;

  it("that rounded numbers join are not joined: two different ids never become one", async () => {
    const shape = misShapes.find(({ vendor }) => vendor === "oneroster");
    const [one, other] = ["12345678901234567890", "12345678901234567891"];
    const pages = [
      `{ "users": [${user(one, "a1")}, ${user(other, "b2")}] }`,
      `{ "demographics": [${demographics(one, "female")}, ${demographics(other, "male")}] }`,
    ].map((text) => JSON.parse(text) as object);
    if (!shape) throw new Error("OneRoster is not known");
    const read = await readPages(shape, pages, { ...options, identifier: "upn" });
    expect(read.learners.map(({ id, sex }) => [id, sex])).toEqual([
      ["A1", undefined],
      ["B2", undefined],
    ]);
    expect(read.issues.filter(({ code }) => code === "id-not-exact")).toHaveLength(4);
  });
});
