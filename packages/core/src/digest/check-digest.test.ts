import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import { describe, expect, it } from "vitest";
import { interpretations, rubrics } from "../all/index.js";
import { safeDefineRubric } from "../define/define-rubric.js";
import { interpret, safeInterpret } from "../interpretation/interpret.js";
import type { Interpretation } from "../model/interpretation.js";
import type { Rubric } from "../model/rubric.js";
import { scoreAssessment } from "../score/score-assessment.js";
import { changeAt, pathsIn } from "../testing/change-at.js";
import { full } from "../testing/full-rubric.js";
import { makeRubric } from "../testing/make-rubric.js";
import { withWording } from "../wording/with-wording.js";
import { checkDigest } from "./check-digest.js";
import { checkResultDigests } from "./check-result-digests.js";
import { digestOf } from "./digest-of.js";
import { publishedDigests } from "./published-digests.js";

const interpreted = rubrics.flatMap((rubric) =>
  interpretations.flatMap((each) => {
    const read = safeInterpret(rubric, [each]);
    return read.ok ? [read.rubric] : [];
  }),
);

/** Every value that is not itself made of values, by its path, with the digests left out. */
const leavesOf = (data: object) =>
  pathsIn(data).filter((path) => !/igest$/.test(path) && typeof valueAt(data, path) !== "object");

const seen = (data: unknown) =>
  checkDigest(data as Rubric).map(({ code, path }) => `${code} ${path}`);

/** Changes the leaves of a document one at a time; gives those whose change nobody notices. */
const unnoticed = (data: Rubric | Interpretation) =>
  leavesOf(data).filter((path) => {
    const value = valueAt(data, path);
    const changed =
      typeof value === "number" ? value + 1 : typeof value === "boolean" ? !value : `${value}!`;
    // Under an id of their own these are other rules, as they should be.
    if (path === "id") return false;
    return seen(changeAt(data, path, changed)).length === 0;
  });

describe("the list of published digests", () => {
  it.each([...rubrics, ...interpretations])("has what $id says, in its version", (rules) => {
    const key = `${rules.id} ${rules.version}`;
    expect(
      publishedDigests[key],
      `The content of ${key} has changed. Give it a new version, then run npm run generate; an entry of the list is never changed.`,
    ).toBe(digestOf(rules));
    expect(rules.digest).toBe(digestOf(rules));
    const { digest, ...content } = rules;
    const independent = createHash("sha256")
      .update(`${canonicalize(content)}`, "utf8")
      .digest("hex");
    expect(digest).toBe(independent);
  });

  it("is held against this copy: an entry may be added, never changed or taken out", () => {
    expect(publishedDigests).toMatchObject({
      "alternative-provision 1.0.0":
        "e1505d27930dda4cb61d4b5f6aabf7ee80e83c47b0508478c707e76ffe3aebdd",
      "gatsby-2014-college 1.0.0":
        "f143c74d2ef7c54da6e999e5c6d355149f3d8356303a507ec2859f7014c0f8e9",
      "gatsby-2014-school 1.0.0":
        "938666406203a850eeea260c6ae2d2d5bde6f81dc2cc652f1b16341022e673f6",
      "gatsby-2025-college 1.0.0":
        "a3c21e864798c05098790565733693b5b0d08b9af3aa4974139320e9f37da3b6",
      "gatsby-2025-school 1.0.0":
        "b0182765e5d10b362563d36fd5418ae3eea15637bc6b175b12f838e464bf5d78",
      "gatsby-2025-training-provider 1.0.0":
        "d82f00635addae59e6233b623ea2c48fcc0f31f2d3a254f0465ca9ac5c9242c6",
      "send-in-mainstream 1.0.0":
        "f4f5f498953356482e00ca04d9524d5a9ddd9facd74f9b05acd4f277d2079a26",
      "specialist-setting 1.0.0":
        "6a02ba2367efa85f31a55f6979cf3da635dfed38e1cd94b55525e75f7c657ba0",
    });
  });

  it("has every rubric as each interpretation reads it", () => {
    expect(interpreted.length).toBeGreaterThan(0);
    for (const rubric of interpreted) {
      expect([rubric.id, ...seen(rubric)]).toEqual([rubric.id]);
      expect(Object.values(publishedDigests)).toContain(rubric.resolvedDigest);
    }
  });
});

