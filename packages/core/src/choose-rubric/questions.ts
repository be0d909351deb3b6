import type { DecidingFact } from "./rubric-choice.js";

/** The question that finds each fact out. */
export const questions: Readonly<Record<DecidingFact, string>> = {
  registeredPost16: "Is the institution registered as post-16?",
  trainingProvider: "Is the institution an independent training provider?",
  specialSchool: "Does the Department for Education register the institution as a special school?",
  alternativeProvision: "Is the institution alternative provision, such as a pupil referral unit?",
  level2Share75:
    "Do 75 % or more of the learners typically take, or could they take, level 2 qualifications such as GCSEs?",
};
