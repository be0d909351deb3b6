/** The columns of the register that are read; all others, those about people first, are never kept. */
export const registerColumns = {
  urn: "URN",
  name: "EstablishmentName",
  la: "LA (code)",
  number: "EstablishmentNumber",
  type: "TypeOfEstablishment (name)",
  typeGroup: "EstablishmentTypeGroup (name)",
  phase: "PhaseOfEducation (name)",
  status: "EstablishmentStatus (name)",
  opened: "OpenDate",
  closed: "CloseDate",
  lowAge: "StatutoryLowAge",
  highAge: "StatutoryHighAge",
  sixthForm: "OfficialSixthForm (name)",
  section41: "Section41Approved (name)",
} as const;

/** The columns of the kinds of special educational needs. */
const senColumns: readonly string[] = Array.from(
  { length: 13 },
  (_, index) => `SEN${index + 1} (name)`,
);

/** A field of an establishment that one column gives. */
export type RegisterField = keyof typeof registerColumns;

/** Where the columns stand in a file; -1 where it lacks one. */
export interface RegisterPlan {
  readonly at: Readonly<Record<RegisterField, number>>;
  readonly sen: readonly number[];
  readonly missing: readonly string[];
}

/** Finds the columns in a header; case and surrounding spaces are free. */
export function planRegister(header: readonly string[]): RegisterPlan {
  const names = header.map((name) => name.trim().toLowerCase());
  const find = (name: string) => names.indexOf(name.toLowerCase());
  const fields = Object.entries(registerColumns) as readonly (readonly [RegisterField, string])[];
  const at = Object.fromEntries(fields.map(([field, name]) => [field, find(name)]));
  return {
    at: at as Record<RegisterField, number>,
    sen: senColumns.map(find).filter((index) => index >= 0),
    missing: fields.map(([, name]) => name).filter((name) => find(name) < 0),
  };
}
