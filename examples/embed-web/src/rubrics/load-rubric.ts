import { interpret, parseRubricId, type Rubric } from "@career-benchmarks/core";
import { catalogue, interpretationCatalogue } from "./catalogue.js";

/** Loads a rubric, read through the interpretations that its id names; undefined if nobody knows it. */
export async function loadRubric(id: string): Promise<Rubric | undefined> {
  const parts = parseRubricId(id);
  const rubric = catalogue.find((each) => each.id === parts.rubric);
  const named = parts.interpretations.map((name) =>
    interpretationCatalogue.find((each) => each.id === name),
  );
  if (!rubric || named.includes(undefined)) return undefined;
  const interpretations = named.flatMap((each) => (each ? [each.load()] : []));
  return interpret(await rubric.load(), await Promise.all(interpretations));
}
