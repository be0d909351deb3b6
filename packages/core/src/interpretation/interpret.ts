import { digestOf } from "../digest/digest-of.js";
import { listSome } from "../input/list-some.js";
import { readRubric } from "../input/read-rubric.js";
import { wrongRubric } from "../input/wrong-rubric.js";
import { deepFreeze } from "../internal/deep-freeze.js";
import type { AppliedInterpretation, Interpretation } from "../model/interpretation.js";
import type { Rubric, Source } from "../model/rubric.js";
import { applySettings } from "./apply-settings.js";
import { checkInterpretations, conflict } from "./check-interpretations.js";
import { groupBy } from "./group-by.js";
import { InterpretationError, type InterpretationIssue } from "./interpretation-error.js";
import { canBeInterpreted, readInterpretations } from "./read-interpretations.js";
import { formatRubricId } from "./rubric-id.js";
import { sameValue } from "./same-value.js";
import { settingsOf } from "./setting.js";

/** An interpreted rubric, or everything that stands in its way. */
export type SafeInterpretation<Id extends string, Level extends string = string> =
  | { readonly ok: true; readonly rubric: Rubric<Id, Level> }
  | { readonly ok: false; readonly issues: readonly InterpretationIssue[] };

/**
 * Reads a rubric through interpretations.
 *
 * Every benchmark, criterion, indicator, scale, point and threshold stays; what is reworded, noted
 * or may be left out is as the interpretations say. The order in which they are given never matters.
 * The digest stays that of the rubric itself, each interpretation has its own, and `resolvedDigest`
 * is that of the rubric as interpreted.
 *
 * @param rubric - the rubric as published, or one already read through the same interpretations
 * @param interpretations - any number of them; the same one twice counts once
 * @returns the rubric under its interpreted id, with `interpretations` and any `cohort` rule; the rubric itself when there are none
 * @throws {@link InterpretationError} with everything that is wrong, if anything is
 * @example
 * import { interpret } from "@career-benchmarks/core";
 * import { specialistSetting } from "@career-benchmarks/core/interpretations/specialist-setting";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 *
 * const special = interpret(gatsby2014School, [specialistSetting]);
 * special.id; //=> "gatsby-2014-school+specialist-setting"
 * special.cohort?.required; //=> true
 * interpret(gatsby2014School, []) === gatsby2014School; //=> true
 */
export function interpret<Id extends string, Level extends string>(
  rubric: Rubric<Id, Level>,
  interpretations: readonly Interpretation[],
): Rubric<Id, Level> {
  const interpreted = safeInterpret(rubric, interpretations);
  if (!interpreted.ok) throw new InterpretationError(interpreted.issues);
  return interpreted.rubric;
}

/**
 * Reads a rubric through interpretations without throwing.
 *
 * @param rubric - as for {@link interpret}
 * @param interpretations - as for {@link interpret}
 * @returns `{ ok: true, rubric }`, or `{ ok: false, issues }` with everything that is wrong
 * @example
 * import { safeInterpret } from "@career-benchmarks/core";
 * import { sendInMainstream } from "@career-benchmarks/core/interpretations/send-in-mainstream";
 * import { specialistSetting } from "@career-benchmarks/core/interpretations/specialist-setting";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 *
 * const both = safeInterpret(gatsby2014School, [specialistSetting, sendInMainstream]);
 * both.ok ? [] : [...new Set(both.issues.map(({ code }) => code))]; //=> ["interpretation-conflict"]
 */
export function safeInterpret<Id extends string, Level extends string>(
  rubric: Rubric<Id, Level>,
  interpretations: readonly Interpretation[],
): SafeInterpretation<Id, Level> {
  const base = readRubric(rubric);
  const list = readInterpretations(interpretations);
  if (!base.ok || !list.ok) {
    return {
      ok: false,
      issues: [...(base.ok ? [] : base.issues), ...(list.ok ? [] : list.issues)],
    };
  }
  if (!canBeInterpreted(base.rubric)) return { ok: false, issues: [wrongRubric({}, "rubric")] };
  const read = interpretCopy(base.rubric as Rubric<Id, Level>, list.interpretations);
  if (!read.ok) return { ok: false, issues: listSome(read.issues) };
  // Where nothing is laid over it, the rubric is the caller's own.
  return read.rubric === base.rubric ? { ok: true, rubric } : read;
}

/** Interprets copies of what a caller gave, which nothing else can change. */
function interpretCopy<Id extends string, Level extends string>(
  rubric: Rubric<Id, Level>,
  interpretations: readonly Interpretation[],
): SafeInterpretation<Id, Level> {
  const { distinct, issues: repeats } = eachOnce(interpretations);
  const before = rubric.interpretations ?? [];
  const added = distinct.filter((each) => !before.some((known) => isSame(known, each)));
  if (added.length === 0 && repeats.length === 0) return { ok: true, rubric };

  const issues =
    before.length > 0 && added.length > 0
      ? [...repeats, alreadyInterpreted(before, added)]
      : [...repeats, ...checkInterpretations(rubric, added)];
  if (issues.length > 0) return { ok: false, issues };

  const cohort = added.find((each) => each.cohort)?.cohort;
  const settings = added.flatMap((each) => settingsOf(rubric, each));
  const interpreted: Rubric<Id, Level> = {
    ...applySettings(rubric, settings),
    id: formatRubricId({ rubric: rubric.id, interpretations: added.map(({ id }) => id) }),
    sources: eachSourceOnce([rubric, ...added].flatMap(({ sources }) => sources)),
    interpretations: added.map(applied),
    ...(cohort && { cohort }),
  };
  const resolvedDigest = digestOf(interpreted);
  return { ok: true, rubric: deepFreeze({ ...interpreted, resolvedDigest }) };
}

/** Sorts by id and drops repetitions; two that differ under one id are in conflict. */
function eachOnce(interpretations: readonly Interpretation[]) {
  const byId = groupBy(interpretations, ({ id }) => id);
  const distinct: Interpretation[] = [];
  const issues: InterpretationIssue[] = [];
  for (const id of [...byId.keys()].sort()) {
    const [first, ...others] = byId.get(id) ?? [];
    if (first) distinct.push(first);
    const other = others.find((each) => !sameValue(each, first));
    if (first && other) issues.push(conflict(id, [first.version, other.version].sort()));
  }
  return { distinct, issues };
}

function isSame(known: AppliedInterpretation, { id, version, digest }: Interpretation): boolean {
  return known.id === id && known.version === version && known.digest === digest;
}

function applied({ id, version, digest }: Interpretation): AppliedInterpretation {
  return { id, version, ...(digest && { digest }) };
}

function eachSourceOnce(sources: readonly Source[]): readonly Source[] {
  return [...new Map(sources.map((source) => [source.id, source])).values()];
}

function alreadyInterpreted(
  before: readonly AppliedInterpretation[],
  added: readonly Interpretation[],
): InterpretationIssue {
  const named = (list: readonly AppliedInterpretation[]) =>
    list.map(({ id, version }) => `${id} ${version}`).join(", ");
  return {
    code: "interpretation-conflict",
    severity: "error",
    path: "interpretations",
    expected: `nothing but ${named(before)}, which the rubric has been read through already`,
    received: named(added),
    hint: "Interpret the rubric itself with all of them at once.",
  };
}
