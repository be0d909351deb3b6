import { Field } from "./field.js";
import type { AnswerProps } from "./question-field.js";

/** A percentage, for a source that gives no numbers of learners. */
export function PercentAnswer({ draft, describedBy, onChange }: AnswerProps) {
  return (
    <div class="share-fields">
      <Field label="Per cent of learners">
        {(id) => (
          <input
            id={id}
            class="number"
            type="text"
            inputMode="decimal"
            aria-describedby={describedBy}
            value={draft.percent ?? ""}
            onInput={({ currentTarget }) => onChange({ ...draft, percent: currentTarget.value })}
          />
        )}
      </Field>
    </div>
  );
}
