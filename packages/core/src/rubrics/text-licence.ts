/** Whose wording the rubrics are in. */
export const textLicence =
  "Statements and questions are this project's own paraphrases, under its licence. The reuse terms of the published benchmark text and of the Compass questions are not established, so neither is reproduced.";
