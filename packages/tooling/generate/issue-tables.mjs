import { runSource } from "./source.mjs";

/** Every table of issues: its package, what it is about, its file below the package's source, its name. */
const tables = [
  ["core", "Said in several places", "issue-tables/shared-issues", "sharedIssues"],
  ["core", "Assessments", "issue-tables/assessment-issues", "assessmentIssues"],
  ["core", "Rubrics", "issue-tables/rubric-issues", "rubricIssues"],
  ["core", "Interpretations", "issue-tables/interpretation-issues", "interpretationIssues"],
  ["core", "Evaluations over time", "issue-tables/evaluation-issues", "evaluationIssues"],
  ["core", "Many institutions and sites", "issue-tables/institution-issues", "institutionIssues"],
  ["core", "National figures", "issue-tables/national-issues", "nationalIssues"],
  ["core", "Catalogue", "issue-tables/catalogue-issues", "catalogueIssues"],
  ["evidence", "Cells", "issues/cell-issues", "cellIssues"],
  ["evidence", "Records", "issues/measure-issues", "measureIssues"],
  ["csv", "Files", "issues/file-issues", "fileIssues"],
  ["csv", "Rows", "issues/row-issues", "rowIssues"],
  ["csv", "Registers and groups", "issues/register-issues", "registerIssues"],
  ["mis", "School systems", "issues/mis-issues", "misIssues"],
  ["disclosure", "Policies and tables", "issues/disclosure-issues", "disclosureIssues"],
  ["cli", "Command line", "issues/cli-issues", "cliIssues"],
];

/**
 * Loads every table of issues from the source.
 *
 * @returns each table with its package and what it is about, and for each package the table of all
 */
export async function issueTables() {
  const files = tables.map(([name, , file]) => `./packages/${name}/src/${file}.ts`);
  const names = [...new Set(tables.map(([name]) => name))];
  const { parts, wholes } = await runSource(`
    ${files.map((file, index) => `import * as p${index} from "${file}";`).join("\n")}
    ${names.map((name) => `import * as ${name} from "./packages/${name}/src/issues/index.ts";`).join("\n")}
    export const parts = [${files.map((_, index) => `p${index}`).join()}];
    export const wholes = { ${names.join()} };
  `);
  return {
    tables: tables.map(([name, title, , exported], index) => ({
      name,
      title,
      table: parts[index][exported],
    })),
    wholes: Object.fromEntries(names.map((name) => [name, wholes[name][`${name}Issues`]])),
  };
}
