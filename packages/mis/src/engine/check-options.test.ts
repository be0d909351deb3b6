import { InputError } from "@career-benchmarks/core";
import { describe, expect, it } from "vitest";
import type { ReadMisOptions } from "../mis-records.js";
import { wondeShape } from "../wonde/wonde-shape.js";
import { checkOptions } from "./check-options.js";

const key = "a made-up secret key";

/** Gives what is wrong, as codes and places. */
function wrong(options: unknown): readonly string[] {
  try {
    checkOptions(options as ReadMisOptions, wondeShape);
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.issues.map(({ code, path }) => `${code} at ${path}`);
  }
}

describe("options", () => {
  it.each<[string, unknown]>([
    ["a key", { asAt: "2025-07-31", key }],
    ["identifiers kept", { asAt: "2025-07-31", keepIds: true }],
    [
      "everything",
      {
        asAt: "2024-02-29",
        key,
        keepIds: false,
        identifier: "upn",
        keepSensitiveCodes: true,
        notPermitted: ["sex"],
        metadata: { upn: "UPN" },
      },
    ],
  ])("with %s are taken", (_, options) => {
    expect(wrong(options)).toEqual([]);
  });

  it.each<[string, unknown, readonly string[]]>([
    ["no options at all", undefined, ["option-invalid at options"]],
    ["neither a key nor identifiers kept", { asAt: "2025-07-31" }, ["key-missing at key"]],
    ["a short key", { asAt: "2025-07-31", key: "short" }, ["key-too-short at key"]],
    ["no day", { key }, ["as-at-invalid at asAt"]],
    ["a day that is none", { asAt: "2025-02-29", key }, ["as-at-invalid at asAt"]],
    ["a day and time", { asAt: "2025-07-31T00:00:00Z", key }, ["as-at-invalid at asAt"]],
    [
      "an option that is none",
      { asAt: "2025-07-31", key, keepids: true },
      ["option-unknown at options"],
    ],
    [
      "an identifier that is none",
      { asAt: "2025-07-31", key, identifier: "name" },
      ["identifier-not-offered at identifier"],
    ],
    [
      "a field that is none",
      { asAt: "2025-07-31", key, notPermitted: ["surname"] },
      ["option-invalid at notPermitted"],
    ],
    [
      "metadata that is none",
      { asAt: "2025-07-31", key, metadata: { surname: "x" } },
      ["option-invalid at metadata"],
    ],
    [
      "text for true",
      { asAt: "2025-07-31", keepIds: "yes" },
      ["key-missing at key", "option-invalid at keepIds"],
    ],
    ["several things at once", {}, ["as-at-invalid at asAt", "key-missing at key"]],
  ])("with %s are refused", (_, options, expected) => {
    expect(wrong(options)).toEqual(expected);
  });
});

it("says what to do without a key", () => {
  expect(() => checkOptions({ asAt: "2025-07-31" }, wondeShape)).toThrow(/`key`.*`keepIds: true`/);
});
