import type { Grade } from "@career-benchmarks/core";
import type { IsoDay } from "../when.js";

/** A set of codes. The same letters recur in other sets, so that a code means nothing without its set. */
export interface CodeSet<Code extends CodeOfSet = CodeOfSet> {
  /** The number in the common basic data set (CBDS), such as `CS096`, or a name where it has none. */
  readonly id: string;
  readonly title: string;
  /** Further numbers of the same set, such as that of the data item or of the form. */
  readonly alsoKnownAs?: readonly string[];
  readonly codes: readonly Code[];
  /** Set where it is known that codes are missing. */
  readonly incomplete?: true;
  readonly grade: Grade;
  readonly source: string;
}

/** A code of a set; dates are given only where they are known. */
export interface CodeOfSet {
  readonly code: string;
  /** Absent where only the code is established. */
  readonly meaning?: string;
  /** What tables call it, where that is not the meaning. */
  readonly label?: string;
  /** Other texts that systems write instead of the code. */
  readonly words?: readonly string[];
  /** First day of validity. */
  readonly from?: IsoDay;
  /** Last day of validity. */
  readonly to?: IsoDay;
  /** The code of the same set that stands for it now. */
  readonly becomes?: string;
  /** The grade of this code, where it differs from that of its set. */
  readonly grade?: Grade;
  readonly note?: string;
}

/** A code that stands for itself, or one that has gone and stands for another. */
export type CodeStandingFor<Value extends string> =
  | (Omit<CodeOfSet, "becomes"> & { readonly code: Value })
  | (CodeOfSet & { readonly becomes: Value });

/** What the codes of a set stand for. */
export type ValueOfSet<Set> = Set extends CodeSet<CodeStandingFor<infer Value>> ? Value : never;

type Standing<Code extends CodeOfSet> = Code extends { readonly becomes: string }
  ? never
  : Code["code"];

/** Makes a set whose codes are known to the type, so that what they stand for can be told from it. */
export function codeSet<const Code extends CodeOfSet>(
  set: CodeSet<Code>,
): CodeSet<CodeStandingFor<Standing<Code>>> {
  return set as unknown as CodeSet<CodeStandingFor<Standing<Code>>>;
}

/** Where the sets of the common basic data set come from. */
export const cbds = "DfE common basic data set, May 2026";

/** What tables call a code. */
export function labelOf({ code, label, meaning }: CodeOfSet): string {
  return label ?? meaning ?? code;
}
