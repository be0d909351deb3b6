import type { Stage, YearGroup } from "@career-benchmarks/core";
import type { CodeOfSet, CodeSet, CodeStandingFor } from "../codes/code-set.js";
import type { AcademicYearName, IsoDay, When } from "../when.js";
import type { Fields, RecordOf } from "./field.js";

/** What needs no further description. */
interface Plain {
  readonly text: string;
  /** Text; in a file without spaces. */
  readonly identifier: string;
  /** Text whose case says nothing. */
  readonly "any-case": string;
  /** Something's own short name: letters, joined by hyphens or underscores. */
  readonly name: string;
  readonly flag: boolean;
  /** A number, not negative. */
  readonly amount: number;
  readonly day: IsoDay;
  readonly "academic-year": AcademicYearName;
  readonly when: When;
  readonly "year-group": YearGroup;
  readonly stage: Stage;
  /** Not checked here. */
  readonly anything: unknown;
}

/** What a field holds, as data: its type, its check and how a cell of it is read follow from it. */
export type Holds =
  | keyof Plain
  | { readonly codes: CodeSet<CodeOfSet> }
  | { readonly oneOf: readonly string[] }
  | { readonly listOf: Holds }
  | { readonly either: readonly Holds[] }
  /** An object; nothing is said of other fields. */
  | { readonly fields: Fields; readonly expected: string };

/** The type of what a field holds. */
export type ValueOf<What> = What extends keyof Plain
  ? Plain[What]
  : What extends { readonly codes: CodeSet<CodeStandingFor<infer Value>> }
    ? Value
    : What extends { readonly oneOf: readonly (infer Value)[] }
      ? Value
      : What extends { readonly listOf: infer Item }
        ? readonly ValueOf<Item>[]
        : What extends { readonly either: readonly (infer Either)[] }
          ? ValueOf<Either>
          : What extends { readonly fields: infer Inner }
            ? RecordOf<Inner>
            : never;

/** The codes of a set that stand for themselves. */
export function valuesOf({ codes }: CodeSet): readonly string[] {
  return codes.filter(({ becomes }) => becomes === undefined).map(({ code }) => code);
}
