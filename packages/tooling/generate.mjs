// Writes everything that is generated, from the source as it is: no build is needed, none is read.
// With --check nothing is written, and the exit code is 1 when a file is not current.
import { parseArgs } from "node:util";
import { catalogue } from "./generate/catalogue.mjs";
import { digests } from "./generate/digests.mjs";
import { coreExports } from "./generate/exports.mjs";
import { formatted, staleFiles, writeFiles } from "./generate/files.mjs";
import { issuesPage } from "./generate/issues-page.mjs";
import { learnerColumns } from "./generate/learner-columns.mjs";
import { measuresPage } from "./generate/measures-page.mjs";
import { misFields } from "./generate/mis-fields.mjs";
import { rubricDocs } from "./generate/rubric-docs.mjs";
import { schemas } from "./generate/schemas.mjs";
import { root } from "./generate/source.mjs";
import { versions } from "./generate/versions.mjs";

const { check = false } = parseArgs({ options: { check: { type: "boolean" } } }).values;

// In this order: what is generated later may rest on what was written before.
const generators = [
  versions,
  digests,
  catalogue,
  coreExports,
  schemas,
  rubricDocs,
  measuresPage,
  misFields,
  learnerColumns,
  issuesPage,
];

let [all, stale] = [0, 0];
for (const generator of generators) {
  const files = formatted(await generator(), root);
  const paths = staleFiles(files, root);
  all += files.size;
  stale += paths.length;
  if (!check) writeFiles(files, paths, root);
  for (const path of paths) {
    process.stderr.write(check ? `${path} is not current: npm run generate\n` : `${path}\n`);
  }
}
process.stdout.write(`${all} files, ${stale} ${check ? "not current" : "written or removed"}\n`);
process.exitCode = check && stale > 0 ? 1 : 0;
