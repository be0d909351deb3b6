import { describe, expect, it } from "vitest";
import { samplePages } from "../testing/sample-pages.js";
import { detectMis } from "./detect-mis.js";

describe("a page is recognised:", () => {
  it.each(Object.entries(samplePages))("%s", (vendor, pages) => {
    for (const page of pages) expect(detectMis(page)).toMatchObject({ ok: true, vendor });
    expect(detectMis(pages)).toMatchObject({ ok: true, vendor });
  });

  it.each<[string, unknown, string, string]>([
    ["Wonde, one student", { data: { upi: "x" } }, "wonde", "1.0"],
    [
      "Wonde, no students",
      { data: [], meta: { pagination: { more: false, next: null } } },
      "wonde",
      "1.0",
    ],
    [
      "Wonde, deletions",
      { data: [{ type: "student", id: "A1", mis_id: "1", deleted_at: {} }] },
      "wonde",
      "1.0",
    ],
    ["Xporter, 2018", { Students: [{ Id: "1", FSMEligible: 0 }] }, "xporter", "field list of 2018"],
    ["Xporter, 2022", { Students: [{ Id: "1", FsmEligible: 0 }] }, "xporter", "field list of 2022"],
    ["OneRoster 1.1", { users: [{ sourcedId: "1", role: "student" }] }, "oneroster", "1.1"],
    ["OneRoster 1.2", { user: { sourcedId: "1", roles: [] } }, "oneroster", "1.2"],
    ["OneRoster, either", { demographics: [{ sourcedId: "1" }] }, "oneroster", "1.1 or 1.2"],
    ["a student without a page", [{ upi: "x" }, { upi: "y" }], "wonde", "1.0"],
    [
      "the second page, after an error",
      [{ error: "x" }, { Students: [] }],
      "xporter",
      "field list of 2018",
    ],
  ])("%s", (_, page, vendor, version) => {
    expect(detectMis(page)).toMatchObject({ ok: true, vendor, version });
  });
});

describe("a page is not recognised:", () => {
  it.each<[string, unknown, string, RegExp]>([
    [
      "an error of Xporter",
      { Message: null, ExceptionType: null, ExceptionMessage: "x" },
      "error-body",
      /fetch it again/,
    ],
    ["another error", { error: "invalid_token" }, "error-body", /fetch it again/],
    ["another object", { people: [] }, "unknown-shape", /none of Xporter on Demand, /],
    ["data of something else", { data: [{ colour: "red" }] }, "unknown-shape", /CSV/],
    ["text", '{"data":[]}', "nothing-there", /Parse the JSON/],
    ["null", null, "nothing-there", /no object/],
    ["an empty array", [], "nothing-there", /no object/],
    ["numbers", [1, 2], "nothing-there", /no object/],
  ])("%s", (_, page, reason, hint) => {
    expect(detectMis(page)).toEqual({ ok: false, reason, hint: expect.stringMatching(hint) });
  });
});
