import type { KeyColumn } from "../columns/key-columns.js";

/** What people call the columns that say who and what a row speaks of, in plain words. */
export const synonyms: Readonly<Partial<Record<KeyColumn, readonly string[]>>> = {
  assessment_id: ["id", "assessment", "evaluation id", "response id", "submission id"],
  urn: [
    "school urn",
    "establishment urn",
    "institution urn",
    "urn number",
    "unique reference number",
  ],
  ukprn: ["provider ukprn", "uk provider reference number", "ukprn number"],
  name: [
    ...["school", "school name", "institution", "institution name", "establishment"],
    ...["establishment name", "establishmentname", "provider", "provider name", "college"],
    ...["college name", "academy", "academy name"],
  ],
  site: ["campus", "site name", "campus name"],
  as_at: ["date", "evaluation date", "assessment date", "as of", "date of evaluation"],
  completed_on: ["completed", "date completed", "completion date", "submitted", "date submitted"],
  state: ["status", "evaluation status", "completion status"],
  year_groups: ["years", "year groups taught", "year groups present"],
  cohort_size: ["size of cohort"],
};
