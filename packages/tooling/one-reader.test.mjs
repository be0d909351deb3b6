import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const sources = ["csv", "mis", "cli", "evidence"]
  .flatMap((name) =>
    readdirSync(`${root}${name}/src`, { recursive: true }).map((path) => `${name}/src/${path}`),
  )
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts"))
  .filter((path) => !/\.test\.ts$|\/(?:laws|testing)\/|evidence\/src\/cells\//.test(path));

/** The name of a register's file holds a day; finding where it stands is not reading it. */
const finders = ["csv/src/register/date-of-register.ts"];

it.each([
  ["a date by its digits", /\\d\{4\}-?\\d|\\d\{1,2\}\)?\[?\\?[/.-]/],
  ["a date by the clock", /Date\.parse|new Date\(/],
  ["yes and no", /["'](?:true|yes)["'],?\s*["'](?:false|no|y|t)["']/],
  ["codes of missing values", /["'](?:n\/a|not known|supp)["']/],
])("nothing but the cells of evidence reads %s", (_, pattern) => {
  expect(sources.length).toBeGreaterThan(200);
  const found = sources.filter((path) => pattern.test(readFileSync(root + path, "utf8")));
  expect(found.filter((path) => !finders.includes(path))).toEqual([]);
});
