import type { Rubric } from "@career-benchmarks/core";
import { formatRubricId } from "@career-benchmarks/core";
import { loadRubric } from "@career-benchmarks/core/catalogue";
import { useEffect, useState } from "preact/hooks";
import { emptyForm, type Form } from "./form.js";
import { readSaved, type SavedForms, writeSaved } from "./saved-forms.js";

const storageKey = "career-benchmarks-form";

/** The forms of the page, kept in the browser as they change. */
export interface Forms {
  readonly saved: SavedForms;
  readonly form: Form;
  /** The rubric of the form, once it is loaded. */
  readonly rubric: Rubric | undefined;
  /** What to tell the reader about keeping the forms; empty when all is well. */
  readonly notice: string;
  readonly update: (change: (form: Form) => Form) => void;
  readonly save: (change: (saved: SavedForms) => SavedForms) => void;
}

/** Keeps the forms of the page. */
export function useForms(): Forms {
  const [{ saved, lost }, setState] = useState(() => readSaved(stored()));
  const [kept, setKept] = useState(true);
  const form = saved.forms[saved.current] ?? emptyForm(saved.current);
  const rubric = useRubric(formatRubricId(form));

  useEffect(() => setKept(store(writeSaved(saved))), [saved]);

  const save: Forms["save"] = (change) =>
    setState((state) => ({ ...state, saved: change(state.saved) }));
  return {
    saved,
    form,
    rubric,
    notice: noticeOf(lost, kept),
    save,
    update: (change) =>
      save((before) => {
        const now = before.forms[before.current] ?? emptyForm(before.current);
        return { ...before, forms: { ...before.forms, [before.current]: change(now) } };
      }),
  };
}

function noticeOf(lost: boolean, kept: boolean): string {
  if (!kept) {
    return "This browser does not let the page keep your answers: save them as a file before you leave.";
  }
  return lost
    ? "Some of what was kept from your last visit could not be read and was left out."
    : "";
}

/** Loads a rubric when it is chosen. */
function useRubric(id: string): Rubric | undefined {
  const [loaded, setLoaded] = useState<Rubric>();
  useEffect(() => {
    let wanted = true;
    loadRubric(id).then((rubric) => wanted && setLoaded(rubric));
    return () => {
      wanted = false;
    };
  }, [id]);
  return loaded?.id === id ? loaded : undefined;
}

function stored(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

function store(text: string): boolean {
  try {
    localStorage.setItem(storageKey, text);
    return true;
  } catch {
    return false;
  }
}
