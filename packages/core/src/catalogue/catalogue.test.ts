import { describe, expect, it } from "vitest";
import { interpretations, rubrics } from "../all/index.js";
import { interpret } from "../interpretation/interpret.js";
import { alternativeProvision } from "../interpretations/alternative-provision/index.js";
import { sendInMainstream } from "../interpretations/send-in-mainstream/index.js";
import { InputError } from "../issues/input-error.js";
import { gatsby2014School } from "../rubrics/2014-school/index.js";
import { catalogue } from "./catalogue.js";
import { loadRubric, safeLoadRubric } from "./load-rubric.js";

const entries = [...catalogue.rubrics, ...catalogue.interpretations];

describe("the catalogue", () => {
  it("lists what there is, in the same order", () => {
    expect(catalogue.rubrics.map(({ id }) => id)).toEqual(rubrics.map(({ id }) => id));
    expect(catalogue.interpretations.map(({ id }) => id)).toEqual(
      interpretations.map(({ id }) => id),
    );
    expect(rubrics.length).toBeGreaterThan(1);
  });

  it.each(entries)("says of $id what the data says, and loads it", async ({ load, ...light }) => {
    const loaded = await load();
    expect(loaded).toMatchObject(light);
    expect([...rubrics, ...interpretations]).toContain(loaded);
  });

  it("is frozen", () => {
    expect(entries.filter((entry) => !Object.isFrozen(entry))).toEqual([]);
  });
});

describe("a rubric that is loaded by id", () => {
  it.each(rubrics)("is $id itself", async (rubric) => {
    expect(await loadRubric(rubric.id)).toBe(rubric);
  });

  it("is read through what its id names, in any order and case", async () => {
    const both = [alternativeProvision, sendInMainstream];
    const id = "Gatsby-2014-School+send-in-mainstream+ALTERNATIVE-PROVISION";
    expect(await loadRubric(id)).toEqual(interpret(gatsby2014School, both));
  });

  it.each([
    ["", ["rubric-unknown"]],
    ["gatsby-2025-shool", ["rubric-unknown"]],
    ["gatsby-2025-school~half-credit", ["variant-unknown"]],
    ["gatsby-2025-school+specialist", ["interpretation-unknown"]],
    [
      "gatsby-2015-school~half-credit~other+specialist",
      ["rubric-unknown", "variant-unknown", "variant-unknown", "interpretation-unknown"],
    ],
    ["gatsby-2025-college+alternative-provision", ["interpretation-not-for-rubric"]],
    ["toString", ["rubric-unknown"]],
  ])("is refused under %j with everything that is wrong", async (id, codes) => {
    const loaded = await safeLoadRubric(id);
    expect(loaded.ok ? [] : loaded.issues.map(({ code }) => code)).toEqual(codes);
    await expect(loadRubric(id)).rejects.toThrow(InputError);
  });

  it("says of a variant that there is none, and of a misspelt name which was probably meant", async () => {
    await expect(loadRubric("gatsby-2025-school~half-credit")).rejects.toThrow(
      'id: expected none: there are no variants, found "half-credit" [variant-unknown]',
    );
    await expect(loadRubric("gatsby-2025-school+specialist-settings")).rejects.toThrow(
      "Did you mean specialist-setting?",
    );
  });
});
