import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The arrows of the design: what each package may import of its siblings. */
const arrows = {
  core: [],
  schema: ["core"],
  evidence: ["core"],
  disclosure: [],
  csv: ["core", "evidence"],
  mis: ["core", "evidence"],
  render: ["core", "disclosure"],
  cli: ["core", "csv", "disclosure", "evidence", "mis", "render"],
};
const packages = Object.keys(arrows);

/** Lints imports, each in a file of its own inside a package; gives those that the linter refuses. */
function refusedImports(name, specifiers, statement = (specifier) => `import "${specifier}";`) {
  const folder = mkdtempSync(`${root}packages/${name}/src/boundary-`);
  try {
    for (const [index, specifier] of specifiers.entries()) {
      writeFileSync(`${folder}/probe-${index}.ts`, `${statement(specifier)}\n`);
    }
    const biome = `${root}node_modules/.bin/biome`;
    const lint = spawnSync(biome, ["lint", "--reporter=github", folder], {
      cwd: root,
      encoding: "utf8",
      shell: process.platform === "win32",
    });
    const refusals = lint.stdout.split("\n").filter((line) => line.includes("noRestrictedImports"));
    return specifiers.filter((_, index) =>
      refusals.some((line) => line.includes(`probe-${index}.ts`)),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("package boundaries", () => {
  it.each(packages)("%s may import just what the design allows", (name) => {
    const siblings = packages.filter((other) => other !== name);
    const refused = siblings.filter((other) => !arrows[name].includes(other));
    const scoped = (names) => names.map((other) => `@career-benchmarks/${other}`);
    expect(refusedImports(name, scoped(siblings))).toEqual(scoped(refused));
  });

  it("core may import nothing at all", () => {
    const specifiers = ["papaparse", "node:fs", "@career-benchmarks/core", "./own-file.js"];
    expect(refusedImports("core", specifiers)).toEqual(specifiers.slice(0, 3));
  });

  it.each(["csv", "disclosure", "evidence", "mis", "render", "schema"])(
    "%s imports nothing that a browser has not",
    (name) => {
      expect(refusedImports(name, ["node:fs", "./own-file.js"])).toEqual(["node:fs"]);
    },
  );

  it("schema imports zod without its languages", () => {
    const forms = ["{ z }", "z", "* as z", "type * as z"];
    const refused = refusedImports(
      "schema",
      forms,
      (form) => `export { x };\nimport ${form} from "zod";`,
    );
    expect(refused).toEqual(forms.slice(0, 2));
  });

  it.each(packages)("%s declares just the siblings that it may import", (name) => {
    const { dependencies = {} } = JSON.parse(
      readFileSync(`${root}packages/${name}/package.json`, "utf8"),
    );
    const siblings = Object.keys(dependencies)
      .filter((dependency) => dependency.startsWith("@career-benchmarks/"))
      .map((dependency) => dependency.replace("@career-benchmarks/", ""));
    expect(siblings.sort()).toEqual([...arrows[name]].sort());
  });

  it("core has no dependencies", () => {
    const core = JSON.parse(readFileSync(`${root}packages/core/package.json`, "utf8"));
    expect(core.dependencies ?? {}).toEqual({});
    expect(core.peerDependencies ?? {}).toEqual({});
  });
});
