import { escapeMarkdown, link, list, table } from "./markdown.mjs";

const grades = ["published", "derived", "inferred", "unverified"];

/** Says that a page is not to be edited, and how it is made. */
export const generated =
  "<!-- Generated from the data of packages/core by `npm run generate`. Do not edit. -->";

/** Gives the ids of sources, as they are listed at the end of the page. */
export const sourcesOf = ({ source }) => escapeMarkdown(source.join(", "));

/** Gives a count and its share, cut off to a whole per cent. */
const shareOf = (count, of) => (of === 0 ? "0" : `${count} (${Math.floor((100 * count) / of)} %)`);

/** Counts kinds of sourced statements by grade, a row for each kind and one for all. */
export function gradeTable(kinds) {
  const rows = [...kinds, ["All", kinds.flatMap(([, statements]) => statements)]];
  return table(
    ["", "Number", ...grades],
    rows.map(([name, statements]) => [
      name,
      `${statements.length}`,
      ...grades.map((grade) =>
        shareOf(statements.filter((each) => each.grade === grade).length, statements.length),
      ),
    ]),
  );
}

/** Gives the share of each grade in one cell. */
export function gradeShares(statements) {
  return grades
    .map((grade) => [grade, statements.filter((each) => each.grade === grade).length])
    .filter(([, count]) => count > 0)
    .map(([grade, count]) => `${grade} ${shareOf(count, statements.length)}`)
    .join(", ");
}

/** Says what each grade means. */
export const gradeKey = (gradeWords) =>
  list(grades.map((grade) => `**${grade}**: ${escapeMarkdown(gradeWords[grade])}`));

/** Lists sources in the order of their ids, each with its link. */
export const sourceList = (sources) =>
  list(
    [...sources]
      .sort((one, other) => (one.id < other.id ? -1 : 1))
      .map(({ id, title, url }) => `**${escapeMarkdown(id)}**: ${link(title, url)}`),
  );
