import { maybeSame } from "../institutions/maybe-same.js";
import { quote } from "../issues/quote.js";
import type { Issue } from "../model/issue.js";
import type { Evaluation, EvaluationIssueCode, PassedOverReason } from "./evaluation.js";
import type { Placed } from "./place-evaluation.js";

type EvaluationIssue = Issue<EvaluationIssueCode>;

/** Reports an evaluation that doesn't count although its institution may have meant it to. */
export function passedOverIssue(
  evaluation: Evaluation,
  index: number,
  reason: PassedOverReason,
): readonly EvaluationIssue[] {
  const path = `evaluations.${index}`;
  const date = evaluation.completedOn === undefined ? "asAt" : "completedOn";
  switch (reason) {
    case "institution-missing":
      return [
        {
          code: reason,
          severity: "error",
          path: `${path}.institution`,
          expected: "a urn, a ukprn or a name",
        },
      ];
    case "date-missing":
      return [
        { code: reason, severity: "error", path: `${path}.asAt`, expected: "asAt or completedOn" },
      ];
    case "date-invalid":
      return [
        {
          code: reason,
          severity: "error",
          path: `${path}.${date}`,
          expected: "an ISO day, month or year such as 2025-07-31, 2025-07 or 2025",
          received: quote(evaluation[date]),
        },
      ];
    case "date-uncertain":
      return [
        {
          code: reason,
          severity: "warning",
          path: `${path}.${date}`,
          expected: "a date that is certainly inside the window, or certainly outside",
          received: quote(evaluation[date]),
          hint: "It does not count; give the day if it is known.",
        },
      ];
    case "edition-unknown":
      return [
        {
          code: reason,
          severity: "error",
          path: `${path}.rubric`,
          expected: "the id of a rubric of the 2014 or the 2025 edition",
          received: quote(evaluation.rubric),
        },
      ];
    default:
      return [];
  }
}

/** Reports evaluations of which none is certainly the latest, and which differ. */
export function tieIssue(tied: readonly Placed<Evaluation>[]): EvaluationIssue {
  const places = tied.map(({ index }) => index);
  return {
    code: "evaluation-tie",
    severity: "error",
    path: `evaluations.${places[0]}`,
    expected: "one latest evaluation, or several that say the same",
    received: `evaluations ${places.join(", ")} (counted from 0), which differ`,
    hint: "None of them counts; leave out those that are not meant.",
  };
}

/** Reports institutions that may have been counted as two. */
export function maybeSameIssues(evaluations: readonly Evaluation[]): readonly EvaluationIssue[] {
  const institutions = evaluations.map(({ institution }) => institution);
  return maybeSame(institutions).map(({ index, institution }) => ({
    code: "institution-maybe-same",
    severity: "warning",
    path: `evaluations.${index}.institution`,
    expected: "the same identifiers wherever the institution is named",
    received: quote(institution.ukprn || institution.name),
    hint: "Another evaluation has this and a stronger identifier; they count as two institutions.",
  }));
}
