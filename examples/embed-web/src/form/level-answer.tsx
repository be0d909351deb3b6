import { useId } from "preact/hooks";
import type { AnswerProps } from "./question-field.js";

/** One level of the question's scale, or not known. */
export function LevelAnswer({ question, draft, describedBy, onChange }: AnswerProps) {
  const name = useId();
  const levels = [...question.scale.levels.map(({ id, label }) => ({ id, label })), unknown];
  return (
    <div class="choices">
      {levels.map(({ id, label }) => (
        <label key={id} class={id === "" ? "choice unknown" : "choice"}>
          <input
            type="radio"
            name={name}
            value={id}
            aria-describedby={describedBy}
            checked={(draft.level ?? "") === id}
            onChange={() => onChange({ ...draft, level: id })}
          />
          {label}
        </label>
      ))}
    </div>
  );
}

const unknown = { id: "", label: "Not known" };
