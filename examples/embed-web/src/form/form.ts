import type { AssessmentDetails, Edition, Profile, Setting } from "@career-benchmarks/core";
import { catalogue } from "@career-benchmarks/core/catalogue";
import type { Draft } from "./draft.js";

/** A form: which rubric, about whom, and what has been typed so far. */
export interface Form {
  /** The rubric's own id; what it is read through is beside it. */
  readonly rubric: string;
  readonly interpretations: readonly string[];
  readonly details: Omit<AssessmentDetails, "cohort">;
  readonly cohort: { readonly size: string; readonly of: string; readonly reason: string };
  readonly profile: Profile;
  readonly drafts: Readonly<Record<string, Draft>>;
}

const usualProfile: Readonly<Record<Setting, Profile>> = {
  school: { yearGroups: [7, 8, 9, 10, 11] },
  college: { yearGroups: ["X"], stages: ["ks5"] },
  "training-provider": { yearGroups: ["X"], stages: ["ks5"] },
};

/** Makes an empty form for a rubric; what is known of the institution may be taken over. */
export function emptyForm(
  rubric: string,
  known?: Pick<Form, "details" | "cohort" | "profile">,
): Form {
  const setting = catalogue.rubrics.find(({ id }) => id === rubric)?.setting ?? "school";
  return {
    rubric,
    interpretations: [],
    details: known?.details ?? {},
    cohort: known?.cohort ?? { size: "", of: "", reason: "" },
    profile: known?.profile ?? usualProfile[setting],
    drafts: {},
  };
}

/** The rubric of an edition for a setting; there is none of 2014 for training providers. */
export function rubricIdFor(edition: Edition, setting: Setting): string | undefined {
  return catalogue.rubrics.find((each) => each.edition === edition && each.setting === setting)?.id;
}
