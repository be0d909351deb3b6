import type { Edition, Setting } from "@career-benchmarks/core";
import { catalogue } from "@career-benchmarks/core/catalogue";
import { Field } from "./field.js";
import { emptyForm, type Form, rubricIdFor } from "./form.js";
import type { Forms } from "./use-forms.js";
import { YearGroupsField } from "./year-groups-field.js";

const settingWords: Readonly<Record<Setting, string>> = {
  school: "School",
  college: "College",
  "training-provider": "Training provider",
};

const editionWords: Readonly<Record<Edition, string>> = {
  "2025": "2025 (from September 2025)",
  "2014": "2014 (until August 2025)",
};

/** Which edition, for whom, read how. */
export function SetupSection(props: {
  readonly forms: Forms;
  readonly problems: Readonly<Record<string, string>>;
}) {
  const { forms, problems } = props;
  const { form, update } = forms;
  const chosen = catalogue.rubrics.find(({ id }) => id === form.rubric);
  const edition = chosen?.edition ?? "2025";
  const setting = chosen?.setting ?? "school";
  const institution = form.details.institution ?? {};
  const name = (names: Partial<typeof institution>) =>
    update((now) => ({
      ...now,
      details: { ...now.details, institution: { ...now.details.institution, ...names } },
    }));

  return (
    <section class="setup" aria-labelledby="setup">
      <h2 id="setup">Who is it about?</h2>
      <div class="fields">
        <Field label="Setting">
          {(id) => (
            <select
              id={id}
              value={setting}
              onChange={({ currentTarget }) => {
                const wanted = currentTarget.value as Setting;
                choose(forms, rubricIdFor(edition, wanted) ?? rubricIdFor("2025", wanted));
              }}
            >
              {Object.entries(settingWords).map(([value, words]) => (
                <option key={value} value={value}>
                  {words}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="Edition">
          {(id) => (
            <select
              id={id}
              value={edition}
              onChange={({ currentTarget }) =>
                choose(forms, rubricIdFor(currentTarget.value as Edition, setting))
              }
            >
              {(["2025", "2014"] as const).map((each) => (
                <option key={each} value={each} disabled={!rubricIdFor(each, setting)}>
                  {editionWords[each]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="Read as for">
          {(id) => (
            <select
              id={id}
              value={form.interpretations[0] ?? ""}
              onChange={({ currentTarget: { value } }) =>
                update((now) => ({ ...now, interpretations: value ? [value] : [] }))
              }
            >
              <option value="">Everyone</option>
              {catalogue.interpretations
                .filter(({ rubrics }) => rubrics.includes(form.rubric))
                .map(({ id: value, title }) => (
                  <option key={value} value={value}>
                    {title}
                  </option>
                ))}
            </select>
          )}
        </Field>
        <Field label="Name of the institution">
          {(id) => (
            <input
              id={id}
              type="text"
              value={institution.name ?? ""}
              onInput={({ currentTarget }) => name({ name: currentTarget.value })}
            />
          )}
        </Field>
        <Field label="URN">
          {(id) => (
            <input
              id={id}
              type="text"
              inputMode="numeric"
              value={institution.urn ?? ""}
              onInput={({ currentTarget }) => name({ urn: currentTarget.value })}
            />
          )}
        </Field>
        <Field label="As at" problem={problems["asAt"]}>
          {(id, described) => (
            <input
              id={id}
              aria-describedby={described}
              type="text"
              placeholder="2026-07"
              value={form.details.asAt ?? ""}
              onInput={({ currentTarget }) =>
                update((now) => ({
                  ...now,
                  details: { ...now.details, asAt: currentTarget.value.trim() },
                }))
              }
            />
          )}
        </Field>
      </div>
      <YearGroupsField forms={forms} />
      <CohortField form={form} problem={problems["cohort"]} update={update} />
    </section>
  );
}

/** Goes to the form of another rubric; who it is about goes along if that form is new. */
function choose({ save, form }: Forms, id: string | undefined) {
  if (!id) return;
  const sameSetting = id.slice(11) === form.rubric.slice(11);
  const known = sameSetting
    ? form
    : { ...emptyForm(id), details: form.details, cohort: form.cohort };
  save((before) => ({
    ...before,
    current: id,
    forms: { ...before.forms, [id]: before.forms[id] ?? emptyForm(id, known) },
  }));
}

function CohortField(props: {
  readonly form: Form;
  readonly problem: string | undefined;
  readonly update: Forms["update"];
}) {
  const { form, problem, update } = props;
  const set = (cohort: Partial<Form["cohort"]>) =>
    update((now) => ({ ...now, cohort: { ...now.cohort, ...cohort } }));
  const { size, of, reason } = form.cohort;
  if (form.interpretations.length === 0 && !size && !of) return null;
  return (
    <fieldset class="cohort">
      <legend>Which learners does it speak of?</legend>
      <div class="share-fields">
        <Field label="Learners">
          {(id) => (
            <input
              id={id}
              type="text"
              inputMode="numeric"
              value={size}
              onInput={({ currentTarget }) => set({ size: currentTarget.value })}
            />
          )}
        </Field>
        <Field label="of">
          {(id) => (
            <input
              id={id}
              type="text"
              inputMode="numeric"
              value={of}
              onInput={({ currentTarget }) => set({ of: currentTarget.value })}
            />
          )}
        </Field>
        <Field label="Why not all of them">
          {(id) => (
            <input
              id={id}
              type="text"
              value={reason}
              onInput={({ currentTarget }) => set({ reason: currentTarget.value })}
            />
          )}
        </Field>
      </div>
      {problem && <p class="problem">{problem}</p>}
    </fieldset>
  );
}
