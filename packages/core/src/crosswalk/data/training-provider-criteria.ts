import type { CriterionLink } from "../links.js";
import { collegeCriteria } from "./college-criteria.js";

const before = "Training providers had no criteria before 2025; colleges had";

/**
 * The criteria of 2025 are all new for training providers, who had no edition before; each stands
 * beside that of colleges, whose evaluation they used.
 */
export const trainingProviderCriteria: readonly CriterionLink[] = collegeCriteria.map((link) =>
  link.to.length === 0 || link.from.length === 0
    ? link
    : { ...link, relation: "new", statement: `${before} ${link.from.join(" and ")} of 2014.` },
);
