import { frozen } from "../frozen.js";
import { digest } from "./digest.js";
import { readings } from "./readings.js";
import { sources } from "./sources.js";

/** How the benchmarks are read for learners with SEND in mainstream schools, colleges and training providers. */
export const sendInMainstream = /* @__PURE__ */ frozen({
  id: "send-in-mainstream",
  version: "1.0.0",
  title: "SEND in mainstream settings",
  summary:
    "For learners with SEND in mainstream schools, colleges and training providers. No question may be judged not applicable; a learner may be left out of a count for a stated reason, and is counted as left out.",
  rubrics: [
    "gatsby-2014-school",
    "gatsby-2014-college",
    "gatsby-2025-school",
    "gatsby-2025-college",
    "gatsby-2025-training-provider",
  ],
  readings,
  sources,
  digest,
});
