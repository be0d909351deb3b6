import { quote } from "../issues/quote.js";
import type { Issue } from "../model/issue.js";
import type { AttainablePercent } from "./attainable-percents.js";

/** Reports a percentage that is no whole number from 0 to 100. */
export function checkWholePercent(percent: unknown, path: string): Issue[] {
  if (typeof percent === "number" && Number.isInteger(percent) && percent >= 0 && percent <= 100) {
    return [];
  }
  return [
    {
      code: "number-invalid",
      severity: "error",
      path,
      expected: "a whole per cent from 0 to 100",
      received: quote(percent),
      ...(typeof percent === "number" &&
        percent % 1 !== 0 && { hint: "Cut the decimals off, as Compass does." }),
    },
  ];
}

/** Warns of a percentage that no answers can give, with the nearest that some do. */
export function checkAttainable(
  percent: number,
  attainable: readonly AttainablePercent[],
  path: string,
): Issue[] {
  if (attainable.some((candidate) => candidate.percent === percent)) return [];
  const below = attainable.filter((candidate) => candidate.percent < percent).at(-1);
  const above = attainable.find((candidate) => candidate.percent > percent);
  const nearest = [below, above].flatMap((candidate) => (candidate ? [candidate.percent] : []));
  const issues: Issue[] = [
    {
      code: "percent-not-attainable",
      severity: "warning",
      path,
      expected: `a percentage that answers can give; the nearest are ${nearest.join(" and ")}`,
      received: quote(percent),
    },
  ];
  const rounded = attainable
    .flatMap(({ scores }) => scores)
    .find(({ points, available }) => Math.round((100 * points) / available) === percent);
  if (rounded) {
    const { points, available } = rounded;
    issues.push({
      code: "percent-looks-rounded",
      severity: "warning",
      path,
      received: quote(percent),
      hint: `${points} of ${available} points give it when rounded; Compass cuts the decimals off.`,
    });
  }
  return issues;
}
