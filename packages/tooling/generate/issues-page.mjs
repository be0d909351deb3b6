import { issueTables } from "./issue-tables.mjs";

const severitiesOf = ({ severity }) => [severity].flat().join(", ");

/** The page that lists the code of every issue, with what it means and what to do. */
export async function issuesPage() {
  const { tables } = await issueTables();
  const names = [...new Set(tables.map(({ name }) => name))];
  const lines = [
    "# Issues",
    "",
    "Written by `npm run generate` from the tables that the types of the codes come from:",
    "`@career-benchmarks/core/issues`, and the same of each package.",
    "",
    "An **error** means that there is no result for what it is about, a **warning** stands beside the result,",
    "an **info** needs no action. Programs may rely on a code; its words may change. A code names a thing and",
    "what is wrong with it. Packages raise the codes of those that they build on as well: `schema` those of",
    "`core`, `csv` those of `core` and of cells.",
    "",
    ...names.flatMap((name) => [
      `## ${name}`,
      "",
      ...tables.filter((each) => each.name === name).flatMap(section),
    ]),
  ];
  return new Map([["docs/issues.md", lines.join("\n")]]);
}

function section({ title, table }) {
  const rows = Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    `### ${title}`,
    "",
    "| code | severity | what it means | what to do | since |",
    "| --- | --- | --- | --- | --- |",
    ...rows.map(([code, entry]) => {
      const { meaning, whatToDo, since, formerly = [] } = entry;
      const was = formerly.map((each) => `, formerly \`${each}\``).join("");
      return `| \`${code}\` | ${severitiesOf(entry)} | ${meaning} | ${whatToDo} | ${since}${was} |`;
    }),
    "",
  ];
}
