/**
 * Says that numbers about groups of learners did not pass through disclosure control.
 *
 * @example
 * import { type GapsView, renderSvg, UnprotectedError } from "@career-benchmarks/render";
 *
 * const made = { protection: {}, title: "", description: "", notes: [] } as unknown as GapsView;
 * let name = "";
 * try {
 *   renderSvg(made);
 * } catch (error) {
 *   if (error instanceof UnprotectedError) name = error.name;
 * }
 * name; //=> "UnprotectedError"
 */
export class UnprotectedError extends Error {
  override readonly name = "UnprotectedError";

  constructor() {
    super(
      "A view of groups of learners is shown only as describeGaps made it. Give describeGaps the counts and a policy, and pass on what it returns, not a copy of it.",
    );
  }
}
