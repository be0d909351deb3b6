/** What a reader made of a text: a value, nothing, or that it was not understood. */
export type Meaning = { readonly value: unknown } | "nothing" | "not understood";

const nothing = "nothing";
const unclear = "not understood";
const means = (value: unknown): Meaning => ({ value });

/** What texts mean in a cell of yes or no. */
export const yesNoMeanings: readonly (readonly [text: string, meaning: Meaning])[] = [
  ["yes", means(true)],
  ["Y", means(true)],
  ["TRUE", means(true)],
  ["t", means(true)],
  ["1", means(true)],
  ["✓", means(true)],
  ["✔", means(true)],
  ["No", means(false)],
  ["n", means(false)],
  ["False", means(false)],
  ["0", means(false)],
  ["perhaps", unclear],
  ["2", unclear],
];

/** What texts mean in a cell of a day; those behind which `system` stands also in JSON. */
export const dayMeanings: readonly (readonly [text: string, meaning: Meaning])[] = [
  ["2024-07-31", means("2024-07-31")],
  ["2024-07-31 00:00:00", means("2024-07-31")],
  ["2024-07-31T14:30", means("2024-07-31")],
  ["31/07/2024", means("2024-07-31")],
  ["31-07-2024", means("2024-07-31")],
  ["31.07.2024", means("2024-07-31")],
  ["31 July 2024", means("2024-07-31")],
  ["31-Jul-2024", means("2024-07-31")],
  ["20240731", means("2024-07-31")],
  ["03/04/2024", means("2024-04-03")],
  ["45504", means("2024-07-31")],
  ["07/31/2024", unclear],
  ["31/07/24", unclear],
  ["2024-02-30", unclear],
  ["soon", unclear],
];

/** Those that systems write, as JSON holds them. */
export const systemDays: readonly string[] = [
  "2024-07-31",
  "2024-07-31 00:00:00",
  "2024-07-31T14:30",
];

/** Texts that stand for no value wherever any text may be read. */
export const missingMeanings: readonly (readonly [text: string, meaning: Meaning])[] = [
  ["", nothing],
  ["?", nothing],
  ["unknown", nothing],
  ["Not known", nothing],
  ["don’t know", nothing],
  ["not recorded", nothing],
  ["-", nothing],
  ["–", nothing],
  ["NULL", nothing],
  ["..", nothing],
  ["SUPP", nothing],
];

/** What texts mean as a year group. */
export const yearMeanings: readonly (readonly [text: string, meaning: Meaning])[] = [
  ["10", means(10)],
  ["Year 10", means(10)],
  ["Year  10", means(10)],
  ["Yr 10", means(10)],
  ["Y10", means(10)],
  ["09", means(9)],
  ["R", means("R")],
  ["r", means("R")],
  ["15", unclear],
  ["5D", unclear],
  ["31", unclear],
];

/** What texts mean as words of a learner, by field. */
export const wordMeanings: readonly (readonly [
  field: "sex" | "senProvision" | "enrolment",
  text: string,
  meaning: Meaning,
])[] = [
  ["sex", "F", means("F")],
  ["sex", "female", means("F")],
  ["sex", "MALE", means("M")],
  ["sex", "u", means("U")],
  ["sex", "Unknown", means("U")],
  ["sex", "X", means("U")],
  ["sex", "W", unclear],
  ["senProvision", "k", means("K")],
  ["senProvision", "SEN support", means("K")],
  ["senProvision", "Education Health & Care Plan", means("E")],
  ["senProvision", "No SEN provision", means("N")],
  ["senProvision", "ASD", unclear],
  ["enrolment", "m", means("M")],
  ["enrolment", "Current main", means("M")],
  ["enrolment", "Guest", means("G")],
  ["enrolment", "Y", unclear],
];

/** What is said of texts as a unique reference number. */
export const urnMeanings: readonly (readonly [text: string, code: string | undefined])[] = [
  ["900001", undefined],
  ["90001", "identifier-damaged"],
  ["900001.0", "identifier-damaged"],
  ["900,001", "identifier-damaged"],
  ["9E+05", "identifier-damaged"],
  ["St Mary", "identifier-unusual"],
];
