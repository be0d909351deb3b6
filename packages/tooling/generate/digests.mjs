import { readFileSync } from "node:fs";
import { coreData } from "./core-data.mjs";
import { root } from "./source.mjs";

const listFile = "packages/core/src/digest/published-digests.ts";
const head = "/** Written by `npm run generate`";

/** The digest of every rubric and interpretation beside it, and the list of published digests. */
export async function digests() {
  const data = await coreData();
  const [rubrics, interpretations] = [data.rubrics, data.interpretations].map((entries) =>
    entries.map((entry) => ({ ...entry.data, digest: data.digestOf(entry.data) })),
  );
  const beside = [...data.rubrics, ...data.interpretations].map(({ folder, data: { id } }) => {
    const { digest } = [...rubrics, ...interpretations].find((each) => each.id === id);
    const text = `${head}; a test recomputes it. */\nexport const digest = "${digest}";\n`;
    return [`packages/core/src/${folder}/digest.ts`, text];
  });
  const published = publishedDigests();
  for (const [key, digest] of currentDigests(data.core, rubrics, interpretations)) {
    if ((published.get(key) ?? digest) !== digest) {
      throw new Error(
        `${key} is published with other content: give what you changed a new version`,
      );
    }
    published.set(key, digest);
  }
  const lines = [...published.keys()].sort().map((key) => `"${key}": "${published.get(key)}",`);
  const list = `${head}, which adds what is new; an entry is never changed. */
export const publishedDigests: Readonly<Record<string, string>> = {
${lines.join("\n")}
};
`;
  return new Map([...beside, [listFile, list]]);
}

/** The digests that are in the list already. */
function publishedDigests() {
  const text = readFileSync(new URL(listFile, root), "utf8");
  const entries = text.matchAll(/^ {2}"([^"]+)":\s+"([0-9a-f]{64})",$/gm);
  return new Map([...entries].map(([, key, digest]) => [key, digest]));
}

/** The digests of all rubrics and interpretations, and of each rubric through all that go together. */
function currentDigests({ safeInterpret }, rubrics, interpretations) {
  const key = (names) => names.map(({ id, version }) => `${id} ${version}`).join("+");
  const plain = [...rubrics, ...interpretations].map((each) => [key([each]), each.digest]);
  const interpreted = rubrics.flatMap((rubric) =>
    subsets(interpretations)
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
