import { coreData } from "./core-data.mjs";

const folder = "packages/core/src/catalogue";
const head = "// Written by `npm run generate` from the folders of rubrics and interpretations.";

/** The catalogue of core, light and to be loaded, and the lists of everything at once. */
export async function catalogue() {
  const { rubrics, interpretations, digestOf } = await coreData();
  const entry = ({ folder, name, data }, fields) => {
    const light = fields.map((field) => [field, data[field]]);
    const lines = [...light, ["digest", digestOf(data)]].map(
      ([field, value]) => `${field}: ${JSON.stringify(value)},`,
    );
    return `{ ${lines.join(" ")} load: async () => (await import("../${folder}/index.js")).${name} },`;
  };
  const list = (type, name, words, entries) => `${head}
import type { ${type} } from "./catalogue-entry.js";

/** ${words} */
export const ${name}: readonly ${type}[] = [
${entries.join("\n")}
];
`;
  const rubricFields = ["id", "title", "edition", "setting", "version"];
  const interpretationFields = ["id", "title", "rubrics", "version"];
  return new Map([
    [
      `${folder}/rubric-entries.ts`,
      list(
        "RubricEntry",
        "rubricEntries",
        "The rubrics, in order of edition and setting.",
        rubrics.map((each) => entry(each, rubricFields)),
      ),
    ],
    [
      `${folder}/interpretation-entries.ts`,
      list(
        "InterpretationEntry",
        "interpretationEntries",
        "The interpretations, in order of id.",
        interpretations.map((each) => entry(each, interpretationFields)),
      ),
    ],
    ["packages/core/src/all/index.ts", allAtOnce(rubrics, interpretations)],
  ]);
}

function allAtOnce(rubrics, interpretations) {
  const imports = [...interpretations, ...rubrics].map(
    ({ folder, name }) => `import { ${name} } from "../${folder}/index.js";`,
  );
  const names = (entries) => entries.map(({ name }) => name).join(", ");
  return `${head}
${imports.sort((a, b) => (a.split('"')[1] < b.split('"')[1] ? -1 : 1)).join("\n")}
import type { Interpretation } from "../model/interpretation.js";
import type { Rubric } from "../model/rubric.js";

/**
 * Every rubric, for programs that need them all at once; a page loads them one by one from the catalogue.
 *
 * @example
 * import { rubrics } from "@career-benchmarks/core/all";
 *
 * rubrics[0]?.id; //=> "${rubrics[0].data.id}"
 */
export const rubrics: readonly Rubric[] = [${names(rubrics)}];

/**
 * Every interpretation, for programs that need them all at once.
 *
 * @example
 * import { interpretations } from "@career-benchmarks/core/all";
 *
 * interpretations[0]?.id; //=> "${interpretations[0].data.id}"
 */
export const interpretations: readonly Interpretation[] = [${names(interpretations)}];
`;
}
