import { describe, expect, it } from "vitest";
import { interpret } from "../interpretation/interpret.js";
import { rubrics } from "./arbitraries.js";
import { interpretationsOf } from "./arbitrary-interpretations.js";
import { forAll } from "./for-all.js";
import { shipped } from "./interpreted.js";

describe.each(shipped)(
  "law 5, interpretations, of $rubric.id through $interpretation.id",
  ({ rubric, interpretation }) => {
    it("none is the identity", () => {
      expect(interpret(rubric, [])).toBe(rubric);
    });

    it("the same twice counts once, at once or one after the other", () => {
      const once = interpret(rubric, [interpretation]);
      const twice = interpret(rubric, [interpretation, interpretation]);
      expect(JSON.stringify(twice)).toBe(JSON.stringify(once));
      expect(interpret(once, [interpretation])).toBe(once);
    });
  },
);

describe.each(rubrics)("law 5, made-up interpretations, of $id", (rubric) => {
  it(
    "the same twice counts once, and the order never matters",
    forAll(interpretationsOf(rubric), (list) => {
      const once = interpret(rubric, list);
      const bytes = JSON.stringify(once);
      expect(JSON.stringify(interpret(rubric, list.toReversed()))).toBe(bytes);
      expect(JSON.stringify(interpret(rubric, [...list, ...list]))).toBe(bytes);
      expect(interpret(once, list.toReversed())).toBe(once);
    }),
  );
});
