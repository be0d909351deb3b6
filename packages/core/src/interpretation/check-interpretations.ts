import { nearestName } from "../issues/nearest-name.js";
import { quote } from "../issues/quote.js";
import type { Interpretation } from "../model/interpretation.js";
import type { Rubric } from "../model/rubric.js";
import type { InterpretationIssue } from "./interpretation-error.js";
import { sameValue } from "./same-value.js";
import {
  canTake,
  indicatorFields,
  readingsFor,
  type Setting,
  settingsOf,
  targetOf,
} from "./setting.js";

/** Reports everything that stands in the way of reading a rubric through interpretations. */
export function checkInterpretations(
  rubric: Rubric,
  interpretations: readonly Interpretation[],
): readonly InterpretationIssue[] {
  const { id } = rubric;
  const applying = interpretations.filter(({ rubrics }) => rubrics.includes(id));
  return [
    ...interpretations.filter((each) => !applying.includes(each)).map((each) => notFor(each, id)),
    ...applying.flatMap((each) => [...checkRubrics(each), ...checkReadings(rubric, each)]),
    ...checkSettings(applying.flatMap((each) => settingsOf(rubric, each))),
    ...checkCohorts(applying),
    ...checkSources(rubric, applying),
  ];
}

function notFor(interpretation: Interpretation, rubric: string): InterpretationIssue {
  return {
    code: "interpretation-not-for-rubric",
    severity: "error",
    path: interpretation.id,
    expected: `one of the rubrics ${interpretation.rubrics.join(", ")}`,
    received: quote(rubric),
    hint: "Leave the interpretation out, or write one for this rubric.",
  };
}

/** Reports readings for rubrics that the interpretation does not apply to. */
function checkRubrics(interpretation: Interpretation): readonly InterpretationIssue[] {
  return interpretation.readings.flatMap(({ target, rubrics = [] }) =>
    rubrics
      .filter((other) => !interpretation.rubrics.includes(other))
      .map((other) => withoutEffect(interpretation, target, `is for ${quote(other)}`)),
  );
}

/** Reports readings of what the rubric does not have, and fields that make no difference to it. */
function checkReadings(
  rubric: Rubric,
  interpretation: Interpretation,
): readonly InterpretationIssue[] {
  return readingsFor(interpretation, rubric.id).flatMap((reading) => {
    const target = targetOf(rubric, reading.target);
    if (!target) return [targetMissing(rubric, interpretation, reading.target)];
    const given = settable.filter((field) => reading[field] !== undefined);
    if (given.length === 0) {
      return [withoutEffect(interpretation, reading.target, "sets nothing")];
    }
    return indicatorFields
      .filter((field) => given.includes(field))
      .filter((field) => !target.indicators.some((each) => canTake(rubric, each, field)))
      .map((field) => withoutEffect(interpretation, reading.target, `sets ${field}`));
  });
}

const settable = ["reword", "note", ...indicatorFields] as const;

function targetMissing(
  rubric: Rubric,
  interpretation: Interpretation,
  target: string,
): InterpretationIssue {
  const criteria = rubric.benchmarks.flatMap((benchmark) => benchmark.criteria);
  const ids = criteria.flatMap(({ id, indicators }) => [id, ...indicators.map((each) => each.id)]);
  const nearest = nearestName(target, ids);
  return {
    code: "interpretation-target-missing",
    severity: "error",
    path: `${interpretation.id}.${target}`,
    expected: `a criterion or an indicator of ${rubric.id}`,
    received: quote(target),
    hint: nearest
      ? `Did you mean ${nearest}?`
      : "Name the rubrics that have it in the field rubrics of the reading.",
  };
}

function withoutEffect(
  interpretation: Interpretation,
  target: string,
  what: string,
): InterpretationIssue {
  return {
    code: "interpretation-without-effect",
    severity: "error",
    path: `${interpretation.id}.${target}`,
    hint: `The reading ${what}, which makes no difference here. Take it out.`,
  };
}

/** Reports each field that is set to two values, once. */
function checkSettings(settings: readonly Setting[]): readonly InterpretationIssue[] {
  const places = new Set(settings.map(({ target, field }) => `${target} ${field}`));
  return [...places].sort().flatMap((place) => {
    const here = settings.filter(({ target, field }) => `${target} ${field}` === place);
    const [first, ...others] = here;
    if (!first || others.every((other) => sameValue(other.value, first.value))) return [];
    return [conflict(`${first.target}.${first.field}`, [...new Set(here.map(({ by }) => by))])];
  });
}

function checkCohorts(interpretations: readonly Interpretation[]): readonly InterpretationIssue[] {
  const ruling = interpretations.filter(({ cohort }) => cohort !== undefined);
  const differs = ruling.some(({ cohort }) => !sameValue(cohort, ruling[0]?.cohort));
  return differs
    ? [
        conflict(
          "cohort",
          ruling.map(({ id }) => id),
        ),
      ]
    : [];
}

/** Reports each id that stands for two documents, once. */
function checkSources(
  rubric: Rubric,
  interpretations: readonly Interpretation[],
): readonly InterpretationIssue[] {
  const holders = [rubric, ...interpretations];
  const sources = holders.flatMap((holder) => holder.sources);
  const ids = [...new Set(sources.map(({ id }) => id))].sort();
  return ids.flatMap((id) => {
    const [first, ...others] = sources.filter((source) => source.id === id);
    if (others.every((other) => sameValue(other, first))) return [];
    const naming = holders.filter((each) => each.sources.some((source) => source.id === id));
    return [conflict(`sources.${id}`, [...new Set(naming.map((each) => each.id))])];
  });
}

/** Says that one thing would have to be two. */
export function conflict(path: string, by: readonly string[]): InterpretationIssue {
  return {
    code: "interpretation-conflict",
    severity: "error",
    path,
    expected: "one value",
    received: `different ones in ${by.join(" and ")}`,
    hint: "Use one of them, or write an interpretation that says what holds.",
  };
}
