import type { CriterionLink, Crosswalk, Demand, IndicatorLink, Relation } from "./links.js";

const relations: Readonly<Record<Relation, Relation>> = {
  unchanged: "unchanged",
  widened: "narrowed",
  narrowed: "widened",
  replaced: "replaced",
  new: "dropped",
  dropped: "new",
};

const demands: Readonly<Record<Demand, Demand>> = {
  same: "same",
  more: "less",
  less: "more",
  both: "both",
  "not-comparable": "not-comparable",
};

/** Looks at a crosswalk from the other side: what is new becomes dropped, and more becomes less. */
export function invert(crosswalk: Crosswalk): Crosswalk {
  const { from, to, criteria, indicators } = crosswalk;
  return {
    ...crosswalk,
    from: to,
    to: from,
    criteria: criteria.map(
      (link): CriterionLink => ({
        ...link,
        from: link.to,
        to: link.from,
        relation: relations[link.relation],
      }),
    ),
    indicators: indicators.map(
      (link): IndicatorLink => ({
        ...link,
        from: link.to,
        to: link.from,
        demand: demands[link.demand],
      }),
    ),
  };
}
