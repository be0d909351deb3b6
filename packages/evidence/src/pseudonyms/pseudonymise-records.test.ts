import { expect, it } from "vitest";
import type { Exclusion } from "../records/exclusion.js";
import type { Records } from "../records/records.js";
import { pseudonymiseRecords } from "./pseudonymise-records.js";

const records: Records & { readonly exclusions: readonly Exclusion[] } = {
  learners: [{ id: "SECRET-1", yearGroup: 10 }, { id: "SECRET-2" }],
  activities: [
    { kind: "employer-encounter", when: { day: "2025-03-14" }, who: { learner: "SECRET-1" } },
    {
      kind: "workplace-experience",
      when: { academicYear: "2024/25" },
      who: { learners: ["SECRET-1", "SECRET-2"], absent: ["SECRET-2"] },
    },
    { kind: "curriculum-link", when: { academicYear: "2024/25" }, who: { yearGroups: [10] } },
  ],
  guidance: [{ learner: "SECRET-2", day: "2025-03-14" }],
  destinations: [
    { learner: "SECRET-1", kind: "intended", day: "2025-03-14", codeSet: "nccis", code: "230" },
  ],
  exclusions: [{ learner: "SECRET-1", reason: "medical" }],
};

it("replaces the identifier wherever it stands, and nothing else", async () => {
  const replaced = await pseudonymiseRecords(records, async (id) => id.replace("SECRET", "P"));
  const expected = JSON.parse(JSON.stringify(records).replaceAll("SECRET", "P"));
  expect(replaced).toEqual(expected);
});

it("leaves lists that are absent absent", async () => {
  const replaced = await pseudonymiseRecords({ learners: [] }, async (id) => id);
  expect(Object.keys(replaced)).toEqual(["learners"]);
});
