import type { ChoiceStep } from "./rubric-choice.js";

// Spelt out in each, for a spread would stay in bundles that never choose.
const source = ["TYPE"] as const;
const grade = "published";

/** What each fact means for the choice, and on whose word. */
export const stepOf = {
  post16: {
    fact: "registeredPost16",
    text: "Registered as post-16: the post-16 evaluation, without a choice, even with a URN.",
    source,
    grade,
  },
  notPost16: { fact: "registeredPost16", text: "Not registered as post-16.", source, grade },
  trainingProvider2014: {
    fact: "trainingProvider",
    text: "Training providers had no edition of their own before 2025: they used the post-16 evaluation.",
    source: ["ITP"],
    grade: "published",
  },
  trainingProvider2025: {
    fact: "trainingProvider",
    text: "An independent training provider, in scope from September 2025.",
    source: ["NEWS25"],
    grade: "published",
  },
  college: { fact: "trainingProvider", text: "Not a training provider: a college.", source, grade },
  specialSchool: {
    fact: "specialSchool",
    text: "A special school by its registered type: the special-schools evaluation, set automatically.",
    source,
    grade,
  },
  notSpecialSchool: {
    fact: "specialSchool",
    text: "Not a special school by its registered type.",
    source,
    grade,
  },
  alternativeProvision: {
    fact: "alternativeProvision",
    text: "Alternative provision follows the schools’ benchmarks; no evaluation type of its own is published.",
    source: ["GOV25"],
    grade: "inferred",
  },
  level2: {
    fact: "level2Share75",
    text: "75 % or more of the learners take, or could take, level 2 qualifications: the schools evaluation.",
    source,
    grade,
  },
  belowLevel2: {
    fact: "level2Share75",
    text: "Under 75 % of the learners could take level 2 qualifications: the special-schools evaluation may fit. A change of type goes through the help desk.",
    source: ["TYPE"],
    grade: "inferred",
  },
} as const satisfies Readonly<Record<string, ChoiceStep>>;
