import type { Rubric } from "@career-benchmarks/core";

type Criterion = Rubric["benchmarks"][number]["criteria"][number];

/** Lists what an interpretation asks to bear in mind about a criterion and its questions, each once. */
export function notesOf({ note, indicators }: Criterion): readonly string[] {
  const notes = [note, ...indicators.map((indicator) => indicator.note)];
  return [...new Set(notes.flatMap((each) => each ?? []))];
}
