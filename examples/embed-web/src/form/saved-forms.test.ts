import { describe, expect, it } from "vitest";
import { emptyForm } from "./form.js";
import { nothingSaved, readSaved, type SavedForms, writeSaved } from "./saved-forms.js";

const form = {
  ...emptyForm("gatsby-2014-school"),
  interpretations: ["specialist-setting"],
  details: { institution: { name: "Example School", urn: "900001" }, asAt: "2025-07" },
  cohort: { size: "8", of: "9", reason: "one left" },
  profile: { yearGroups: [7, 8, "X"], stages: ["ks4"], middleSchool: true },
  drafts: {
    bm5_1_each_year: { kind: "share", count: "9", of: "", excluded: { medical: "1" } },
    bm1_1_lead: { kind: "level", level: "yes" },
  },
} as const;
const saved: SavedForms = {
  current: "gatsby-2014-school",
  forms: { "gatsby-2025-school": emptyForm("gatsby-2025-school"), "gatsby-2014-school": form },
  earlier: {
    name: "last year.json",
    assessment: { rubric: "gatsby-2014-school", profile: { yearGroups: [7] }, answers: {} },
  },
};

describe("readSaved", () => {
  it("reads what was written, unfinished answers included", () => {
    expect(readSaved(writeSaved(saved))).toEqual({ saved, lost: false });
  });

  it("begins anew where nothing was saved", () => {
    expect(readSaved(null)).toEqual({ saved: nothingSaved, lost: false });
  });

  it.each(["", "{", "null", "[]", '"text"', "{}", '{"formatVersion":2,"forms":{}}'])(
    "begins anew, and says so, where %j was saved",
    (text) => {
      expect(readSaved(text)).toEqual({ saved: nothingSaved, lost: true });
    },
  );

  it.each<[string, (value: Record<string, unknown>) => void]>([
    ["an unknown rubric", (value) => Object.assign(value["forms"] as object, { nothing: {} })],
    ["an unknown current rubric", (value) => Object.assign(value, { current: "nothing" })],
    [
      "a draft of no kind",
      (value) =>
        Object.assign(
          (value["forms"] as Record<string, { drafts: object }>)["gatsby-2014-school"]?.drafts ??
            {},
          {
            bm1_1_lead: { kind: "shout" },
          },
        ),
    ],
    [
      "an earlier assessment that is none",
      (value) => Object.assign(value, { earlier: { name: 1 } }),
    ],
  ])("leaves out %s and keeps the rest", (_, spoil) => {
    const value = JSON.parse(writeSaved(saved));
    spoil(value);
    const read = readSaved(JSON.stringify(value));
    expect(read.lost).toBe(true);
    expect(read.saved.forms["gatsby-2014-school"]?.drafts["bm5_1_each_year"]).toEqual(
      form.drafts.bm5_1_each_year,
    );
  });
});
