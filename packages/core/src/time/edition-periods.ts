import { deepFreeze } from "../internal/deep-freeze.js";
import type { Edition, Setting, Sourced } from "../model/rubric.js";

/** Days on which one edition, or none, is in force for a setting; a new period begins where source or grade changes. */
export interface EditionPeriod extends Sourced {
  readonly setting: Setting;
  /** The first ISO day; absent in the earliest period. */
  readonly from?: string;
  /** The last ISO day; absent in the latest period. */
  readonly to?: string;
  /** `undecided`: it came into force in this period, on a day that is not established. */
  readonly edition: Edition | "none" | "undecided";
  /** The id of the rubric to use. */
  readonly rubric?: string;
  readonly note?: string;
}

const septemberNote =
  "The updated edition is in force from September 2025; that it begins on the 1st is our reading.";
const providerNote =
  "Outside the guidance: training providers used the evaluation for colleges. Since when is not established.";

/** Which edition is in force when; `source` is in {@link timeSources}. */
export const editionPeriods: readonly EditionPeriod[] = /* @__PURE__ */ deepFreeze<
  readonly EditionPeriod[]
>([
  {
    setting: "school",
    to: "2013-12-31",
    edition: "none",
    source: ["R14"],
    grade: "inferred",
  },
  {
    setting: "school",
    from: "2014-01-01",
    to: "2014-12-31",
    edition: "undecided",
    source: ["R14"],
    grade: "published",
    note: "The first report came out in 2014; on which day is not established.",
  },
  {
    setting: "school",
    from: "2015-01-01",
    to: "2017-12-31",
    edition: "2014",
    rubric: "gatsby-2014-school",
    source: ["R14"],
    grade: "published",
    note: "Published, but not yet part of the statutory guidance.",
  },
  {
    setting: "school",
    from: "2018-01-01",
    to: "2025-07-31",
    edition: "2014",
    rubric: "gatsby-2014-school",
    source: ["R14", "SG18"],
    grade: "published",
  },
  {
    setting: "school",
    from: "2025-08-01",
    to: "2025-08-31",
    edition: "2014",
    rubric: "gatsby-2014-school",
    source: ["R14", "SG18", "NEWS25"],
    grade: "inferred",
    note: septemberNote,
  },
  {
    setting: "school",
    from: "2025-09-01",
    to: "2025-09-30",
    edition: "2025",
    rubric: "gatsby-2025-school",
    source: ["NEWS25", "GOV25"],
    grade: "inferred",
    note: septemberNote,
  },
  {
    setting: "school",
    from: "2025-10-01",
    edition: "2025",
    rubric: "gatsby-2025-school",
    source: ["NEWS25", "GOV25"],
    grade: "published",
  },
  {
    setting: "college",
    to: "2018-01-31",
    edition: "none",
    source: ["CG18"],
    grade: "inferred",
  },
  {
    setting: "college",
    from: "2018-02-01",
    to: "2018-02-28",
    edition: "undecided",
    source: ["CG18"],
    grade: "published",
    note: "The guidance for colleges came out in February 2018; on which day is not established.",
  },
  {
    setting: "college",
    from: "2018-03-01",
    to: "2025-07-31",
    edition: "2014",
    rubric: "gatsby-2014-college",
    source: ["CG18"],
    grade: "published",
  },
  {
    setting: "college",
    from: "2025-08-01",
    to: "2025-08-31",
    edition: "2014",
    rubric: "gatsby-2014-college",
    source: ["CG18", "NEWS25"],
    grade: "inferred",
    note: septemberNote,
  },
  {
    setting: "college",
    from: "2025-09-01",
    to: "2025-09-30",
    edition: "2025",
    rubric: "gatsby-2025-college",
    source: ["NEWS25"],
    grade: "inferred",
    note: septemberNote,
  },
  {
    setting: "college",
    from: "2025-10-01",
    edition: "2025",
    rubric: "gatsby-2025-college",
    source: ["NEWS25"],
    grade: "published",
  },
  {
    setting: "training-provider",
    to: "2018-08-31",
    edition: "none",
    source: ["TYPE"],
    grade: "inferred",
    note: "The evaluation for colleges, which training providers used, began in September 2018.",
  },
  {
    setting: "training-provider",
    from: "2018-09-01",
    to: "2025-08-31",
    edition: "2014",
    rubric: "gatsby-2014-college",
    source: ["TYPE", "ITP"],
    grade: "inferred",
    note: providerNote,
  },
  {
    setting: "training-provider",
    from: "2025-09-01",
    to: "2025-09-30",
    edition: "2025",
    rubric: "gatsby-2025-training-provider",
    source: ["NEWS25", "FEW"],
    grade: "inferred",
    note: septemberNote,
  },
  {
    setting: "training-provider",
    from: "2025-10-01",
    edition: "2025",
    rubric: "gatsby-2025-training-provider",
    source: ["NEWS25", "FEW"],
    grade: "published",
  },
]);
