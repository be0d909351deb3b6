/** The provisions in the words of the code set. */
export const provisionWords = {
  N: "No special educational need",
  K: "SEN support",
  E: "Education, health and care plan",
  S: "Statement",
};

export const sexWords = { M: "Male", F: "Female", U: "Unknown" };

export const enrolmentWords = {
  C: "Current",
  M: "Current main (dual)",
  S: "Current subsidiary (dual)",
  G: "Guest",
  P: "Previous",
};

export const senTypeWords = {
  SPLD: "Specific learning difficulty",
  MLD: "Moderate learning difficulty",
  SLD: "Severe learning difficulty",
  PMLD: "Profound and multiple learning difficulty",
  SEMH: "Social, emotional, mental health",
  SLCN: "Speech, language, communication",
  HI: "Hearing",
  VI: "Vision",
  MSI: "Multi-sensory",
  PD: "Physical disability",
  ASD: "Autistic spectrum",
  DS: "Down syndrome",
  OTH: "Other",
  NSA: "SEN support without specialist assessment",
};

const leaverDestinations = [
  "Further education",
  "Higher education",
  "Apprenticeship",
  "Special post-16 institution",
  "Not known",
];

/** What the note of a destination in a school's system may say: words of its own, not a code. */
export function leaverDestination({ n }) {
  return leaverDestinations[n % leaverDestinations.length];
}
