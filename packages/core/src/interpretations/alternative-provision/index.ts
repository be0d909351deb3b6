import { BM3S } from "../../rubrics/sources.js";
import { frozen } from "../frozen.js";
import { CBDS, RESP, SEND_OURS } from "../sources.js";
import { digest } from "./digest.js";
import { readings } from "./readings.js";

/** How the benchmarks are read in alternative provision: pupil referral units and hospital schools. */
export const alternativeProvision = /* @__PURE__ */ frozen({
  id: "alternative-provision",
  version: "1.0.0",
  title: "Alternative provision",
  summary:
    "For pupil referral units, academies of alternative provision and hospital schools. The text of the benchmarks stands as it is; notes say how others put it into practice. No reading of its own is established for hospital settings.",
  rubrics: ["gatsby-2014-school", "gatsby-2025-school"],
  readings,
  cohort: {
    statement:
      "A pupil registered in two places may be in the cohorts of both: the result says how many pupils it speaks of, of how many, and why.",
    required: true,
    source: ["CBDS"],
    grade: "inferred",
  },
  sources: [BM3S, CBDS, RESP, SEND_OURS],
  digest,
});
