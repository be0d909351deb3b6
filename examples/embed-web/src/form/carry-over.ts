import { type Assessment, parseRubricId, type Rubric } from "@career-benchmarks/core";
import { loadRubric } from "@career-benchmarks/core/catalogue";
import { carryForward, crosswalkPairs } from "@career-benchmarks/core/crosswalk";
import { assessmentOf } from "./assessment-of.js";
import type { Draft } from "./draft.js";
import { draftOf } from "./draft-of.js";
import type { Form } from "./form.js";

/** What carrying answers from another edition comes to. */
export interface CarriedOver {
  readonly drafts: Readonly<Record<string, Draft>>;
  /** How many questions they fill. */
  readonly filled: number;
  /** How many answers follow to questions that are answered here already. */
  readonly kept: number;
  /** How many questions here nothing follows for. */
  readonly open: number;
}

/** Tells whether answers can be carried from one rubric to another. */
export function canCarry(from: string, to: string): boolean {
  const [one, other] = [parseRubricId(from).rubric, parseRubricId(to).rubric];
  return crosswalkPairs.some((pair) => pair.from === one && pair.to === other);
}

/** Carries the answers of a form over to a rubric; answers that stand there already are kept. */
export async function carryOver(from: Form, to: Rubric, present: Form): Promise<CarriedOver> {
  const { assessment } = assessmentOf(from);
  const rubric = await loadRubric(assessment.rubric ?? from.rubric);
  const given: Assessment = { ...assessment, profile: present.profile };
  const { carried, notCarried } = carryForward(given, { from: rubric, to });
  const { answers } = assessmentOf(present).assessment;
  const follows = carried.filter(({ to: id }) => answers[id] === undefined);
  return {
    drafts: Object.fromEntries(follows.map(({ to: id, answer }) => [id, draftOf(answer)])),
    filled: follows.length,
    kept: carried.length - follows.length,
    open: notCarried.filter(({ to: id }) => id !== undefined && answers[id] === undefined).length,
  };
}