describe.each([...rubrics, ...interpretations])("$id", (rules) => {
  it("is what it says, with and without its digest, read from JSON, and in the words of others", () => {
    const { digest: _digest, ...undigested } = rules;
    const copies = [rules, undigested, JSON.parse(JSON.stringify(rules))];
    if ("benchmarks" in rules) copies.push(withWording(rules, { "1.1": "Licensed." }, "Us"));
    for (const copy of copies) expect(seen(copy)).toEqual([]);
  });

  it("is refused with any value changed, whatever digest it gives", () => {
    expect(leavesOf(rules).length).toBeGreaterThan(5);
    expect(unnoticed(rules)).toEqual([]);
    const tenth = process.env["FULL"] ? 1 : 10;
    const some = leavesOf(rules).filter((_, index) => index % tenth === 0);
    for (const path of some.filter((each) => each !== "id")) {
      const changed = changeAt(rules, path, "other") as Rubric;
      expect(seen({ ...changed, digest: digestOf(changed) })).toHaveLength(1);
      expect(seen(changeAt(changed, "digest", undefined))).toHaveLength(1);
    }
  });
});

describe.each(interpreted)("$id", (rubric) => {
  it("is refused with any value changed, whatever digest it gives", () => {
    const tenth = process.env["FULL"] ? 1 : 10;
    expect(leavesOf(rubric).length).toBeGreaterThan(500);
    const paths = leavesOf(rubric).filter((_, index) => index % tenth === 3);
    for (const path of paths) {
      const changed = changeAt(rubric, path, "other") as Rubric;
      expect([path, ...seen(changed)]).toHaveLength(2);
      expect([path, ...seen({ ...changed, resolvedDigest: digestOf(changed) })]).toHaveLength(2);
    }
  });
});

const [base] = rubrics;
if (!base) throw new Error("There are no rubrics");
const note = { target: "1.1", note: "Mind this.", source: ["O"], grade: "inferred" } as const;
const ours: Interpretation = {
  id: "our-setting",
  version: "1.0.0",
  title: "Our setting",
  summary: "For our own school.",
  rubrics: [base.id],
  readings: [note],
  sources: [{ id: "O", title: "Our careers policy" }],
};
const special = interpreted.find(({ id }) => id.endsWith("+specialist-setting"));
if (!special) throw new Error("There is no specialist setting");

describe("what is said of a mismatch", () => {
  it.each<readonly [string, unknown]>([
    ["digest-mismatch id", changeAt(base, "textLicence", "Ours.")],
    ["digest-mismatch digest", { ...base, digest: "0".repeat(64) }],
    ["digest-mismatch version", { ...base, version: "1.0.99" }],
    ["digest-mismatch interpretations", { ...base, interpretations: [{ ...ours }] }],
    ["digest-mismatch interpretations", { ...special, interpretations: [] }],
    ["digest-mismatch id", changeAt(special, "textLicence", "Ours.")],
    ["digest-mismatch digest", { ...special, digest: "0".repeat(64) }],
    ["digest-mismatch resolvedDigest", { ...special, resolvedDigest: "0".repeat(64) }],
    [
      "digest-mismatch interpretations[0].version",
      changeAt(special, "interpretations[0].version", "7.0.0"),
    ],
    ["digest-mismatch digest", { ...interpret(base, [ours]), digest: "0".repeat(64) }],
    ["digest-mismatch resolvedDigest", { ...interpret(base, [ours]), title: "Otherwise" }],
    ["digest-mismatch version", { ...interpret(base, [ours]), version: "1.0.99" }],
  ])("%s", (line, data) => {
    expect(seen(data)).toContain(line);
  });

  it("names the field to change, and what to change it to", () => {
    const [issue] = checkDigest({ ...base, title: "Ours" });
    expect(issue?.hint).toBe(
      "Rules of your own need an id of their own: change the field id, and leave digest and resolvedDigest out.",
    );
    expect(issue?.expected).toContain(`${base.id} 1.0.0, SHA-256 ${base.digest}`);
  });
});

