import { quote } from "../issues/quote.js";
import { reasonCodes } from "../model/answer.js";
import type { Issue } from "../model/issue.js";
import type { Indicator, Scale } from "../model/rubric.js";
import { checkFields, isObject, unknownName } from "./check-fields.js";
import { checkShare } from "./check-share.js";

/** Reports whatever is wrong with one answer. */
export function checkAnswer(indicator: Indicator, scale: Scale, answer: unknown): Issue[] {
  const path = `answers.${indicator.id}`;
  if (typeof answer === "string") return checkLevel(scale, answer, path);
  if (typeof answer === "boolean") {
    return scale.kind === "yes-no" ? [] : [wrongType(scale, answer, path)];
  }
  if (isObject(answer)) {
    if ("notApplicable" in answer) return checkNotApplicable(indicator, answer, path);
    if ("from" in answer || "to" in answer) return checkRange(scale, answer, path);
    if (scale.kind === "coverage" && "percent" in answer) return checkPercent(answer, path);
    if (scale.kind === "coverage" && ("count" in answer || "of" in answer)) {
      return checkShare(indicator, answer, path);
    }
  }
  return [wrongType(scale, answer, path)];
}

function wrongType(scale: Scale, answer: unknown, path: string): Issue {
  const levels = scale.levels.map(({ id }) => id).join(", ");
  const forms = {
    "yes-no": `true or false, or one of ${levels}`,
    coverage: `one of ${levels}, or a share such as { count: 8, of: 12 }`,
    agreement: `one of ${levels}`,
  };
  const received = isObject(answer)
    ? quote(`{ ${Object.keys(answer).sort().join(", ")} }`)
    : quote(answer);
  return {
    code: "answer-wrong-type",
    severity: "error",
    path,
    expected: forms[scale.kind],
    received,
    hint: "Leave the answer out when it is not known.",
  };
}

function checkLevel(scale: Scale, level: unknown, path: string): Issue[] {
  if (typeof level !== "string") return [wrongType(scale, level, path)];
  if (scale.levels.some(({ id }) => id === level)) return [];
  return [unknownName("unknown-level", path, level, idsOf(scale))];
}

function idsOf({ levels }: Scale): readonly string[] {
  return levels.map(({ id }) => id);
}

function checkRange(scale: Scale, range: Record<string, unknown>, path: string): Issue[] {
  const issues = [
    ...checkFields(range, ["from", "to"], path),
    ...checkLevel(scale, range["from"], `${path}.from`),
    ...checkLevel(scale, range["to"], `${path}.to`),
  ];
  if (issues.length > 0) return issues;
  const ids = idsOf(scale);
  if (ids.indexOf(String(range["from"])) <= ids.indexOf(String(range["to"]))) return [];
  return [
    {
      code: "level-range-reversed",
      severity: "error",
      path,
      expected: `the worse level first, in the order ${ids.join(", ")}`,
      received: quote(`${range["from"]}..${range["to"]}`),
    },
  ];
}

function checkPercent(answer: Record<string, unknown>, path: string): Issue[] {
  const issues = checkFields(answer, ["percent"], path);
  const { percent } = answer;
  if (typeof percent !== "number" || !(percent >= 0 && percent <= 100)) {
    issues.push({
      code: "number-invalid",
      severity: "error",
      path: `${path}.percent`,
      expected: "a number from 0 to 100",
      received: quote(percent),
    });
  }
  return issues;
}

function checkNotApplicable(
  indicator: Indicator,
  answer: Record<string, unknown>,
  path: string,
): Issue[] {
  const judgement = answer["notApplicable"];
  const inner = `${path}.notApplicable`;
  const issues = [
    ...checkFields(answer, ["notApplicable"], path),
    ...checkFields(judgement, ["reason", "text", "judgedBy"], inner),
  ];
  if (!isObject(judgement)) return issues;
  const { reason, text, judgedBy } = judgement;
  const allowed: readonly unknown[] = indicator.notApplicable?.allowed ?? [];
  if (!reasonCodes.some((code) => code === reason)) {
    const name = typeof reason === "string" ? reason : "";
    const issue = unknownName("unknown-reason", `${inner}.reason`, name, reasonCodes);
    issues.push({ ...issue, received: quote(reason) });
  } else if (!allowed.includes(reason)) {
    issues.push({
      code: "not-applicable-not-allowed",
      severity: "error",
      path: inner,
      expected: allowed.length
        ? `one of the reasons ${allowed.join(", ")}`
        : "an answer: this question may not be judged not applicable",
      received: quote(reason),
      ...(indicator.emptyCohort && {
        hint: "If there is nobody whom the question concerns, answer with a share of 0 of 0.",
      }),
    });
  }
  for (const [field, value] of Object.entries({ text, judgedBy })) {
    if (value !== undefined && typeof value !== "string") {
      issues.push({
        code: "value-invalid",
        severity: "error",
        path: `${inner}.${field}`,
        expected: "text",
        received: quote(value),
      });
    }
  }
  if (reason === "other" && !(typeof text === "string" && text.trim())) {
    issues.push({
      code: "not-applicable-text-missing",
      severity: "error",
      path: `${inner}.text`,
      expected: "a few words that say why, for the reason other",
    });
  }
  return issues;
}
