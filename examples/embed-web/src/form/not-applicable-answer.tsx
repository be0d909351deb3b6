import { reasonWords } from "@career-benchmarks/core";
import { Field } from "./field.js";
import type { AnswerProps } from "./question-field.js";

/** A person's judgement that the question does not apply: why, and who judged it. */
export function NotApplicableAnswer({ question, draft, describedBy, onChange }: AnswerProps) {
  const text = (field: "text" | "judgedBy", label: string) => (
    <Field label={label}>
      {(id) => (
        <input
          id={id}
          type="text"
          value={draft[field] ?? ""}
          onInput={({ currentTarget }) => onChange({ ...draft, [field]: currentTarget.value })}
        />
      )}
    </Field>
  );
  return (
    <div class="share-fields wide">
      <Field label="It does not apply because">
        {(id) => (
          <select
            id={id}
            aria-describedby={describedBy}
            value={draft.reason ?? ""}
            onChange={({ currentTarget }) => onChange({ ...draft, reason: currentTarget.value })}
          >
            <option value="">Choose a reason</option>
            {question.notApplicable.map((reason) => (
              <option key={reason} value={reason}>
                {reasonWords[reason]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {text("text", "In your own words")}
      {text("judgedBy", "Judged by")}
    </div>
  );
}
