import type { DisclosureGrade, DisclosureSource } from "../source.js";
import type { SymbolSetId } from "../symbols/symbol-set.js";

/** What may be shown to whom. */
export interface Policy {
  /** A group of fewer learners than this, and more than none, is withheld whole. */
  readonly minDenominator: number;
  /** Fewer learners than this, and more than none, are withheld: reached, not reached or unknown. */
  readonly minNumerator: number;
  /** Every number of learners is rounded to a multiple of this. */
  readonly roundTo: 1 | 5 | 10;
  /** Decimal places of percentages, which are cut off. */
  readonly percentDp: 0 | 1 | 2;
  /** Whether to withhold further numbers, until none can be worked out from the others. */
  readonly secondarySuppression: boolean;
  /** Whether to withhold what is the same for every learner of a group of whom it is known. */
  readonly suppressClassDisclosure: boolean;
  /**
   * Whether the rules hold for the whole as well. Without it the whole is shown (it speaks of the
   * programme), unless it is below `minDenominator` or groups can't be protected otherwise.
   */
  readonly protectWhole: boolean;
  /** Where a smaller share of the groups of a table than this can be shown, none of them is. */
  readonly minShown: number;
  readonly symbolSet: SymbolSetId;
  /** `published` withholds; `internal` shows everything, unrounded, and marks what would be withheld. */
  readonly audience: "internal" | "published";
}

/** A policy with a name, and what each of its rules rests on. */
export interface NamedPolicy {
  readonly id: string;
  readonly title: string;
  readonly policy: Policy;
  readonly basis: { readonly [field in keyof Policy]: PolicyBasis };
}

/** What a rule rests on. */
export interface PolicyBasis {
  readonly grade: DisclosureGrade;
  readonly source?: DisclosureSource;
  readonly note?: string;
}
