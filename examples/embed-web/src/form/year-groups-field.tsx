import {
  type Profile,
  type Stage,
  stages,
  type YearGroup,
  yearGroups,
} from "@career-benchmarks/core";
import type { Forms } from "./use-forms.js";

const usual: readonly YearGroup[] = [7, 8, 9, 10, 11, 12, 13, 14];

const stageWords: Readonly<Record<Stage, string>> = {
  ks3: "Key stage 3",
  ks4: "Key stage 4",
  ks5: "Key stage 5",
};

/** Which year groups are present: it decides what is asked. */
export function YearGroupsField({ forms }: { readonly forms: Forms }) {
  const { form, update, rubric } = forms;
  const { profile } = form;
  const without = profile.yearGroups.includes("X");
  const younger = yearGroups.filter((year) => !usual.includes(year) && year !== "X");
  const shown = younger.some((year) => profile.yearGroups.includes(year)) || profile.middleSchool;
  const set = (change: (profile: Profile) => Profile) =>
    update((now) => ({ ...now, profile: change(now.profile) }));
  const toggle = (year: YearGroup) =>
    set((now) => ({
      ...now,
      yearGroups: yearGroups.filter((each) => now.yearGroups.includes(each) !== (each === year)),
    }));
  const toggleStage = (stage: Stage) =>
    set(({ stages: stated = [], ...now }) => ({
      ...now,
      stages: stages.filter((each) => stated.includes(each) !== (each === stage)),
    }));

  return (
    <fieldset class="year-groups">
      <legend>Year groups present</legend>
      <div class="choices">
        {(shown ? yearGroups.filter((year) => year !== "X") : usual).map((year) => (
          <label key={year} class="choice">
            <input
              type="checkbox"
              checked={profile.yearGroups.includes(year)}
              onChange={() => toggle(year)}
            />
            {year}
          </label>
        ))}
        <label class="choice">
          <input type="checkbox" checked={without} onChange={() => toggle("X")} />
          Year groups are not used
        </label>
        {rubric?.middleSchool && (
          <label class="choice">
            <input
              type="checkbox"
              checked={profile.middleSchool === true}
              onChange={() =>
                set(({ middleSchool, ...now }) =>
                  middleSchool ? now : { ...now, middleSchool: true },
                )
              }
            />
            A middle school
          </label>
        )}
      </div>
      {without && (
        <fieldset class="stages">
          <legend>Which learners are there?</legend>
          <div class="choices">
            {stages.map((stage) => (
              <label key={stage} class="choice">
                <input
                  type="checkbox"
                  checked={profile.stages?.includes(stage) ?? false}
                  onChange={() => toggleStage(stage)}
                />
                {stageWords[stage]}
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </fieldset>
  );
}
