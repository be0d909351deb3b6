import { interpretations, rubrics } from "../all/index.js";
import type { Interpretation } from "../model/interpretation.js";
import type { Rubric } from "../model/rubric.js";

/** Every shipped interpretation of every rubric that it applies to. */
export const shipped: readonly {
  readonly rubric: Rubric;
  readonly interpretation: Interpretation;
}[] = rubrics.flatMap((rubric) =>
  interpretations
    .filter((each) => each.rubrics.includes(rubric.id))
    .map((interpretation) => ({ rubric, interpretation })),
);
