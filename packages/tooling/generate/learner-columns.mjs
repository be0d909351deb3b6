import { afterMark } from "./after-mark.mjs";
import { runSource } from "./source.mjs";

const path = "docs/learner-files.md";

/** The columns of each kind of file about learners, at the end of their page. */
export async function learnerColumns() {
  const { recordKinds, recordColumns } = await runSource(`
    export { recordKinds } from "./packages/evidence/src/index.ts";
    export { recordColumns } from "./packages/csv/src/records/record-kind.ts";
  `);
  const tables = recordKinds.map((kind) => {
    const rows = Object.entries(recordColumns[kind]).map(([name, column]) => rowOf(name, column));
    const head = ["| column | says | may hold |", "|---|---|---|"];
    return `\n## ${kind}\n\n${[...head, ...rows].join("\n")}\n`;
  });
  return new Map([[path, afterMark(path, tables.join(""))]]);
}

function rowOf(name, { says, expected, values, required }) {
  const named = values?.some(({ value, label }) => label !== value.replaceAll("-", " "));
  const held = named ? values.map(({ value, label }) => `\`${value}\` (${label})`) : undefined;
  return `| \`${name}\` | ${says}${required ? "; **needed**" : ""} | ${held?.join(", ") ?? expected} |`;
}
