import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { mixed, rejects, several } from "../../test/entries.js";
import { gaps, interpreted, many, twoEditions } from "../../test/figure-entries.js";
import { renderHtml, renderHtmlSite } from "../index.js";

const pages = {
  "one report": renderHtml([mixed], { rejects }),
  several: renderHtml(several, { rejects }),
  nothing: renderHtml([], { rejects }),
  "one institution": renderHtml(twoEditions),
  "one with groups of learners": renderHtml([{ ...mixed, gaps }]),
  "an interpreted one": renderHtml([interpreted]),
  index: renderHtmlSite(several)[0]?.html ?? "",
  "the group of the site": renderHtmlSite(several)[1]?.html ?? "",
  "the method of the site": renderHtmlSite(several)[2]?.html ?? "",
  "a page of the site": renderHtmlSite(several)[3]?.html ?? "",
  "an easy-read page": renderHtmlSite(several).at(-1)?.html ?? "",
  "a group of many": renderHtmlSite(many(150))[1]?.html ?? "",
  "an overview of many": renderHtml(many(501)),
};

const policyOf = (html: string) =>
  /<meta http-equiv="Content-Security-Policy" content="([^"]*)"\/?>/.exec(html)?.[1] ?? "";

const digest = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

test.each(Object.entries(pages))("%s needs nothing from anywhere else", (_, html) => {
  const policy = policyOf(html);
  expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^';]*'; base-uri 'none'; /);
  expect(policy).not.toContain("unsafe");
  const [, style = ""] = /<style>([^<]*)<\/style>/.exec(html) ?? [];
  expect(policy).toContain(`style-src ${digest(style)}`);
  expect(html).not.toMatch(/<script|<link|<img|@import|url\((?!#)| on\w+="| style="/);
});

test("a page that is to be sortable has one script, which its policy names", () => {
  for (const html of [
    renderHtml(several, { sortable: true }),
    renderHtmlSite(several, { sortable: true })[0]?.html ?? "",
  ]) {
    const scripts = [...html.matchAll(/<script>([^<]*)<\/script>/g)].map(
      ([, script = ""]) => script,
    );
    expect(scripts).toHaveLength(1);
    expect(policyOf(html)).toContain(`script-src ${digest(scripts[0] ?? "")};`);
    expect(html).toContain('<table class="overview" data-sortable');
    expect(html).not.toMatch(/<link|<img|@import|url\((?!#)| on\w+="| style="|<button/);
  }
});

test("several evaluations of one institution are the report of the latest, with its progress", () => {
  const html = renderHtml([...twoEditions].reverse());
  expect(html).toContain('<p class="date">As at July 2026</p>');
  expect(html).toContain("Progress over time");
  expect(html.match(/<details id=/g)).toHaveLength(3);
  const dates = [...html.matchAll(/<summary><h3>([^<]*)</g)].map(([, date]) => date);
  expect(dates).toEqual(["As at November 2022", "As at July 2019", "As at July 2018"]);
});

test("the latest evaluation of each of several institutions shows its progress", () => {
  const html = renderHtml([mixed, ...twoEditions]);
  expect(html.match(/<h4>Progress over time/g)).toHaveLength(1);
  const pages = renderHtmlSite([mixed, ...twoEditions]).map(({ html }) => html);
  expect(pages.filter((page) => page.includes("Progress over time"))).toHaveLength(1);
});

test("the same result twice is still one institution, and no id stands twice", () => {
  const html = renderHtml([mixed, mixed, mixed]);
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(Object.entries(pages))("%s has one first heading, and none is skipped", (_, html) => {
  const levels = [...html.matchAll(/<h(\d)[ >]/g)].map(([, level]) => Number(level));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(levels[0]).toBe(1);
  for (const [index, level] of levels.entries()) {
    expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  }
});

test.each(Object.entries(pages))("%s repeats no id, and its links lead somewhere", (_, html) => {
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const wanted = [...html.matchAll(/(?:href="#|url\(#)([^")]*)/g)].map(([, id]) => id);
  const named = [...html.matchAll(/aria-labelledby="([^"]*)"/g)].flatMap(([, all]) =>
    all?.split(" "),
  );
  for (const id of [...wanted, ...named]) expect(ids).toContain(id);
});

test.each(Object.entries(pages))(
  "every table of %s has a caption and scoped headers",
  (_, html) => {
    const tables = html.match(/<table.*?<\/table>/gs) ?? [];
    for (const table of tables) {
      expect(table).toMatch(/^<table[^>]*><caption/);
      expect(table).not.toMatch(/<th(?! scope=)[ >]/);
      expect(table).not.toMatch(/<t[dh][^>]*><\/t/);
    }
  },
);

test("a site has an overview that links to a page for each result, and each links back", () => {
  const [index, ...others] = renderHtmlSite(several, { title: "Our schools" });
  expect(index?.path).toBe("index.html");
  expect(index?.html).toContain("<h1>Our schools</h1>");
  const links = [...(index?.html ?? "").matchAll(/href="(institutions\/[^"]*)"/g)];
  const reports = others.filter(({ path }) => path.startsWith("institutions/"));
  expect(links.map(([, path]) => path)).toEqual(reports.map(({ path }) => path));
  const paths = new Set(others.map(({ path }) => path));
  for (const { path, html } of reports) {
    expect(html).toContain('href="../index.html"');
    const easy = path.replace("institutions/", "easy-read/");
    expect(html).toContain(`href="../${easy}"`);
    expect(paths.has(easy)).toBe(true);
  }
  for (const [, path] of (index?.html ?? "").matchAll(/href="([a-z-]+\.html)"/g)) {
    expect(paths.has(path ?? "")).toBe(true);
  }
  expect(paths.size).toBe(2 + 2 * several.length);
});

test("rejected rows are announced on a report and on an overview", () => {
  expect(pages["one report"]).toContain("2 of 3 rows could not be scored");
  expect(pages.several).toContain("2 of 8 rows could not be scored");
  expect(pages.nothing).toContain("2 of 2 rows could not be scored");
});

test("tables of many rows are folded in parts, and none is lost", () => {
  for (const html of [pages["a group of many"], pages["an overview of many"]]) {
    const names = [...html.matchAll(/<th scope="row"[^>]*>(?:<a [^>]*>)?(School \d+)/g)].map(
      ([, name]) => name,
    );
    expect(new Set(names).size).toBe(html === pages["a group of many"] ? 150 : 501);
    const [first] = html.split("<details");
    expect(first?.length).toBeLessThan(60_000);
  }
  expect(pages["an overview of many"]).toContain("left out of a page of so many results");
});

test("an institution takes less than 30 kB of a page of many", () => {
  const size = (entries: typeof several) => new TextEncoder().encode(renderHtml(entries)).length;
  for (const entry of several) {
    expect(size([entry, entry, entry]) - size([entry, entry])).toBeLessThan(30 * 1024);
  }
});
