import { makeSuggestions } from "../input/make-suggestions.js";
import { quote } from "../issues/quote.js";
import type { Interpretation } from "../model/interpretation.js";
import type { Rubric } from "../model/rubric.js";
import { groupBy } from "./group-by.js";
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
  const applies = ({ rubrics }: Interpretation) => rubrics.includes(id);
  const applying = interpretations.filter(applies);
  return [
    ...interpretations.filter((each) => !applies(each)).map((each) => notFor(each, id)),
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
  const own = new Set(interpretation.rubrics);
  return interpretation.readings.flatMap(({ target, rubrics = [] }) =>
    rubrics
      .filter((other) => !own.has(other))
      .map((other) => withoutEffect(interpretation, target, `is for ${quote(other)}`)),
  );
}

/** Reports readings of what the rubric does not have, and fields that make no difference to it. */
function checkReadings(
  rubric: Rubric,
  interpretation: Interpretation,
): readonly InterpretationIssue[] {
  const suggest = makeSuggestions(targetIds(rubric));
  return readingsFor(interpretation, rubric.id).flatMap((reading) => {
    const target = targetOf(rubric, reading.target);
    if (!target) return [targetMissing(rubric, interpretation, reading.target, suggest)];
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

function targetIds({ benchmarks }: Rubric): readonly string[] {
  const criteria = benchmarks.flatMap((benchmark) => benchmark.criteria);
  return criteria.flatMap(({ id, indicators }) => [id, ...indicators.map((each) => each.id)]);
}

function targetMissing(
  rubric: Rubric,
  interpretation: Interpretation,
  target: string,
  suggest: (name: string) => string | undefined,
): InterpretationIssue {
  const nearest = suggest(target);
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
  const places = groupBy(settings, ({ target, field }) => `${target} ${field}`);
  return [...places.keys()].sort().flatMap((place) => {
    const here = places.get(place) ?? [];
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
  const sources = holders.flatMap((holder) =>
    holder.sources.map((source) => ({ source, by: holder.id })),
  );
  const byId = groupBy(sources, ({ source }) => source.id);
  return [...byId.keys()].sort().flatMap((id) => {
    const [first, ...others] = byId.get(id) ?? [];
    if (others.every(({ source }) => sameValue(source, first?.source))) return [];
    const naming = (byId.get(id) ?? []).map(({ by }) => by);
    return [conflict(`sources.${id}`, [...new Set(naming)])];
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
