import { afterMark } from "./after-mark.mjs";
import { runSource } from "./source.mjs";

const path = "docs/mis.md";

/** The fields that are read of each school system, at the end of its page. */
export async function misFields() {
  const { misShapes } = await runSource(
    `export { misShapes } from "./packages/mis/src/detect/mis-shapes.ts";`,
  );
  const sections = misShapes
    .toSorted((a, b) => (a.title < b.title ? -1 : 1))
    .map(({ title, vendor, fields }) => {
      const heading = `### ${title.replace(/^a direct/, "Direct")} (\`${vendor}\`)`;
      const head = ["| field | needed for | need | note |", "|---|---|---|---|"];
      return `\n${[heading, "", ...head, ...fields.map(rowOf)].join("\n")}\n`;
    });
  return new Map([[path, afterMark(path, sections.join(""))]]);
}

function rowOf({ name, list, aliases = [], neededFor, need, note }) {
  const spellings = [name, ...aliases].map((each) => `\`${each}\``).join(" or ");
  const place = list === undefined ? "" : ` of \`${list}\``;
  const purpose =
    typeof neededFor === "string" ? neededFor : `identifier \`${neededFor.identifier}\``;
  return `| ${spellings}${place} | ${purpose} | ${need} | ${note ?? ""} |`;
}