describe("rules of one's own", () => {
  const own = makeRubric([[{ id: "lead", scale: "yes-no" }]]);

  it("need no digest, and are held to one that they give", () => {
    expect(seen(own)).toEqual([]);
    expect(seen(full)).toEqual([]);
    expect(seen({ ...own, digest: digestOf(own) })).toEqual([]);
    expect(seen({ ...own, digest: digestOf(own), title: "New" })).toEqual([
      "digest-mismatch digest",
    ]);
    expect(seen(ours)).toEqual([]);
    expect(seen(interpret(base, [ours]))).toEqual([]);
  });
});

it("what is frozen is digested once, and what may change every time", () => {
  let reads = 0;
  const counted = (rubric: Rubric) =>
    new Proxy(rubric, {
      ownKeys: (target) => {
        reads += 1;
        return Reflect.ownKeys(target);
      },
    });
  const frozen = counted(base);
  checkDigest(frozen);
  const once = reads;
  checkDigest(frozen);
  expect([once > 0, reads]).toEqual([true, once]);
  const changing = { ...base };
  expect(seen(changing)).toEqual([]);
  Object.assign(changing, { title: "Changed" });
  expect(seen(changing)).toEqual(["digest-mismatch id"]);
});

describe("a rubric that is defined", () => {
  it("is checked where it comes in", () => {
    const defined = safeDefineRubric({ ...base, title: "Ours" });
    expect(defined.ok ? [] : defined.issues.map(({ code }) => code)).toEqual(["digest-mismatch"]);
  });
});

describe("a stored result", () => {
  const assessment = {
    profile: { yearGroups: [10, 11] },
    cohort: { size: 3, of: 3 },
    answers: {},
  } as const;
  const paths = (result: Parameters<typeof checkResultDigests>[0]) =>
    checkResultDigests(result).map(({ code, path }) => `${code} ${path}`);
  const other = "0".repeat(64);

  it.each([...rubrics, ...interpreted])("of $id names what is published", (rubric) => {
    const result = scoreAssessment(rubric, assessment);
    expect(result.rubric.resolvedDigest).toBe(rubric.resolvedDigest);
    expect(paths(result)).toEqual([]);
    expect(paths({ ...result, rubric: { ...result.rubric, digest: other } })).toEqual([
      "digest-mismatch rubric.digest",
    ]);
  });

  it("is refused for another digest of an interpretation, or of what became of the rubric", () => {
    const result = scoreAssessment(special, assessment);
    const [first] = result.interpretations;
    expect(first?.digest).toHaveLength(64);
    const interpretations = first ? [{ ...first, digest: other }] : [];
    expect(paths({ ...result, interpretations })).toEqual([
      "digest-mismatch interpretations[0].digest",
    ]);
    const rubric = { ...result.rubric, resolvedDigest: other };
    expect(paths({ ...result, rubric })).toEqual(["digest-mismatch rubric.resolvedDigest"]);
  });

  it("of rules of one's own, of a later version or without digests is taken", () => {
    const result = scoreAssessment(base, assessment);
    const rubric = { ...result.rubric, digest: other };
    expect(paths({ ...result, rubric: { ...rubric, id: "our-rubric" } })).toEqual([]);
    expect(paths({ ...result, rubric: { ...rubric, version: "9.0.0" } })).toEqual([]);
    expect(paths({ ...result, rubric: { id: base.id, version: base.version } })).toEqual([]);
  });
});

function valueAt(data: object, path: string): unknown {
  const keys = path.split(/[.[\]]+/).filter(Boolean);
  return keys.reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], data);
}
