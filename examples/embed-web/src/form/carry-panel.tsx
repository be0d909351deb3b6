import type { Rubric } from "@career-benchmarks/core";
import { catalogue } from "@career-benchmarks/core/catalogue";
import { useState } from "preact/hooks";
import { assessmentOf } from "./assessment-of.js";
import type { Form } from "./form.js";
import type { Forms } from "./use-forms.js";

/** Offers to carry answers over from the form of the other edition. */
export function CarryPanel({ forms, rubric }: { readonly forms: Forms; readonly rubric: Rubric }) {
  const [said, setSaid] = useState<{ readonly rubric: string; readonly text: string }>();
  const { form, saved } = forms;
  const others = Object.values(saved.forms).filter((other) => isOtherEdition(other, form));
  const notice = said?.rubric === form.rubric && said.text;
  if (others.length === 0 && !notice) return null;
  const carry = async (from: Form) => {
    // Loaded when it is wanted: the tables of how the editions relate are large.
    const { canCarry, carryOver } = await import("./carry-over.js");
    if (!canCarry(from.rubric, rubric.id)) {
      setSaid({ rubric: form.rubric, text: "There is no way from that form to this one." });
      return;
    }
    try {
      const { drafts, filled, kept, open } = await carryOver(from, rubric, form);
      forms.update((now) => ({ ...now, drafts: { ...now.drafts, ...drafts } }));
      const stayed = kept > 0 ? ` ${kept} more follow, but were answered here already.` : "";
      setSaid({
        rubric: form.rubric,
        text: `${filled} questions are filled with what follows.${stayed} ${open} are still open, for nothing follows for them.`,
      });
    } catch (error) {
      setSaid({ rubric: form.rubric, text: error instanceof Error ? error.message : `${error}` });
    }
  };
  return (
    <section class="carry" aria-label="Answers to the other edition">
      {others.map((other) => {
        const edition = catalogue.rubrics.find(({ id }) => id === other.rubric)?.edition;
        return (
          <p key={other.rubric}>
            You have answers to the {edition} edition.{" "}
            <button type="button" class="button quiet" onClick={() => carry(other)}>
              Carry over what follows from them
            </button>
          </p>
        );
      })}
      <p role="status">{notice}</p>
    </section>
  );
}

function isOtherEdition(other: Form, form: Form): boolean {
  const [one, two] = [other, form].map(({ rubric }) =>
    catalogue.rubrics.find(({ id }) => id === rubric),
  );
  return (
    one?.edition !== two?.edition &&
    (one?.setting === "school") === (two?.setting === "school") &&
    Object.keys(assessmentOf(other).assessment.answers).length > 0
  );
}
