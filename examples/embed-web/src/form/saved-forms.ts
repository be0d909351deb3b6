import {
  type Assessment,
  parseRubricId,
  stages,
  type YearGroup,
  yearGroups,
} from "@career-benchmarks/core";
import { catalogue } from "@career-benchmarks/core/catalogue";
import { type Draft, draftKinds, draftTexts } from "./draft.js";
import { emptyForm, type Form } from "./form.js";

/** What the browser keeps between visits: a form for each rubric, and what to compare with. */
export interface SavedForms {
  readonly current: string;
  readonly forms: Readonly<Record<string, Form>>;
  /** An earlier assessment to compare with. */
  readonly earlier?: { readonly name: string; readonly assessment: Assessment };
}

const firstRubric = "gatsby-2025-school";

/** What there is before anything was saved. */
export const nothingSaved: SavedForms = {
  current: firstRubric,
  forms: { [firstRubric]: emptyForm(firstRubric) },
};

/** Writes what is to be kept. */
export function writeSaved(saved: SavedForms): string {
  return JSON.stringify({ formatVersion: 1, ...saved });
}

/**
 * Reads what was kept. It may be from an earlier version of the page or broken: whatever is not
 * understood is left out, and never stops the page.
 *
 * @returns the forms, and whether something was left out
 */
export function readSaved(text: string | null): {
  readonly saved: SavedForms;
  readonly lost: boolean;
} {
  if (text === null) return { saved: nothingSaved, lost: false };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { saved: nothingSaved, lost: true };
  }
  if (!isObject(value) || value["formatVersion"] !== 1 || !isObject(value["forms"])) {
    return { saved: nothingSaved, lost: true };
  }
  let lost = false;
  const forms: Record<string, Form> = {};
  for (const [id, given] of Object.entries(value["forms"])) {
    const form = readForm(id, given);
    if (form) forms[id] = form.form;
    if (!form || form.lost) lost = true;
  }
  const current = String(value["current"]);
  const known = catalogue.rubrics.some(({ id }) => id === current);
  const earlier = readEarlier(value["earlier"]);
  return {
    saved: {
      current: known ? current : firstRubric,
      forms: { [firstRubric]: emptyForm(firstRubric), ...forms },
      ...(earlier && { earlier }),
    },
    lost: lost || !known || (value["earlier"] !== undefined && !earlier),
  };
}

function readForm(
  id: string,
  given: unknown,
): { readonly form: Form; readonly lost: boolean } | undefined {
  if (!catalogue.rubrics.some((each) => each.id === id) || !isObject(given)) return undefined;
  const empty = emptyForm(id);
  const details = isObject(given["details"]) ? readDetails(given["details"]) : {};
  const profile = isObject(given["profile"]) ? given["profile"] : {};
  const groups = listOf(profile["yearGroups"], yearGroups);
  const stated = listOf(profile["stages"], stages);
  const cohort = isObject(given["cohort"]) ? given["cohort"] : {};
  const givenDrafts = isObject(given["drafts"]) ? Object.entries(given["drafts"]) : [];
  const drafts = givenDrafts.flatMap(([indicator, draft]) => {
    const read = readDraft(draft);
    return read ? [[indicator, read] as const] : [];
  });
  const names = catalogue.interpretations.map((each) => each.id);
  return {
    form: {
      rubric: id,
      interpretations: listOf(given["interpretations"], names),
      details,
      cohort: {
        size: textOf(cohort["size"]),
        of: textOf(cohort["of"]),
        reason: textOf(cohort["reason"]),
      },
      profile:
        groups.length > 0
          ? {
              yearGroups: groups as readonly YearGroup[],
              ...(stated.length > 0 && { stages: stated }),
              ...(profile["middleSchool"] === true && { middleSchool: true }),
            }
          : empty.profile,
      drafts: Object.fromEntries(drafts),
    },
    lost: drafts.length < givenDrafts.length,
  };
}

function readDetails(given: Record<string, unknown>): Form["details"] {
  const texts = (from: Record<string, unknown>, names: readonly string[]) =>
    Object.fromEntries(
      names.flatMap((name) => (typeof from[name] === "string" ? [[name, from[name]]] : [])),
    );
  const { institution, state } = given;
  return {
    ...texts(given, ["id", "asAt", "completedOn"]),
    ...(isObject(institution) && {
      institution: texts(institution, ["urn", "ukprn", "name", "site"]),
    }),
    ...((state === "draft" || state === "completed") && { state }),
  };
}

function readDraft(given: unknown): Draft | undefined {
  if (!isObject(given)) return undefined;
  const kind = draftKinds.find((each) => each === given["kind"]);
  if (!kind) return undefined;
  const texts = draftTexts.flatMap((name) =>
    typeof given[name] === "string" ? [[name, given[name]] as const] : [],
  );
  const { excluded } = given;
  const learners = isObject(excluded)
    ? Object.entries(excluded).filter(([, text]) => typeof text === "string")
    : [];
  return {
    kind,
    ...Object.fromEntries(texts),
    ...(learners.length > 0 && {
      excluded: Object.fromEntries(learners) as Record<string, string>,
    }),
  };
}

/** The assessment itself is checked by the library when it is scored. */
function readEarlier(given: unknown): SavedForms["earlier"] {
  if (!isObject(given) || typeof given["name"] !== "string" || !isObject(given["assessment"])) {
    return undefined;
  }
  const { rubric } = given["assessment"];
  if (typeof rubric !== "string") return undefined;
  if (!catalogue.rubrics.some(({ id }) => id === parseRubricId(rubric).rubric)) return undefined;
  return { name: given["name"], assessment: given["assessment"] as unknown as Assessment };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function listOf<T>(value: unknown, known: readonly T[]): readonly T[] {
  return Array.isArray(value) ? known.filter((each) => value.includes(each)) : [];
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
