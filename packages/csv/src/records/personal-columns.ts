/** Parts of column names that tell of a person: such columns are dropped before anything else. */
const personal = [
  "name",
  "knownas",
  "initials",
  "birth",
  "dob",
  "address",
  "street",
  "postcode",
  "email",
  "phone",
  "mobile",
  "telephone",
  "notes",
  "comment",
  "contact",
  "guardian",
  "parent",
  "photo",
  "religion",
  "ethnicity",
  "nationalinsurance",
  "nino",
  "nhs",
];

/** Numbers that tell of a person everywhere; as words, for they are short. */
const numbers = /(?:^|[^a-z])(?:upn|uln)(?:[^a-z]|$)/;

/** Tells whether a column's name says that it holds a person's name, birth date, address or the like. */
export function isPersonal(column: string): boolean {
  const plain = column.toLowerCase().replace(/[^a-z]/g, "");
  return numbers.test(column.toLowerCase()) || personal.some((part) => plain.includes(part));
}
