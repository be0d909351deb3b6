import { formatRubricId, parseRubricId } from "../interpretation/rubric-id.js";
import { weakestGrade } from "../model/grade.js";
import { checkFacts } from "./check-facts.js";
import { questions } from "./questions.js";
import type {
  ChoiceStep,
  DecidingFact,
  InstitutionFacts,
  Reasoning,
  RubricChoice,
} from "./rubric-choice.js";
import { choiceSources } from "./sources.js";
import { stepOf } from "./steps.js";

/**
 * Chooses the rubric and the interpretations for an institution, as the published choice of an
 * evaluation type does.
 *
 * Post-16 providers come first, then special schools by their registered type; otherwise the share
 * of learners who take level 2 qualifications decides. A fact that is needed and not given leaves
 * the choice undetermined, with the question to ask.
 *
 * @param facts - the edition and what is known of the institution
 * @returns the ids chosen with the steps that led there, or the question to ask next
 * @throws TypeError when a fact is unknown, is neither true nor false, or contradicts another
 * @example
 * import { chooseRubric } from "@career-benchmarks/core";
 *
 * const special = { edition: "2025", registeredPost16: false, specialSchool: true } as const;
 * const chosen = chooseRubric(special);
 * chosen.determined && chosen.id; //=> "gatsby-2025-school+specialist-setting"
 *
 * const open = chooseRubric({ edition: "2025", registeredPost16: false });
 * open.determined ? undefined : open.ask.fact; //=> "specialSchool"
 */
export function chooseRubric(facts: InstitutionFacts): RubricChoice {
  checkFacts(facts);
  const choice = byFacts(facts);
  return facts.override === undefined ? choice : overridden(choice, facts.override);
}

function byFacts(facts: InstitutionFacts): RubricChoice {
  const { edition } = facts;
  const steps: ChoiceStep[] = [];
  const take = (step: ChoiceStep) => steps.push(step);
  const ask = (fact: DecidingFact): RubricChoice => ({
    determined: false,
    ask: { fact, question: questions[fact] },
    ...reasoning(steps),
  });
  const choose = (setting: string, interpretation?: string): RubricChoice => {
    const interpretations = interpretation ? [interpretation] : [];
    const rubric = `gatsby-${edition}-${setting}`;
    const id = formatRubricId({ rubric, interpretations });
    return { determined: true, by: "facts", id, rubric, interpretations, ...reasoning(steps) };
  };

  const post16 = facts.registeredPost16 ?? (facts.trainingProvider ? true : undefined);
  if (post16 === undefined) return ask("registeredPost16");
  if (post16) {
    take(stepOf.post16);
    if (edition === "2014") {
      if (facts.trainingProvider) take(stepOf.trainingProvider2014);
      return choose("college");
    }
    if (facts.trainingProvider === undefined) return ask("trainingProvider");
    take(facts.trainingProvider ? stepOf.trainingProvider2025 : stepOf.college);
    return choose(facts.trainingProvider ? "training-provider" : "college");
  }
  take(stepOf.notPost16);
  if (facts.specialSchool === undefined) return ask("specialSchool");
  if (facts.specialSchool) {
    take(stepOf.specialSchool);
    return choose("school", "specialist-setting");
  }
  take(stepOf.notSpecialSchool);
  if (facts.alternativeProvision) {
    take(stepOf.alternativeProvision);
    return choose("school", "alternative-provision");
  }
  if (facts.level2Share75 === undefined) return ask("level2Share75");
  take(facts.level2Share75 ? stepOf.level2 : stepOf.belowLevel2);
  return choose("school", facts.level2Share75 ? undefined : "specialist-setting");
}

function overridden(choice: RubricChoice, id: string): RubricChoice {
  const instead = choice.determined ? `in place of ${choice.id}` : "the facts do not decide yet";
  const step: ChoiceStep = {
    fact: "override",
    text: `Chosen by the user: ${instead}.`,
    source: [],
    grade: "published",
  };
  const { rubric, interpretations } = parseRubricId(id);
  return {
    determined: true,
    by: "override",
    id: formatRubricId({ rubric, interpretations }),
    rubric,
    interpretations,
    ...reasoning([...choice.steps, step]),
  };
}

function reasoning(steps: readonly ChoiceStep[]): Reasoning {
  const named = steps.flatMap(({ source }) => source);
  return {
    steps: [...steps],
    grade: weakestGrade(steps.map(({ grade }) => grade)),
    sources: choiceSources.filter(({ id }) => named.includes(id)),
  };
}
