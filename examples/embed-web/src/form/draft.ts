/** The ways in which a question can be answered. */
export const draftKinds = ["level", "share", "range", "percent", "not-applicable"] as const;

/** A way in which a question can be answered. */
export type DraftKind = (typeof draftKinds)[number];

/**
 * What has been typed for one question, whole or not. Numbers stay as they are typed, and what was
 * typed in another way of answering is kept, so that changing one's mind loses nothing.
 */
export interface Draft {
  readonly kind: DraftKind;
  readonly level?: string;
  readonly from?: string;
  readonly to?: string;
  readonly count?: string;
  readonly of?: string;
  readonly unknown?: string;
  /** By reason for leaving learners out. */
  readonly excluded?: Readonly<Record<string, string>>;
  readonly excludedText?: string;
  readonly percent?: string;
  readonly reason?: string;
  readonly text?: string;
  readonly judgedBy?: string;
}

/** The fields of a draft that hold text. */
export const draftTexts = [
  "level",
  "from",
  "to",
  "count",
  "of",
  "unknown",
  "excludedText",
  "percent",
  "reason",
  "text",
  "judgedBy",
] as const;
