/** A national curriculum year group; `R` is reception and `X` means that year groups are not used. */
export type YearGroup = "R" | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | "X";

/** A key stage of secondary education: ks3 is years 7 to 9, ks4 10 and 11, ks5 12 and above. */
export type Stage = "ks3" | "ks4" | "ks5";

/** Which learners an institution has: it decides which questions are asked. */
export interface Profile {
  /** The year groups that are present now; a number that is none of them is an issue. */
  readonly yearGroups: readonly (YearGroup | number)[];
  /** Stages to add to those that follow from the year groups; needed where a year group is `X`. */
  readonly stages?: readonly Stage[];
  /** Set for a middle school, which is asked only what is established for middle schools. */
  readonly middleSchool?: true;
  /** Set when the year groups were assumed and not stated by the institution. */
  readonly assumed?: true;
}

/** A profile as it stands in a result: every number is a year group. */
export interface CheckedProfile extends Profile {
  readonly yearGroups: readonly YearGroup[];
}

/** Every year group, in order. */
export const yearGroups: readonly YearGroup[] = [
  "R",
  1,
  2,
  3,
  4,
  5,
  6,
  7,
  8,
  9,
  10,
  11,
  12,
  13,
  14,
  "X",
];

/** Every stage, in order. */
export const stages: readonly Stage[] = ["ks3", "ks4", "ks5"];
