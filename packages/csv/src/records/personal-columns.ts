/** Parts of column names that tell of a person: such columns are dropped before anything else. */
const personal = [
  "forename",
  "firstname",
  "givenname",
  "surname",
  "lastname",
  "familyname",
  "middlename",
  "preferredname",
  "legalname",
  "fullname",
  "displayname",
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
];

/** Tells whether a column's name says that it holds a person's name, birth date, address or the like. */
export function isPersonal(column: string): boolean {
  const plain = column.toLowerCase().replace(/[^a-z]/g, "");
  return plain === "name" || personal.some((part) => plain.includes(part));
}
