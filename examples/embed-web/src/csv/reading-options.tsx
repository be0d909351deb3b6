import type { Setting, YearGroup } from "@career-benchmarks/core";
import type { ReadingChoice } from "./session-types.js";
import type { Scoring } from "./use-scoring.js";

const settings: readonly { readonly id: Setting; readonly label: string }[] = [
  { id: "school", label: "a school" },
  { id: "college", label: "a college" },
  { id: "training-provider", label: "a training provider" },
];

const assumptions: readonly {
  readonly label: string;
  readonly yearGroups: readonly YearGroup[];
}[] = [
  { label: "set the row aside", yearGroups: [] },
  { label: "assume years 7 to 11", yearGroups: [7, 8, 9, 10, 11] },
  { label: "assume years 7 to 13", yearGroups: [7, 8, 9, 10, 11, 12, 13] },
  { label: "assume years 12 and 13", yearGroups: [12, 13] },
];

const unreadable: readonly { readonly id: ReadingChoice["onInvalid"]; readonly label: string }[] = [
  { id: "reject", label: "set the row aside" },
  { id: "unknown", label: "count the answer as unknown" },
];

/** What to do where a row does not say itself. */
export function ReadingOptions({ scoring }: { readonly scoring: Scoring }) {
  const { choice, choose } = scoring;
  const assumed = assumptions.findIndex(
    ({ yearGroups }) => `${yearGroups}` === `${choice.assumeYearGroups}`,
  );
  return (
    <details class="reading-options">
      <summary>How to read rows that leave something out</summary>
      <p>
        <label>
          A row that names no rubric is about{" "}
          <select
            value={choice.setting}
            onChange={({ currentTarget }) => {
              const found = settings.find(({ id }) => id === currentTarget.value);
              if (found) choose({ ...choice, setting: found.id });
            }}
          >
            {settings.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>{" "}
        and takes the edition in force at its date.
      </p>
      <p>
        <label>
          Where it gives no year groups,{" "}
          <select
            value={`${Math.max(0, assumed)}`}
            onChange={({ currentTarget }) => {
              const found = assumptions[Number(currentTarget.value)];
              if (found) choose({ ...choice, assumeYearGroups: found.yearGroups });
            }}
          >
            {assumptions.map(({ label }, index) => (
              <option key={label} value={`${index}`}>
                {label}
              </option>
            ))}
          </select>
        </label>
      </p>
      <p>
        <label>
          Where a cell can’t be understood,{" "}
          <select
            value={choice.onInvalid}
            onChange={({ currentTarget }) => {
              const found = unreadable.find(({ id }) => id === currentTarget.value);
              if (found) choose({ ...choice, onInvalid: found.id });
            }}
          >
            {unreadable.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
      </p>
    </details>
  );
}
