import { exclusionReasons, exclusionWords } from "@career-benchmarks/core";
import type { Draft } from "./draft.js";
import { Field } from "./field.js";
import type { AnswerProps } from "./question-field.js";

const numbers = [
  { field: "count", label: "Reached" },
  { field: "of", label: "Of" },
  { field: "unknown", label: "Not known" },
] as const;

/** How many learners of how many, of how many it is not known, and who is left out and why. */
export function ShareAnswer({ draft, describedBy, onChange }: AnswerProps) {
  const number = (value: string, set: (text: string) => Draft, id: string) => (
    <input
      id={id}
      class="number"
      type="text"
      inputMode="numeric"
      autocomplete="off"
      aria-describedby={describedBy}
      value={value}
      onInput={({ currentTarget }) => onChange(set(currentTarget.value))}
    />
  );
  const { excluded = {} } = draft;
  const leftOut = exclusionReasons.filter((reason) => excluded[reason]?.trim());
  return (
    <>
      <div class="share-fields">
        {numbers.map(({ field, label }) => (
          <Field key={field} label={label}>
            {(id) => number(draft[field] ?? "", (text) => ({ ...draft, [field]: text }), id)}
          </Field>
        ))}
      </div>
      <details class="left-out" open={leftOut.length > 0}>
        <summary>
          Learners left out{leftOut.length > 0 ? `: ${leftOut.length} reasons` : ""}
        </summary>
        <p>They are not among the learners above, and the report counts them.</p>
        <div class="share-fields wide">
          {exclusionReasons.map((reason) => (
            <Field key={reason} label={`Left out ${exclusionWords[reason]}`}>
              {(id) =>
                number(
                  excluded[reason] ?? "",
                  (text) => ({ ...draft, excluded: { ...excluded, [reason]: text } }),
                  id,
                )
              }
            </Field>
          ))}
          <Field label="What the other reason is">
            {(id) => (
              <input
                id={id}
                type="text"
                value={draft.excludedText ?? ""}
                onInput={({ currentTarget }) =>
                  onChange({ ...draft, excludedText: currentTarget.value })
                }
              />
            )}
          </Field>
        </div>
      </details>
    </>
  );
}
