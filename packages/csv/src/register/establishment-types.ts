/**
 * Types of establishment that are special schools, as the Department for Education's statistics label
 * them (published; see docs/csv.md).
 */
export const specialTypes: readonly string[] = [
  "Academy special converter",
  "Academy special sponsor led",
  "Community special school",
  "Foundation special school",
  "Free schools special",
  "Non-maintained special school",
  "Other independent special school",
];

/** Types of establishment that are alternative provision (published, as above). */
export const alternativeTypes: readonly string[] = [
  "Pupil referral unit",
  "Academy alternative provision converter",
  "Academy alternative provision sponsor led",
  "Free schools alternative provision",
];
