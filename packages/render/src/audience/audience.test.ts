import fc from "fast-check";
import { expect, test } from "vitest";
import { rejects, withExclusions } from "../../test/entries.js";
import { gaps, interpreted } from "../../test/figure-entries.js";
import {
  describeInterpretation,
  describeResult,
  renderHtml,
  renderHtmlFragment,
  renderHtmlSite,
  renderMarkdown,
  renderText,
} from "../index.js";
import { publishExclusions } from "./published-exclusions.js";

test.each([
  ["large ones are shown", { medical: 4, other: 3 }, "medical 4, other 3"],
  ["small ones are summed up", { medical: 2, other: 1, "no-consent": 5 }, "no-consent 5, merged 3"],
  [
    "a small one takes the next smallest along",
    { medical: 2, other: 4, "no-consent": 9 },
    "no-consent 9, merged 6",
  ],
  ["a small sum takes the next one along", { medical: 1, other: 1, "no-consent": 9 }, "merged 11"],
  ["a small total is withheld", { medical: 2 }, "withheld"],
  ["so is one of several reasons", { medical: 1, other: 1 }, "withheld"],
])("%s", (_, learners, expected) => {
  expect(wordsOf(publishExclusions(groupsOf(learners), 3))).toBe(expected);
});

const reasons = ["plan-outcome", "best-interests", "medical", "no-consent", "other"] as const;

test("no number below the limit is shown, nobody is lost, and nothing merged is one reason", () => {
  const counts = fc.dictionary(fc.constantFrom(...reasons), fc.integer({ min: 1, max: 9 }), {
    minKeys: 1,
  });
  fc.assert(
    fc.property(counts, fc.integer({ min: 2, max: 6 }), (learners, least) => {
      const all = groupsOf(learners);
      const sum = all.reduce((total, each) => total + each.learners, 0);
      const published = publishExclusions(all, least);
      if (published.kind === "withheld") {
        expect(sum).toBeLessThan(least);
        return;
      }
      const { groups, merged } = published;
      for (const { learners } of groups) expect(learners).toBeGreaterThanOrEqual(least);
      if (merged > 0) {
        expect(merged).toBeGreaterThanOrEqual(least);
        expect(all.length - groups.length).toBeGreaterThan(1);
      }
      expect(groups.reduce((total, each) => total + each.learners, merged)).toBe(sum);
    }),
  );
});

function groupsOf(learners: Record<string, number>) {
  return Object.entries(learners).map(([reason, count]) => ({
    reason: reason as (typeof reasons)[number],
    learners: count,
  }));
}

function wordsOf(published: ReturnType<typeof publishExclusions>): string {
  if (published.kind === "withheld") return "withheld";
  const { groups, merged } = published;
  const shown = groups.map(({ reason, learners }) => `${reason} ${learners}`);
  return [...shown, ...(merged > 0 ? [`merged ${merged}`] : [])].join(", ");
}

const own = { ...withExclusions, gaps: { ...gaps, policy: { audience: "internal" as const } } };

/** Every way to write the reports of two institutions that leave learners out. */
function written(audience?: "internal" | "published"): readonly string[] {
  const options = audience === undefined ? {} : { audience };
  return [own, interpreted].flatMap((entry) => [
    renderHtml([entry], options),
    renderMarkdown([entry], options),
    renderText([entry], options),
    renderHtmlFragment(entry, options),
    ...renderHtmlSite([entry], options).map(({ html }) => html),
    JSON.stringify(describeResult(entry, options)),
    JSON.stringify(describeInterpretation(entry, options)),
  ]);
}

/** Small numbers of learners, counts behind answers, and what somebody wrote about learners. */
const private_ =
  /\b[12] learners? (?:for|in|because)|\d+ of \d+ learners|dual registered|agreed with the SENCO|\d exclusions? of|more learners?\b|published as \[/;

test("the institution itself sees who is left out and why", () => {
  const reports = written();
  expect(written("internal")).toEqual(reports);
  for (const words of [
    "2 learners for medical reasons",
    "17 of 22 learners",
    "dual registered",
    "agreed with the SENCO",
    "5 exclusions of learners",
    "published as [",
  ]) {
    expect(
      reports.some((report) => report.includes(words)),
      words,
    ).toBe(true);
  }
});

test("a published report tells that learners are left out, and gives no small number away", () => {
  for (const report of written("published")) expect(report.match(private_)).toBeNull();
  const [html = "", markdown = "", text = ""] = written("published");
  for (const report of [html, markdown, text]) {
    const words = report.replace(/\s+/g, " ");
    for (const part of [
      "Who is left out",
      "4 learners for reasons withheld to protect them",
      "Fewer than 3 learners",
      "Without exclusions:",
      "For publication",
    ]) {
      expect(words.includes(part), part).toBe(true);
    }
  }
});

test("a report with exact numbers says that it is for the institution only", () => {
  for (const report of written("internal").slice(0, 4)) {
    expect(report.replace(/\s+/g, " ")).toContain("For the institution only");
  }
  for (const report of written("published")) expect(report).not.toContain("institution only");
});

test("a publication says how many rows are missing, and neither where they stand nor what is in them", () => {
  const audience = "published" as const;
  const options = { rejects, audience };
  const pages = [
    renderHtml([own, interpreted], options),
    renderHtml([own], options),
    renderMarkdown([own, interpreted], options),
    renderText([own, interpreted], options),
    ...renderHtmlSite([own, interpreted], options).map(({ html }) => html),
  ];
  for (const page of pages) {
    expect(page).not.toMatch(/assessments\.csv|loads|000123|x-5|row 3|listed below|which and why/);
  }
  for (const page of pages.slice(0, 5)) expect(page).toMatch(/2 of [34] rows could not be scored/);
  const [first, ...others] = pages.map((page) => page.match(/"#[^"]+"/g) ?? []);
  expect([first, ...others].flat()).not.toContain('"#page_rejects"');
});

test("there is no other audience", () => {
  const audience = "everyone" as "internal";
  for (const write of [renderHtml, renderMarkdown, renderText]) {
    expect(() => write([own], { audience })).toThrow("internal or published");
  }
  expect(() => renderHtmlFragment(own, { audience })).toThrow(TypeError);
  expect(() => describeResult(own, { audience })).toThrow(TypeError);
  expect(() => describeInterpretation(own, { audience })).toThrow(TypeError);
});
