import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL(".", import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => join(root, file));
const imports = new Map(
  files.map((file) => {
    const found = readFileSync(file, "utf8").matchAll(/ from "(\.[^"]+)\.js"/g);
    return [file, [...found].map(([, path]) => join(dirname(file), `${path}.ts`))] as const;
  }),
);

it("no file imports itself through others, not even a type", () => {
  const done = new Set<string>();
  const cycles: string[] = [];
  const follow = (file: string, above: readonly string[]) => {
    if (above.includes(file))
      cycles.push([...above, file].map((each) => each.slice(root.length)).join(" → "));
    if (above.includes(file) || done.has(file)) return;
    for (const next of imports.get(file) ?? []) follow(next, [...above, file]);
    done.add(file);
  };
  for (const file of files) follow(file, []);
  expect([...imports.values()].flat().length).toBeGreaterThan(100);
  expect(cycles).toEqual([]);
});
