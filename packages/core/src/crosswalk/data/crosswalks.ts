import { deepFreeze } from "../../internal/deep-freeze.js";
import type { Crosswalk } from "../links.js";
import { collegeCriteria } from "./college-criteria.js";
import { collegeIndicators } from "./college-indicators.js";
import { schoolCriteria } from "./school-criteria.js";
import { schoolIndicators } from "./school-indicators.js";
import { sourcesOf } from "./sources.js";
import { trainingProviderCriteria } from "./training-provider-criteria.js";

/** Every crosswalk from 2014 to 2025; those back are derived. */
export const crosswalks: readonly Crosswalk[] = /* @__PURE__ */ deepFreeze([
  {
    from: "gatsby-2014-school",
    to: "gatsby-2025-school",
    criteria: schoolCriteria,
    indicators: schoolIndicators,
    sources: sourcesOf([...schoolCriteria, ...schoolIndicators]),
  },
  {
    from: "gatsby-2014-college",
    to: "gatsby-2025-college",
    criteria: collegeCriteria,
    indicators: collegeIndicators,
    sources: sourcesOf([...collegeCriteria, ...collegeIndicators]),
  },
  {
    from: "gatsby-2014-college",
    to: "gatsby-2025-training-provider",
    note: "Training providers had no edition before 2025: every criterion is new to them. They used the evaluation for colleges, so that its questions can be compared.",
    criteria: trainingProviderCriteria,
    indicators: collegeIndicators,
    sources: sourcesOf([...trainingProviderCriteria, ...collegeIndicators]),
  },
]);
