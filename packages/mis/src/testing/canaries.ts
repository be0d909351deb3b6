/** Texts that stand for what must never come out: made up, and unlike anything that code writes. */
export const canaries = {
  forename: "Zebediah-Canary",
  surname: "Quillfeather-Canary",
  born: "2009-02-28",
  street: "17 Canary Wharf Mews",
  postcode: "ZZ99 3CZ",
  email: "zebediah@canary.example",
  phone: "07700 900123",
  note: "Canary: sees a counsellor on Tuesdays",
  upn: "H801200001001",
  formerUpn: "R201100018042",
  uln: "9900112233",
  id: "canary-4711",
  vendorId: "canary-A999",
  admission: "canary-000815",
} as const;

/** Lists every text, and the birth date as other systems write it. */
export const canaryTexts: readonly string[] = [
  ...Object.values(canaries),
  "28/02/2009",
  "Zebediah",
  "Quillfeather",
];
