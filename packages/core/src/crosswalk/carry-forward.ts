import { checkAssessment } from "../check/check-assessment.js";
import { checkFields } from "../check/check-fields.js";
import { indicatorsOf } from "../internal/indicators-of.js";
import { AssessmentError } from "../issues/assessment-error.js";
import type { Answer } from "../model/answer.js";
import type { Answers, Assessment } from "../model/assessment.js";
import type { Profile } from "../model/profile.js";
import type { Rubric } from "../model/rubric.js";
import { type Prepared, prepare } from "../prepared/prepare.js";
import type { PreparedQuestion } from "../prepared/prepare-question.js";
import { readAnswer } from "../score/read-answer.js";
import type { CarriedAnswer, CarriedForward, CarryOptions, NotCarried } from "./carried.js";
import { type Answered, carryAnswer } from "./carry-answer.js";
import { crosswalk } from "./crosswalk.js";
import type { IndicatorLink } from "./links.js";

/**
 * Carries an assessment to another edition, as far as its answers say something there.
 *
 * What was achieved stays achieved where as much or less is asked; what was not stays so where as
 * much or more is asked. Bands and shares become ranges, and whatever does not follow is unknown, so
 * that the score under the other edition is a range. It works in both directions. The assessment is
 * a draft, for nobody has completed it under the other edition.
 *
 * @param assessment - answers to the rubric `from`
 * @param options - the two rubrics, and a crosswalk of your own if they are not among {@link crosswalkPairs}
 * @returns the assessment under the rubric `to`, what carried, and what did not and why
 * @throws AssessmentError with everything that is wrong, if anything is
 * @throws TypeError when there is no crosswalk between the two rubrics
 * @example
 * import { scoreAssessment } from "@career-benchmarks/core";
 * import { carryForward } from "@career-benchmarks/core/crosswalk";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 * import { gatsby2025School } from "@career-benchmarks/core/rubrics/2025-school";
 *
 * const { assessment, carried } = carryForward(
 *   {
 *     profile: { yearGroups: [7, 8, 9, 10, 11] },
 *     answers: { bm8_1_by_16: "overwhelming-majority", bm3_1_stereotypes: false },
 *   },
 *   { from: gatsby2014School, to: gatsby2025School },
 * );
 * carried.map(({ to, answer }) => ({ to, answer }));
 * //=> [
 * //   { to: "bm3_1_stereotypes", answer: { from: "strongly-disagree", to: "neither" } },
 * //   { to: "bm8_1_by_16", answer: { from: "most", to: "almost-all" } },
 * // ]
 * const { benchmarks } = scoreAssessment(gatsby2025School, assessment);
 * [benchmarks[7]?.min, benchmarks[7]?.max, benchmarks[7]?.available]; //=> [2, 12, 12]
 */
export function carryForward<From extends string, To extends string, Level extends string>(
  assessment: Assessment<NoInfer<From>>,
  options: CarryOptions<From, To, Level>,
): CarriedForward<To, Level> {
  const { from, to } = checked(assessment, options);
  const links = (options.crosswalk ?? crosswalk(from, to)).indicators;
  const { profile, answers: given } = assessment;
  const before = questions(prepare(from), profile, given);
  const after = askedOf(prepare(to), profile);

  const answers: { [I in To]?: Answer } = {};
  const carried: CarriedAnswer<To>[] = [];
  const notCarried: NotCarried<To>[] = [];
  for (const {
    indicator,
    scale: { scale },
  } of after) {
    const link = links.find((each) => each.to.includes(indicator.id));
    if (!link || link.from.length === 0) {
      notCarried.push({ from: [], to: indicator.id, code: "no-counterpart" });
      continue;
    }
    const asked = before.asked.filter(({ id }) => link.from.includes(id));
    const answered = asked.flatMap(({ id }) => before.answered.get(id) ?? []);
    const outcome =
      asked.length === 0
        ? ({ code: "not-asked" } as const)
        : carryAnswer(link.demand, answered, asked.length - answered.length, {
            indicator,
            scale,
            shareRule: to.shareRule,
          });
    if ("code" in outcome) {
      notCarried.push({ from: link.from, to: indicator.id, code: outcome.code });
      continue;
    }
    const { demand } = link;
    const used = answered.map(({ question }) => question.id);
    answers[indicator.id] = outcome.answer;
    carried.push({ from: used, to: indicator.id, demand, answer: outcome.answer });
  }
  notCarried.push(...leadingNowhere(from, given, before.answered, after, links));
  return {
    assessment: {
      ...keptOf(assessment),
      rubric: to.id,
      // Their levels are of the scales of `to`.
      answers: answers as Answers<To, string> as Answers<To, Level>,
    },
    carried,
    notCarried,
  };
}

/** Lists the answers that no question of the other edition takes up. */
function leadingNowhere<From extends string>(
  from: Rubric<From>,
  given: Answers<From>,
  answered: ReadonlyMap<string, Answered>,
  after: readonly PreparedQuestion[],
  links: readonly IndicatorLink[],
): readonly NotCarried<never>[] {
  return indicatorsOf(from).flatMap(({ id }): readonly NotCarried<never>[] => {
    if (given[id] === undefined) return [];
    if (!answered.has(id)) return [{ from: [id], code: "answer-not-asked" }];
    const targets = links.find((each) => each.from.includes(id))?.to ?? [];
    if (targets.length === 0) return [{ from: [id], code: "no-counterpart" }];
    const taken = after.some(({ id }) => targets.includes(id));
    return taken ? [] : [{ from: [id], code: "not-asked" }];
  });
}

/** Lists the questions that are asked of a profile. */
function askedOf<Id extends string>(
  { questions, forProfile }: Prepared<Id>,
  profile: Profile,
): readonly PreparedQuestion<Id>[] {
  const { open } = forProfile(profile);
  return questions.filter((_, position) => open[position]?.applies);
}

/** Reads the answers to the questions that are asked. */
function questions<Id extends string>(
  prepared: Prepared<Id>,
  profile: Profile,
  given: Answers<Id>,
) {
  const asked = askedOf(prepared, profile);
  const answered = new Map<string, Answered>();
  for (const question of asked) {
    const answer: Answer | undefined = given[question.id];
    if (answer === undefined) continue;
    answered.set(question.id, { question, answer, reading: readAnswer(question, answer) });
  }
  return { asked, answered };
}

function keptOf(assessment: Assessment): Omit<Assessment, "rubric" | "answers"> {
  const { id, institution, asAt, cohort, profile } = assessment;
  return {
    ...(id !== undefined && { id }),
    ...(institution && { institution }),
    ...(asAt && { asAt }),
    state: "draft",
    ...(cohort && { cohort }),
    profile,
  };
}

/** Refuses what is wrong in itself, with everything that is. */
function checked<From extends string, To extends string, Level extends string>(
  assessment: unknown,
  options: CarryOptions<From, To, Level>,
): CarryOptions<From, To, Level> {
  const issues = checkFields(options, ["from", "to", "crosswalk"], "options");
  if (issues.length > 0) throw new AssessmentError(issues);
  const check = checkAssessment(prepare(options.from), assessment);
  const all = [...check.issues, ...check.answers.flatMap((answer) => answer.issues)];
  if (all.some(({ severity }) => severity === "error")) throw new AssessmentError(all);
  return options;
}
