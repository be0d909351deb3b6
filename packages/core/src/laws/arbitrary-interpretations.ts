import fc from "fast-check";
import { indicatorsOf, scaleOf } from "../internal/indicators-of.js";
import { reasonCodes } from "../model/answer.js";
import { grades } from "../model/grade.js";
import type { Interpretation, Interpreted } from "../model/interpretation.js";
import type { Rubric } from "../model/rubric.js";
import { stagesOf } from "../profile/stages-of.js";

/** Interpretations of a rubric that agree with each other, in any number up to three and any order. */
export const interpretationsOf = (rubric: Rubric): fc.Arbitrary<readonly Interpretation[]> =>
  fc
    .uniqueArray(fc.tuple(readings(rubric), fc.constantFrom("a", "b", "c")), {
      maxLength: 12,
      selector: ([reading]) => fieldOf(reading),
    })
    .chain((told) => {
      const ids = [...new Set(told.map(([, by]) => by))];
      const made = ids.map((id) =>
        made_up(
          rubric,
          id,
          told.filter(([, by]) => by === id).map(([reading]) => reading),
        ),
      );
      return fc.shuffledSubarray(made, { minLength: made.length });
    });
