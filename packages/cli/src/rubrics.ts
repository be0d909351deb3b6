import { nearestName, type Rubric } from "@career-benchmarks/core";
import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
import { CommandError } from "./command-error.js";

/** The rubrics that the command knows. */
export const rubrics: readonly Rubric[] = [gatsby2014School];

/** Finds a rubric by id. */
export function findRubric(id: string): Rubric {
  const found = rubrics.find((rubric) => rubric.id === id.toLowerCase());
  if (found) return found;
  const ids = rubrics.map((rubric) => rubric.id);
  const nearest = nearestName(id, ids);
  const hint = nearest ? ` Did you mean ${nearest}?` : "";
  throw new CommandError(`There is no rubric "${id}".${hint} Known: ${ids.join(", ")}.`);
}

/**
 * Chooses the rubric of the edition in force at a date: the 2014 edition up to August 2025.
 *
 * @returns its id, or undefined where the date does not decide or no rubric is known
 */
export function rubricInForce(asAt: string): string | undefined {
  const lastDay = asAt.length === 4 ? `${asAt}-12-31` : asAt.length === 7 ? `${asAt}-31` : asAt;
  return lastDay < "2025-09-01" ? "gatsby-2014-school" : undefined;
}
