import { type Caveat, compareResults } from "@career-benchmarks/core";
import type { ReportEntry } from "../report-entry.js";
import { dateWords } from "../view/date-words.js";

/** What to bear in mind, as the end of a sentence that begins with two dates. */
const words: Readonly<Record<Caveat, string>> = {
  "different-rubric": "a new series begins, and no difference is better or worse.",
  "different-version": "the rubric has another version, and no difference is better or worse.",
  "different-interpretations": "the rubric is read in another way.",
  "different-institution": "the identifiers of the institution differ.",
  "different-site": "the sites differ.",
  "different-profile": "the year groups differ, and with them the questions that are asked.",
  "different-cohort": "the learners reported on differ.",
  "different-options": "answers that could not be read are treated in another way.",
  "different-resolution": "one gives only percentages, the other the answers behind them.",
  draft: "one of the two is a draft.",
};

/** Says what to bear in mind when two evaluations stand side by side. */
export function caveatSentences(from: ReportEntry, to: ReportEntry): readonly string[] {
  const dates = [from, to].map(({ result }) => dateWords(result.asAt ?? "a date not given"));
  const { caveats } = compareResults(from.result, to.result);
  return caveats.map((caveat) => `Between ${dates.join(" and ")} ${words[caveat]}`);
}
