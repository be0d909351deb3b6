import { readdirSync } from "node:fs";
import { root, runSource } from "./source.mjs";

const editions = ["2014", "2025"];
const settings = ["school", "college", "training-provider"];

/**
 * Loads every rubric and interpretation of core from its folder, and what core makes of them.
 *
 * @returns each with its folder, the name that it is exported under, and its data; rubrics in order of
 *   edition and setting, interpretations in order of id
 */
export async function coreData() {
  const kinds = ["rubrics", "interpretations"];
  const folders = kinds.flatMap((kind) => foldersOf(kind).map((name) => `${kind}/${name}`));
  const { core, digest, modules } = await runSource(`
    ${folders.map((folder, index) => `import * as m${index} from "./packages/core/src/${folder}/index.ts";`).join("\n")}
    export * as core from "./packages/core/src/index.ts";
    export * as digest from "./packages/core/src/digest/index.ts";
    export const modules = [${folders.map((_, index) => `m${index}`).join()}];
  `);
  const entries = modules.map((module, index) => {
    const [[name, data]] = Object.entries(module);
    return { folder: folders[index], name, data };
  });
  const rank = ({ data: { edition, setting } }) =>
    editions.indexOf(edition) * settings.length + settings.indexOf(setting);
  return {
    core,
    digestOf: digest.digestOf,
    rubrics: entries.filter(({ data }) => data.benchmarks).sort((a, b) => rank(a) - rank(b)),
    interpretations: entries.filter(({ data }) => data.readings),
  };
}

function foldersOf(kind) {
  return readdirSync(new URL(`packages/core/src/${kind}`, root), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
