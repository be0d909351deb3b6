import { readdirSync } from "node:fs";
import type { Interpretation, Rubric } from "@career-benchmarks/core";

const dist = new URL("../../../core/dist/", import.meta.url);

/** Every rubric that core ships, as built. */
export const shippedRubrics = await load("rubrics", (value): value is Rubric =>
  has(value, "scales"),
);

/** Every interpretation that core ships, as built. */
export const shippedInterpretations = await load(
  "interpretations",
  (value): value is Interpretation => has(value, "readings"),
);

async function load<T>(
  folder: string,
  isOne: (value: unknown) => value is T,
): Promise<readonly T[]> {
  const files = readdirSync(new URL(".", dist)).includes(folder)
    ? readdirSync(new URL(`${folder}/`, dist)).filter((file) => file.endsWith(".js"))
    : [];
  const modules = await Promise.all(
    files.map((file) => import(/* @vite-ignore */ new URL(`${folder}/${file}`, dist).href)),
  );
  return modules.flatMap((module) => Object.values(module)).filter(isOne);
}

function has(value: unknown, field: string): boolean {
  return typeof value === "object" && value !== null && field in value;
}
