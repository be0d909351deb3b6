import { type Answer, exclusionReasons, reasonCodes } from "@career-benchmarks/core";
import type { Draft } from "./draft.js";

/** An answer, nothing yet, or what is missing for one. */
export interface DraftAnswer {
  readonly answer?: Answer;
  readonly problem?: string;
}

/** Turns what was typed into an answer; whether the answer fits the question is for the library to say. */
export function answerOf(draft: Draft | undefined): DraftAnswer {
  switch (draft?.kind) {
    case undefined:
      return {};
    case "level":
      return draft.level ? { answer: draft.level } : {};
    case "range":
      if (!draft.from && !draft.to) return {};
      if (!draft.from || !draft.to) return { problem: "Choose both ends." };
      return { answer: { from: draft.from, to: draft.to } };
    case "percent":
      return percentOf(draft.percent ?? "");
    case "share":
      return shareOf(draft);
    case "not-applicable": {
      const reason = reasonCodes.find((each) => each === draft.reason);
      const { text, judgedBy } = draft;
      if (!reason) return { problem: "Choose a reason." };
      if (reason === "other" && !text?.trim()) return { problem: "Say in a few words why." };
      const said = { ...(text?.trim() && { text }), ...(judgedBy?.trim() && { judgedBy }) };
      return { answer: { notApplicable: { reason, ...said } } };
    }
  }
}

function percentOf(text: string): DraftAnswer {
  const typed = text.replace(/[\s%]/g, "");
  if (typed === "") return {};
  if (!/^\d+(\.\d+)?$/.test(typed)) return { problem: "Write a number from 0 to 100." };
  return { answer: { percent: Number(typed) } };
}

function shareOf(draft: Draft): DraftAnswer {
  const { excluded = {}, excludedText } = draft;
  const typed = { count: draft.count ?? "", of: draft.of ?? "", unknown: draft.unknown ?? "" };
  const left = exclusionReasons.flatMap((reason) => {
    const text = excluded[reason] ?? "";
    return isBlank(text) ? [] : [{ reason, text }];
  });
  const texts = [...Object.values(typed), ...left.map(({ text }) => text)];
  if (texts.every(isBlank)) return {};
  if (!texts.every((text) => isBlank(text) || wholeNumber(text) !== undefined)) {
    return { problem: "Write whole numbers of learners." };
  }
  const [count, of] = [wholeNumber(typed.count), wholeNumber(typed.of)];
  if (count === undefined || of === undefined) {
    return { problem: "Give how many learners were reached, and of how many." };
  }
  const unknown = wholeNumber(typed.unknown) ?? 0;
  const learners = Object.fromEntries(
    left.map(({ reason, text }) => [reason, wholeNumber(text) ?? 0]),
  );
  return {
    answer: {
      count,
      of,
      ...(unknown > 0 && { unknown }),
      ...(left.length > 0 && { excluded: learners }),
      ...(left.length > 0 && excludedText?.trim() && { excludedText }),
    },
  };
}

/** Reads a whole number, with or without separators of thousands. */
export function wholeNumber(text: string): number | undefined {
  const digits = text.trim().replace(/[,\s](?=\d{3}\b)/g, "");
  return /^\d{1,9}$/.test(digits) ? Number(digits) : undefined;
}

const isBlank = (text: string) => text.trim() === "";
