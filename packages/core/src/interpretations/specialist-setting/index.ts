import { frozen } from "../frozen.js";
import { digest } from "./digest.js";
import { readings2014 } from "./readings-2014.js";
import { readings2025 } from "./readings-2025.js";
import { sources } from "./sources.js";

/** How the benchmarks are read in special schools and specialist colleges. */
export const specialistSetting = /* @__PURE__ */ frozen({
  id: "specialist-setting",
  version: "1.0.0",
  title: "Specialist settings",
  summary:
    "For special schools and specialist colleges. They have no benchmarks of their own: the same ones are carried out in ways that those who work with the young people judge to fit. No list of the changes that Compass makes is public; what is not published is marked so.",
  rubrics: [
    "gatsby-2014-school",
    "gatsby-2014-college",
    "gatsby-2025-school",
    "gatsby-2025-college",
  ],
  readings: [...readings2014, ...readings2025],
  cohort: {
    statement:
      "The careers leader agrees with colleagues for which learners the benchmarks are most appropriate, and the result says how many they are, of how many, and why. Every learner still benefits from the programme.",
    required: true,
    source: ["SPEC"],
    grade: "inferred",
  },
  sources,
  digest,
});
