import { Field } from "./field.js";
import type { AnswerProps } from "./question-field.js";

const ends = [
  { field: "from", label: "At least" },
  { field: "to", label: "At most" },
] as const;

/** Somewhere between two levels. */
export function RangeAnswer({ question, draft, describedBy, onChange }: AnswerProps) {
  return (
    <div class="share-fields">
      {ends.map(({ field, label }) => (
        <Field key={field} label={label}>
          {(id) => (
            <select
              id={id}
              aria-describedby={describedBy}
              value={draft[field] ?? ""}
              onChange={({ currentTarget }) => onChange({ ...draft, [field]: currentTarget.value })}
            >
              <option value="">Choose a level</option>
              {question.scale.levels.map((level) => (
                <option key={level.id} value={level.id}>
                  {level.label}
                </option>
              ))}
            </select>
          )}
        </Field>
      ))}
    </div>
  );
}
