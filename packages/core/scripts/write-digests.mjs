// Writes the digest of every rubric and interpretation beside it, and adds what is new to the list of
// published digests. Run after a build; build again afterwards.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const root = new URL("../", import.meta.url);
const { digestOf } = await import(new URL("dist/digest.js", root).href);
const { safeInterpret } = await import(new URL("dist/index.js", root).href);
const head = "/** Written by `npm run digests -w @career-benchmarks/core`";

const rubrics = await load("rubrics", (value) => Array.isArray(value?.benchmarks));
const interpretations = await load("interpretations", (value) => Array.isArray(value?.readings));

for (const { folder, data } of [...rubrics, ...interpretations]) {
  const text = `${head}; a test recomputes it. */\nexport const digest = "${data.digest}";\n`;
  writeFileSync(new URL(`src/${folder}/digest.ts`, root), text);
}

const listFile = new URL("src/digest/published-digests.ts", root);
const published = new Map(
  [...readFileSync(listFile, "utf8").matchAll(/^ {2}"([^"]+)":\s+"([0-9a-f]{64})",$/gm)].map(
    ([, key, digest]) => [key, digest],
  ),
);
for (const [key, digest] of currentDigests()) {
  if ((published.get(key) ?? digest) !== digest) {
    throw new Error(`${key} is published with other content: give what you changed a new version`);
  }
  published.set(key, digest);
}
const lines = [...published.keys()].sort().map((key) => {
  const line = `  "${key}": "${published.get(key)}",\n`;
  return line.length > 101 ? line.replace(": ", ":\n    ") : line;
});
writeFileSync(
  listFile,
  `${head}, which adds what is new; an entry is never changed. */
export const publishedDigests: Readonly<Record<string, string>> = {
${lines.join("")}};
`,
);

/** The digests of all rubrics and interpretations, and of each rubric through all that go together. */
function currentDigests() {
  const key = (names) => names.map(({ id, version }) => `${id} ${version}`).join("+");
  const plain = [...rubrics, ...interpretations].map(({ data }) => [key([data]), data.digest]);
  const interpreted = rubrics.flatMap(({ data: rubric }) =>
    subsets(interpretations.map(({ data }) => data))
      .filter((some) => some.length > 0)
      .flatMap((some) => {
        const read = safeInterpret(rubric, some);
        return read.ok ? [[key([rubric, ...some]), read.rubric.resolvedDigest]] : [];
      }),
  );
  return [...plain, ...interpreted];
}

/** Every selection of a list, in its order. */
function subsets([first, ...others]) {
  if (first === undefined) return [[]];
  const rest = subsets(others);
  return [...rest, ...rest.map((some) => [first, ...some])];
}

/** The data of every folder of a kind, in order of id, with the digest that it should have. */
async function load(kind, isData) {
  const entries = readdirSync(new URL(`src/${kind}`, root), { withFileTypes: true });
  const loaded = entries
    .filter((entry) => entry.isDirectory())
    .map(async ({ name }) => {
      const built = await import(new URL(`dist/${kind}/${name}.js`, root).href);
      const data = Object.values(built).find(isData);
      return { folder: `${kind}/${name}`, data: { ...data, digest: digestOf(data) } };
    });
  return (await Promise.all(loaded)).sort((a, b) => (a.data.id < b.data.id ? -1 : 1));
}
