export type {
  CarriedAnswer,
  CarriedForward,
  CarryOptions,
  NotCarried,
  NotCarriedCode,
} from "./carried.js";
export { carryForward } from "./carry-forward.js";
export { crosswalk, crosswalkPairs } from "./crosswalk.js";
export type { CriterionLink, Crosswalk, Demand, IndicatorLink, Relation } from "./links.js";
