import {
  describeReason,
  type IndicatorResult,
  outcomeWords,
  type Question,
  type Rubric,
} from "@career-benchmarks/core";
import { useId } from "preact/hooks";
import type { Draft, DraftKind } from "./draft.js";
import { questionElementId } from "./focus-question.js";
import { LevelAnswer } from "./level-answer.js";
import { NotApplicableAnswer } from "./not-applicable-answer.js";
import { PercentAnswer } from "./percent-answer.js";
import { RangeAnswer } from "./range-answer.js";
import { pointsWords } from "./score-words.js";
import { ShareAnswer } from "./share-answer.js";

/** What every way of answering is given. */
export interface AnswerProps {
  readonly question: Question;
  readonly draft: Draft;
  /** Ids of what describes the answer. */
  readonly describedBy: string;
  readonly onChange: (draft: Draft) => void;
}

const kindWords: Readonly<Record<DraftKind, string>> = {
  level: "One level",
  share: "Numbers of learners",
  range: "Between two levels",
  percent: "A percentage",
  "not-applicable": "It does not apply",
};

/** One question, its answer in any of the ways it can be given, and what the answer comes to. */
export function QuestionField(props: {
  readonly rubric: Rubric;
  readonly question: Question;
  readonly draft: Draft | undefined;
  readonly result: IndicatorResult | undefined;
  readonly problem: string | undefined;
  readonly onDraft: (id: string, draft: Draft) => void;
}) {
  const { rubric, question, result, problem, onDraft } = props;
  const id = useId();
  const draft: Draft = props.draft ?? { kind: "level" };
  const kinds = kindsFor(question, draft);
  const Answer = answers[draft.kind];
  return (
    <fieldset class="question" id={questionElementId(question.id)}>
      <legend>{question.question}</legend>
      {question.note && <p class="note">{question.note}</p>}
      <Answer
        question={question}
        draft={draft}
        describedBy={`${id}-said`}
        onChange={(changed) => onDraft(question.id, changed)}
      />
      <div class="said">
        <p id={`${id}-said`} class={problem ? "problem" : undefined}>
          {problem ?? comesTo(rubric, question, result)}
        </p>
        {kinds.length > 1 && (
          <label class="kind">
            <span>Answer by</span>{" "}
            <select
              value={draft.kind}
              onChange={({ currentTarget }) => {
                const kind = kinds.find((each) => each === currentTarget.value);
                if (kind) onDraft(question.id, { ...draft, kind });
              }}
            >
              {kinds.map((kind) => (
                <option key={kind} value={kind}>
                  {kindWords[kind]}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
    </fieldset>
  );
}

const answers = {
  level: LevelAnswer,
  share: ShareAnswer,
  range: RangeAnswer,
  percent: PercentAnswer,
  "not-applicable": NotApplicableAnswer,
};

function kindsFor(question: Question, { kind }: Draft): readonly DraftKind[] {
  const kinds: readonly DraftKind[] = [
    "level",
    ...(question.takesShare ? (["share", "range", "percent"] as const) : []),
    ...(question.notApplicable.length > 0 ? (["not-applicable"] as const) : []),
  ];
  // An imported or carried answer may be of another kind, and is shown as it is.
  return kinds.includes(kind) ? kinds : [...kinds, kind];
}

function comesTo(rubric: Rubric, question: Question, result: IndicatorResult | undefined): string {
  if (!question.scored) return "It earns no points.";
  if (!result || result.reason.code === "unanswered") return "";
  const indicator = rubric.benchmarks
    .flatMap(({ criteria }) => criteria.flatMap(({ indicators }) => indicators))
    .find(({ id }) => id === question.id);
  const why =
    indicator && result.reason.code !== "answered" ? describeReason(rubric, indicator, result) : "";
  const points =
    result.available > 0
      ? `${outcomeWords[result.outcome]}, ${pointsWords(result)}`
      : outcomeWords[result.outcome];
  return [
    why,
    result.reason.code === "judged" || result.reason.code === "empty-cohort" ? "" : points,
  ]
    .filter(Boolean)
    .join(" · ");
}
